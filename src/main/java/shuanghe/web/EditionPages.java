package shuanghe.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import shuanghe.model.Domain;

/** Makes web pages of an edition's documents: the style inside, links to what lies beside them. */
public final class EditionPages {

  static final String OVERVIEW = "overview";

  /** Keeps a reference on the line of what it stands by. */
  private static final String WORD_JOINER = "\u2060";

  private final String style;

  /**
   * Takes the style from a folder.
   *
   * @throws IOException if {@code briefing.css} cannot be read
   */
  public EditionPages(Path templates) throws IOException {
    this.style = Files.readString(templates.resolve("briefing.css"), StandardCharsets.UTF_8);
  }

  /**
   * The page of one briefing.
   *
   * @param document semantic document of the briefing
   * @param stem its file name without extension, such as {@code transport}
   * @param domains the domains that have a briefing in the edition, in order
   */
  public String page(String document, String stem, List<Domain> domains) {
    Document page = Jsoup.parse(document);
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.select("head link[rel=stylesheet]").remove();
    page.select("sup").forEach(reference -> reference.before(new TextNode(WORD_JOINER)));
    page.head().appendElement("style").appendChild(new DataNode(style));
    Element nav = new Element("nav").addClass("site").attr("aria-label", "本期各件");
    link(nav, "../index.html", "全部期次");
    briefing(nav, OVERVIEW, "总览", stem);
    domains.forEach(domain -> briefing(nav, domain.code(), domain.label(), stem));
    link(nav, stem + ".pdf", "PDF");
    link(nav, stem + ".xlsx", "Excel");
    page.body().prependChild(nav);
    return page.outerHtml();
  }

  private static Element link(Element nav, String href, String text) {
    return nav.appendElement("a").attr("href", href).text(text);
  }

  private static void briefing(Element nav, String stem, String label, String shown) {
    Element link = link(nav, stem + ".html", label);
    if (stem.equals(shown)) {
      link.attr("aria-current", "page");
    }
  }

  /** The briefings that a page of an edition names first, with the name of each, in order. */
  static Map<String, String> briefings(Document page) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Element link : page.select("nav.site a[href$=.html]:not([href*=/])")) {
      String file = link.attr("href");
      labels.put(file.substring(0, file.length() - ".html".length()), link.text());
    }
    return labels;
  }
}
