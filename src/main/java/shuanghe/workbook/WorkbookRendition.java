package shuanghe.workbook;

import shuanghe.briefing.Briefing;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;

/** Briefings as Excel workbooks (ECMA-376, transitional), written from the analysis itself. */
public final class WorkbookRendition implements Rendition {

  static final RenditionFormat FORMAT =
      new RenditionFormat(
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "Excel",
          "Excel");

  /** Excel workbooks among the formats on offer. */
  public static final Offer OFFER = new Offer(FORMAT, WorkbookRendition::new);

  /** Styles of workbooks stand in the program. */
  private WorkbookRendition(Templates templates) {}

  @Override
  public Rendered render(RenditionSource source) {
    Briefing briefing = source.briefing();
    WorkbookWriter writer =
        new WorkbookWriter(
            briefing.heading().masthead(), briefing.heading().office(), briefing.setting());
    return Rendered.whole(
        briefing
            .domain()
            .map(domain -> writer.domain(briefing.analysis(), domain))
            .orElseGet(() -> writer.overview(briefing.analysis())));
  }
}
