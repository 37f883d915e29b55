package shuanghe.typeset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import shuanghe.model.Message;

/**
 * Reader of the semantic HTML of a briefing. What it does not know is a fault with the line of the
 * HTML: a typesetter that skips what it does not know loses text.
 */
final class HtmlReader {
  private static final String BLOCKS =
      "h1, h2, h3, h4, p, ul, ol, table, figure, section, header, footer, main, div";

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Element> targets = new LinkedHashMap<>();
  private int links;
  private int headingLevel;

  private HtmlReader() {}

  /**
   * Reads a document.
   *
   * @throws TypesettingException for an element that is not known, a heading that skips a level, a
   *     link that leads nowhere, or a missing title or date
   */
  static SemanticDocument read(String html) {
    try {
      return read(Jsoup.parse(html));
    } catch (TypesettingException unplaced) {
      // keeping the place of every node takes a quarter of the reading, so it is done for faults
      // only
      return read(Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)));
    }
  }

  private static SemanticDocument read(Document document) {
    HtmlReader reader = new HtmlReader();
    DocumentProperties meta = readMeta(document);
    List<DocumentBlock> blocks = new ArrayList<>();
    reader.readBlocks(document.body(), DocumentBlock.Section.SectionKind.PLAIN, blocks);
    reader.targets.forEach(
        (target, link) -> {
          if (!reader.ids.contains(target)) {
            throw fault(link, "typeset.link-nowhere", target);
          }
        });
    return new SemanticDocument(meta, List.copyOf(blocks));
  }

  /** Line of the source on which a node begins, from 1. */
  static int lineOf(Node node) {
    int line = node.sourceRange().start().lineNumber();
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      int blank = words.length() - words.stripLeading().length();
      line += (int) words.substring(0, blank).chars().filter(c -> c == '\n').count();
    }
    return line;
  }

  private static DocumentProperties readMeta(Document document) {
    String date = meta(document, "date");
    if (document.title().isBlank()) {
      throw fault(document.head(), "typeset.title");
    }
    try {
      return new DocumentProperties(
          document.title(),
          meta(document, "author"),
          meta(document, "description"),
          LocalDate.parse(date),
          language(document));
    } catch (DateTimeParseException e) {
      throw fault(document.head(), "typeset.date", date);
    }
  }

  private static String language(Document document) {
    String told = document.getElementsByTag("html").attr("lang");
    return told.isBlank() ? DocumentProperties.DEFAULT_LANGUAGE : told;
  }

  private static String meta(Document document, String name) {
    for (Element meta : document.head().getElementsByTag("meta")) {
      if (meta.attr("name").equals(name)) {
        return meta.attr("content");
      }
    }
    return "";
  }

  private void readBlocks(
      Element parent, DocumentBlock.Section.SectionKind kind, List<DocumentBlock> blocks) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case Element element -> readBlock(element, kind, blocks);
        case Comment comment -> {}
        default -> {
          if (!node.outerHtml().isBlank()) {
            throw fault(node, "typeset.text-outside", node.outerHtml().strip());
          }
        }
      }
    }
  }

  private void readBlock(
      Element element, DocumentBlock.Section.SectionKind kind, List<DocumentBlock> blocks) {
    String name = element.normalName();
    switch (name) {
      case "main", "div" -> readBlocks(element, kind, blocks);
      case "header" -> blocks.add(section(element, DocumentBlock.Section.SectionKind.MASTHEAD));
      case "footer" -> blocks.add(section(element, DocumentBlock.Section.SectionKind.COLOPHON));
      case "section" ->
          blocks.add(
              section(
                  element,
                  element.hasClass("sources") ? DocumentBlock.Section.SectionKind.SOURCES : kind));
      case "h1", "h2", "h3", "h4" -> blocks.add(heading(element, name.charAt(1) - '0'));
      case "p" ->
          blocks.add(
              new DocumentBlock.DocumentParagraph(
                  kindOf(element, kind), inlines(element), idsOf(element)));
      case "ul", "ol" -> blocks.add(listing(element, kind));
      case "table" -> blocks.add(new HtmlTableReader(this).read(element));
      case "figure" -> blocks.add(figure(element));
      default -> throw fault(element, "typeset.element", name, BLOCKS);
    }
  }

  private DocumentBlock section(Element element, DocumentBlock.Section.SectionKind kind) {
    List<DocumentBlock> blocks = new ArrayList<>();
    List<String> ownIds = idsOf(element);
    readBlocks(element, kind, blocks);
    return new DocumentBlock.Section(kind, List.copyOf(blocks), ownIds);
  }

  private DocumentBlock heading(Element element, int level) {
    if (level > headingLevel + 1) {
      throw fault(element, "typeset.heading-skips", level, headingLevel + 1);
    }
    headingLevel = level;
    return new DocumentBlock.DocumentHeading(level, inlines(element), idsOf(element));
  }

  private static DocumentBlock.DocumentParagraph.ParagraphKind kindOf(
      Element element, DocumentBlock.Section.SectionKind section) {
    return switch (section) {
      case MASTHEAD ->
          switch (element.className()) {
            case "mark" -> DocumentBlock.DocumentParagraph.ParagraphKind.MASTHEAD_MARK;
            case "name" -> DocumentBlock.DocumentParagraph.ParagraphKind.MASTHEAD_NAME;
            case "issue" -> DocumentBlock.DocumentParagraph.ParagraphKind.MASTHEAD_ISSUE;
            case "office" -> DocumentBlock.DocumentParagraph.ParagraphKind.MASTHEAD_OFFICE;
            case "date" -> DocumentBlock.DocumentParagraph.ParagraphKind.MASTHEAD_DATE;
            default ->
                throw fault(
                    element, "typeset.masthead", element.className(), "name, issue, office, date");
          };
      case COLOPHON -> DocumentBlock.DocumentParagraph.ParagraphKind.COPY;
      case PLAIN, SOURCES ->
          element.hasClass("note")
              ? DocumentBlock.DocumentParagraph.ParagraphKind.NOTE
              : DocumentBlock.DocumentParagraph.ParagraphKind.BODY;
    };
  }

  private DocumentBlock.Listing listing(Element list, DocumentBlock.Section.SectionKind kind) {
    List<DocumentBlock.Item> items = new ArrayList<>();
    List<String> ownIds = idsOf(list);
    for (Element item : list.children()) {
      if (!item.normalName().equals("li")) {
        throw fault(item, "typeset.element", item.normalName(), "li");
      }
      List<DocumentBlock.Listing> nested = new ArrayList<>();
      List<String> itemIds = idsOf(item);
      List<Inline> content = new ArrayList<>();
      for (Node node : item.childNodes()) {
        if (node instanceof Element inner
            && (inner.normalName().equals("ul") || inner.normalName().equals("ol"))) {
          nested.add(listing(inner, kind));
        } else {
          collect(node, InlineStyle.PLAIN, content);
        }
      }
      int number = numberOf(item, items.isEmpty() ? 1 : items.getLast().number() + 1);
      items.add(new DocumentBlock.Item(number, List.copyOf(content), List.copyOf(nested), itemIds));
    }
    DocumentBlock.Listing.Marks marks =
        list.normalName().equals("ul")
            ? DocumentBlock.Listing.Marks.BULLETS
            : kind == DocumentBlock.Section.SectionKind.SOURCES
                ? DocumentBlock.Listing.Marks.SOURCE_NUMBERS
                : DocumentBlock.Listing.Marks.NUMBERS;
    return new DocumentBlock.Listing(marks, List.copyOf(items), ownIds);
  }

  private static int numberOf(Element item, int next) {
    try {
      return item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : next;
    } catch (NumberFormatException e) {
      throw fault(item, "typeset.number", "li value=\"" + item.attr("value") + "\"");
    }
  }

  private DocumentBlock figure(Element figure) {
    List<Inline> caption = List.of();
    Svg svg = null;
    List<String> ownIds = idsOf(figure);
    for (Element child : figure.children()) {
      switch (child.normalName()) {
        case "svg" -> svg = SvgReader.read(child);
        case "figcaption" -> caption = inlines(child);
        default -> throw fault(child, "typeset.element", child.normalName(), "svg, figcaption");
      }
    }
    if (svg == null) {
      throw fault(figure, "typeset.no-drawing");
    }
    return new DocumentBlock.DocumentFigure(svg, caption, ownIds);
  }

  /** Id of an element, to which links may lead; none where it has none. */
  List<String> idsOf(Element element) {
    if (element.id().isEmpty()) {
      return List.of();
    }
    if (!ids.add(element.id())) {
      throw fault(element, "typeset.id-twice", element.id());
    }
    return List.of(element.id());
  }

  /** Words and drawings of an element, white space as in the source. */
  List<Inline> inlines(Element element) {
    List<Inline> content = new ArrayList<>();
    element.childNodes().forEach(child -> collect(child, InlineStyle.PLAIN, content));
    return List.copyOf(content);
  }

  /** Style that the elements around some words give them. */
  private record InlineStyle(
      Inline.TextEmphasis emphasis, Inline.Rise rise, Inline.Link link, List<String> ids) {
    static final InlineStyle PLAIN =
        new InlineStyle(Inline.TextEmphasis.PLAIN, Inline.Rise.NONE, Inline.Link.NONE, List.of());
  }

  private void collect(Node node, InlineStyle style, List<Inline> content) {
    switch (node) {
      case TextNode text ->
          content.add(
              new Inline.InlineWords(
                  text.getWholeText(), style.emphasis, style.rise, style.link, style.ids));
      case Comment comment -> {}
      case Element element -> collectElement(element, style, content);
      default -> throw fault(node, "typeset.node", node.outerHtml());
    }
  }

  private void collectElement(Element element, InlineStyle style, List<Inline> content) {
    if (element.hasClass("screen")) {
      return;
    }
    String name = element.normalName();
    List<String> own = idsOf(element);
    List<String> names = own.isEmpty() ? style.ids : own;
    InlineStyle inner =
        switch (name) {
          case "strong" ->
              new InlineStyle(Inline.TextEmphasis.STRONG, style.rise, style.link, names);
          case "sup" -> new InlineStyle(style.emphasis, Inline.Rise.RAISED, style.link, names);
          case "a" -> new InlineStyle(style.emphasis, style.rise, link(element), names);
          case "span" -> new InlineStyle(style.emphasis, style.rise, style.link, names);
          case "br" -> {
            content.add(
                new Inline.InlineWords(
                    "\u2028", style.emphasis, style.rise, style.link, List.of()));
            yield style;
          }
          case "progress" -> {
            content.add(bar(element));
            yield style;
          }
          case "svg" -> {
            content.add(new Inline.Drawing(SvgReader.read(element)));
            yield style;
          }
          default ->
              throw fault(
                  element, "typeset.element", name, "a, strong, span, sup, br, progress, svg");
        };
    if (!name.equals("progress") && !name.equals("svg")) {
      boolean first = true;
      for (Node child : element.childNodes()) {
        collect(
            child,
            first ? inner : new InlineStyle(inner.emphasis, inner.rise, inner.link, List.of()),
            content);
        first = false;
      }
    }
  }

  private Inline.Link link(Element a) {
    String target = a.attr("href");
    if (target.isEmpty()) {
      return Inline.Link.NONE;
    }
    if (target.startsWith("#")) {
      targets.putIfAbsent(target.substring(1), a);
    } else if (!target.startsWith("https://") && !target.startsWith("http://")) {
      throw fault(a, "typeset.link-out", target);
    }
    return new Inline.Link(++links, target);
  }

  private static Inline bar(Element progress) {
    try {
      double value = Double.parseDouble(progress.attr("value"));
      double max = progress.hasAttr("max") ? Double.parseDouble(progress.attr("max")) : 1;
      double share = max > 0 ? Math.clamp(value / max, 0, 1) : 0;
      String label = progress.hasAttr("aria-label") ? progress.attr("aria-label") : progress.text();
      String alternative = label.isBlank() ? "进度" + Math.round(100 * share) + "%" : label.strip();
      return new Inline.Bar(share, alternative);
    } catch (NumberFormatException e) {
      throw fault(
          progress,
          "typeset.number",
          "progress value=\"" + progress.attr("value") + "\" max=\"" + progress.attr("max") + "\"");
    }
  }

  /** Fault of the document at the line of a node. */
  static TypesettingException fault(Node node, String key, Object... arguments) {
    return new TypesettingException(lineOf(node), Message.of(key, arguments));
  }
}
