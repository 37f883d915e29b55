package shuanghe.briefing;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.RenditionFormat;

/**
 * One briefing of an edition with all that a rendition may draw on.
 *
 * @param stem file name without extension: {@code overview} or the code of the domain
 * @param domain what it is about; empty for the overview
 * @param document its semantic HTML, of the elements that {@code package-info} lists
 * @param charts the numbers of its figures
 * @param analysis of the whole edition; of a domain's briefing the part that its files are made of
 * @param heading what its head says of it
 * @param setting what lies beside it
 */
public record Briefing(
    String stem,
    Optional<Domain> domain,
    String document,
    List<ChartData> charts,
    EditionAnalysis analysis,
    Heading heading,
    Setting setting) {

  public Briefing {
    charts = List.copyOf(charts);
  }

  /** File name of the overview without extension. */
  public static final String OVERVIEW = "overview";

  /** What it is called among the briefings of its edition. */
  public String label() {
    return domain.map(this::label).orElseGet(this::overviewLabel);
  }

  /** What the overview of the edition is called. */
  public String overviewLabel() {
    return Messages.in(analysis.codeLists().language()).text("briefing.overview");
  }

  /** What the briefing of a domain is called. */
  public String label(Domain of) {
    return analysis.codeLists().shown(of.label());
  }

  /**
   * Head of a briefing, read off its document.
   *
   * @param masthead name of the series
   * @param office issuing office, or empty
   * @param title such as 交通领域合作简报（2023年9月）
   * @param summary what it holds, in a sentence
   * @param cites whether the briefing names a source for anything it says
   */
  public record Heading(
      String masthead, String office, String title, String summary, boolean cites) {

    /** A source, numbered in the list of sources that closes a briefing. */
    private static final String SOURCE = "main [id~=^s\\d+$]";

    static Heading of(Document document) {
      return new Heading(
          document.select("header.masthead .name").text(),
          document.select("head meta[name=author]").attr("content"),
          document.select("main h1").text(),
          document.select("head meta[name=description]").attr("content"),
          document.selectFirst(SOURCE) != null);
    }
  }

  /**
   * Setting of a briefing: what lies beside it.
   *
   * @param domains the domains that have a briefing in the edition, in order
   * @param formats what each briefing is made as
   * @param messages in the language of the edition
   * @param changes since the version of the edition that was published before
   */
  public record Setting(
      List<Domain> domains,
      List<RenditionFormat> formats,
      Messages messages,
      List<EditionChange> changes) {

    public Setting {
      domains = List.copyOf(domains);
      formats = List.copyOf(formats);
      changes = List.copyOf(changes);
    }

    /** What lies beside a briefing of an edition's first version. */
    public Setting(List<Domain> domains, List<RenditionFormat> formats, Messages messages) {
      this(domains, formats, messages, List.of());
    }
  }
}
