package shuanghe.docx;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import shuanghe.packaging.XmlMarkup;

/** The words of a paragraph as runs, with their links, bookmarks and drawings. */
final class Runs {

  /** Where words that stand left end and those that stand right begin. */
  static final String TAB = "<w:r><w:tab/></w:r>";

  /** A word joiner: a reference stays beside its words. Cambria Math has it, other faces do not. */
  private static final String JOINT =
      "<w:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr>"
          + "<w:t>\u2060</w:t></w:r>";

  private final Numbering numbering;
  private final Drawings drawings;
  private final XmlMarkup out = new XmlMarkup();
  private String pending = "";
  private String pendingStyle = "";

  private Runs(Numbering numbering, Drawings drawings) {
    this.numbering = numbering;
    this.drawings = drawings;
  }

  static XmlMarkup of(List<Node> nodes, Numbering numbering, Drawings drawings) {
    Runs runs = new Runs(numbering, drawings);
    nodes.forEach(node -> runs.add(node, ""));
    runs.pending = runs.pending.stripTrailing();
    runs.flush();
    return runs.out;
  }

  /** A run of plain words. */
  static XmlMarkup plain(String words) {
    return run(words, "");
  }

  private void add(Node node, String style) {
    if (node instanceof TextNode text) {
      words(text.getWholeText(), style);
    } else if (node instanceof Element element && !element.hasClass("screen")) {
      add(element, style);
    }
  }

  private void add(Element element, String style) {
    if (!element.id().isEmpty()) {
      flush();
      out.raw(numbering.bookmarkAt(element.id()));
    }
    switch (element.normalName()) {
      case "br" -> {
        flush();
        out.raw("<w:r><w:br/></w:r>");
      }
      case "svg" -> {
        flush();
        out.raw(drawings.trend(element));
      }
      case "progress" -> {
        flush();
        out.raw(drawings.progress(element, parentWords(element)));
      }
      case "a" -> link(element, style);
      case "strong" -> all(element, "Strong");
      case "sup" -> {
        flush();
        out.raw(JOINT);
        all(element, "Reference");
      }
      default -> all(element, style);
    }
  }

  /** What stands beside a bar says how long it is. */
  private static String parentWords(Element progress) {
    Element parent = progress.parent();
    return parent == null ? progress.attr("value") : parent.text();
  }

  private void all(Element element, String style) {
    element.childNodes().forEach(child -> add(child, style));
  }

  private void link(Element link, String style) {
    String target = link.attr("href");
    if (!target.startsWith("#")) {
      all(link, style);
      return;
    }
    flush();
    out.raw("<w:hyperlink w:history=\"1\" w:anchor=\"");
    out.raw(Numbering.bookmark(target.substring(1))).raw("\">");
    all(link, style);
    flush();
    out.raw("</w:hyperlink>");
  }

  /** A break of the source's line is a blank, but none beside Chinese characters. */
  private void words(String text, String style) {
    if (!style.equals(pendingStyle)) {
      flush();
      pendingStyle = style;
    }
    String words = text.replaceAll("[ \t\r\n]+", " ");
    if (pending.isEmpty() && out.isEmpty() || pending.endsWith(" ")) {
      words = words.stripLeading();
    }
    pending += words;
  }

  private void flush() {
    String words = pending.replaceAll("(?<=[\\u2E80-\\uFFEF]) | (?=[\\u2E80-\\uFFEF])", "");
    pending = "";
    if (!words.isEmpty()) {
      out.raw(run(words, pendingStyle));
    }
  }

  private static XmlMarkup run(String words, String style) {
    XmlMarkup run = new XmlMarkup().raw("<w:r>");
    boolean isHinted = words.codePoints().anyMatch(Runs::isDrawnByHint);
    if (isHinted || !style.isEmpty()) {
      run.raw("<w:rPr>");
      run.raw(style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>");
      run.raw(isHinted ? "<w:rFonts w:hint=\"eastAsia\"/>" : "").raw("</w:rPr>");
    }
    return run.raw("<w:t xml:space=\"preserve\">").text(words).raw("</w:t></w:r>");
  }

  /** Marks that both Latin and Chinese faces have, such as “ and —: Chinese here. */
  private static boolean isDrawnByHint(int c) {
    return c >= 0xA0 && c < 0x2E80;
  }
}
