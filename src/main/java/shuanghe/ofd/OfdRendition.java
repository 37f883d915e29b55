package shuanghe.ofd;

import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;
import shuanghe.typeset.Typesetter;

/** Briefings as OFD, page for page the same as their PDFs, with their workbooks attached. */
public final class OfdRendition implements Rendition {

  private static final String WORKBOOK = "xlsx";

  /** OFD files among the formats on offer. */
  public static final Offer OFFER =
      new Offer(new RenditionFormat("ofd", "application/ofd", "OFD", "OFD"), OfdRendition::new);

  private final Typesetter typesetter;

  private OfdRendition(Templates templates) {
    this.typesetter = templates.typesetter();
  }

  @Override
  public Rendered render(RenditionSource source) {
    OfdFile ofd =
        OfdFile.of(
            source.pages(typesetter),
            source
                .file(WORKBOOK)
                .map(
                    workbook ->
                        new OfdFile.AttachedFile(source.briefing().stem(), WORKBOOK, workbook)));
    return new Rendered(ofd.bytes(), ofd.missing());
  }
}
