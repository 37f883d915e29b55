package shuanghe.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.BriefingComposer;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.pdf.Faces;
import shuanghe.pdf.MissingCharacter;
import shuanghe.pdf.TypesetPdf;
import shuanghe.pdf.Typesetter;
import shuanghe.web.EditionPages;
import shuanghe.workbook.WorkbookWriter;

/** Makes every rendition of an edition's briefings; safe to share between threads. */
final class Renditions {

  /** What a briefing is made as, for people. */
  static final List<String> FORMATS = List.of("PDF", "XLSX", "HTML");

  private static final String OVERVIEW = "overview";

  private final BriefingComposer composer;
  private final EditionPages pages;
  private final Typesetter typesetter;
  private final List<Domain> domains;
  private final Map<String, List<MissingCharacter>> missing = new ConcurrentSkipListMap<>();

  /**
   * @param domains the domains that get a briefing beside the overview
   */
  Renditions(Path templates, List<Domain> domains) throws IOException {
    this.composer = new BriefingComposer(templates);
    this.pages = new EditionPages(templates);
    this.typesetter = new Typesetter(Faces.load(templates.resolve("fonts")));
    this.domains = List.copyOf(domains);
  }

  /** File names of the briefings without extension, the overview first. */
  static List<String> stems(List<Domain> domains) {
    List<String> stems = new ArrayList<>(List.of(OVERVIEW));
    domains.forEach(domain -> stems.add(domain.code()));
    return stems;
  }

  /** Characters that no face has, by the PDF they are missing in. */
  Map<String, List<MissingCharacter>> missing() {
    return missing;
  }

  private Domain domain(String stem) {
    return domains.stream().filter(d -> d.code().equals(stem)).findFirst().orElseThrow();
  }

  /** In the language that the office sets. */
  Messages messages() {
    return Messages.in(composer.language());
  }

  private byte[] workbook(String stem, EditionAnalysis analysis, String document) {
    Document page = Jsoup.parse(document);
    String office = page.select("head meta[name=author]").attr("content");
    String masthead = page.select("header.masthead .name").text();
    WorkbookWriter writer = new WorkbookWriter(masthead, office, messages(), domains);
    return stem.equals(OVERVIEW)
        ? writer.overview(analysis)
        : writer.domain(analysis, domain(stem));
  }

  /** Writes the files of one briefing. */
  void write(String stem, EditionAnalysis analysis, EditionFolder folder) {
    String document =
        stem.equals(OVERVIEW)
            ? composer.overview(analysis)
            : composer.domain(analysis, domain(stem));
    String page = pages.page(document, stem, domains);
    folder.write(stem + ".html", page.getBytes(StandardCharsets.UTF_8));
    TypesetPdf pdf = typesetter.typeset(document);
    if (!pdf.missing().isEmpty()) {
      missing.put(stem + ".pdf", pdf.missing());
    }
    folder.write(stem + ".pdf", pdf.bytes());
    folder.write(stem + ".xlsx", workbook(stem, analysis, document));
  }
}
