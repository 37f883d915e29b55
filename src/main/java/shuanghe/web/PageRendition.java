package shuanghe.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import shuanghe.briefing.Briefing;
import shuanghe.messages.Glossary;
import shuanghe.model.MessageLanguage;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;

/** Briefings as web pages: the style inside, links to what lies beside them. */
public final class PageRendition implements Rendition {

  static final RenditionFormat FORMAT = new RenditionFormat("html", "text/html", "网页", "web page");

  /** Web pages among the formats on offer. */
  public static final Offer OFFER =
      new Offer(FORMAT, templates -> new PageRendition(templates.folder()));

  /** Keeps a reference on the line of what it stands by. */
  private static final String WORD_JOINER = "\u2060";

  private final String style;

  /**
   * Takes the style from a folder.
   *
   * @throws IOException if {@code briefing.css} cannot be read
   */
  public PageRendition(Path templates) throws IOException {
    this.style = Files.readString(templates.resolve("briefing.css"), StandardCharsets.UTF_8);
  }

  @Override
  public Rendered render(RenditionSource source) {
    return Rendered.whole(page(source.briefing()).getBytes(StandardCharsets.UTF_8));
  }

  private String page(Briefing briefing) {
    Document page = Jsoup.parse(briefing.document());
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.select("head link[rel=stylesheet]").remove();
    page.select("sup").forEach(reference -> reference.before(new TextNode(WORD_JOINER)));
    page.head().appendElement("style").appendChild(new DataNode(style));
    MessageLanguage language = briefing.setting().messages().language();
    Glossary words = Glossary.in(language);
    Element nav = new Element("nav").addClass("site").attr("aria-label", words.of("本期各件"));
    link(nav, "../index.html", words.of("全部期次"));
    briefing(nav, Briefing.OVERVIEW, briefing.overviewLabel(), briefing.stem());
    briefing
        .setting()
        .domains()
        .forEach(domain -> briefing(nav, domain.code(), briefing.label(domain), briefing.stem()));
    briefing.setting().formats().stream()
        .filter(format -> !format.equals(FORMAT))
        .forEach(format -> link(nav, format.file(briefing.stem()), format.label(language)));
    page.body().prependChild(nav);
    return page.outerHtml();
  }

  private static Element link(Element nav, String href, String text) {
    return nav.appendElement("a").attr("href", href).text(text);
  }

  private static void briefing(Element nav, String stem, String label, String shown) {
    Element link = link(nav, FORMAT.file(stem), label);
    if (stem.equals(shown)) {
      link.attr("aria-current", "page");
    }
  }
}
