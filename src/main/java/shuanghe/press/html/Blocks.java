package shuanghe.press.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import shuanghe.press.html.Block.Region;

/** Blocks of a web page, in the order of the file. */
final class Blocks implements NodeVisitor {

  /** What is never shown, or is no text: scripts, forms, drawings. */
  private static final String UNSEEN =
      "script, style, noscript, template, iframe, frame, object, svg, math, canvas, audio, video,"
          + " select, option, button, textarea, input, datalist, head, [hidden]";

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

  private static final Pattern BODY_NAME =
      Pattern.compile("article|content|detail|zoom|trs_editor|neirong|zhengwen|maintext|text_con");

  private static final Pattern ASIDE_NAME =
      Pattern.compile(
          "(?<![a-z])(?:foot|nav|menu|side|aside|rank|hot|relat|recommend|share|copyright|comment"
              + "|toolbar|breadcrumb|crumb|banner|login|search|qrcode|friendlink|bottom|advert)");

  private static final int DAY = "2023-09-18".length();

  /** A day shown without its year tells it to machines. */
  private static final String DAY_WITH_YEAR = "time[datetime~=^(19|20)\\d{2}-\\d{2}-\\d{2}]";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** A day whose parts a site sets apart: 2024, 09/19, 08:15:20. */
  private static final Pattern DAY_IN_PARTS =
      Pattern.compile(
          "((?:19|20)\\d{2})["
              + " /.-]*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2}?)(?:\\s*\\d{2}:\\d{2}(?::\\d{2})?)?");

  /** A line of the source ends a line of the text where so many characters stand before it. */
  private static final int WRAPPED = 30;

  /** Cells of a row of data are no longer. */
  private static final int LONGEST_CELL = 60;

  /** Han characters and their punctuation begin here. */
  private static final char WIDE = '\u2E80';

  private final boolean wrapped;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Element> rows = new HashSet<>();
  private final Deque<Region> places = new ArrayDeque<>();
  private final Deque<Element> boxes = new ArrayDeque<>();
  private final Deque<Integer> boxNumbers = new ArrayDeque<>();
  private int opened;
  private final StringBuilder line = new StringBuilder();
  private int number;
  private int linked;
  private int bold;
  private int links;
  private int strong;
  private int row;
  private Gap gap = Gap.NONE;

  /** Gap between two characters. */
  private enum Gap {
    NONE,
    BLANK,
    /** A line end of the source, which wide characters do without. */
    LINE
  }

  /**
   * @param wrapped whether line ends of the source are those of the text, as in a piece of a page
   */
  private Blocks(boolean wrapped) {
    this.wrapped = wrapped;
  }

  /** The blocks of a page, whose nodes know their lines. */
  static List<Block> of(Document page, boolean wrapped) {
    page.select(UNSEEN).remove();
    page.select("[style]").stream()
        .filter(e -> NOT_SHOWN.matcher(e.attr("style")).find())
        .forEach(Node::remove);
    Blocks reader = new Blocks(wrapped);
    page.select(DAY_WITH_YEAR).stream()
        .filter(day -> !YEAR.matcher(day.text()).find())
        .forEach(day -> day.text(day.attr("datetime").substring(0, DAY) + " "));
    page.select("tr").stream().filter(Blocks::isRowOfData).forEach(reader.rows::add);
    reader.places.push(Region.UNKNOWN);
    reader.boxes.push(page);
    reader.boxNumbers.push(0);
    NodeTraversor.traverse(reader, page);
    reader.flush();
    return reader.blocks;
  }

  /** A row of short cells that hold no other table: data, no layout. */
  private static boolean isRowOfData(Element row) {
    long filled = 0;
    for (Element cell : row.children()) {
      String text = cell.text();
      if (text.length() > LONGEST_CELL || !cell.select("table, ul, ol, h1, h2, a").isEmpty()) {
        return false;
      }
      filled += text.isBlank() ? 0 : 1;
    }
    return filled > 1;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (row > 0) {
      boolean cell = name.equals("td") || name.equals("th");
      if (cell && !line.isEmpty()) {
        line.append('\t');
        gap = Gap.NONE;
      } else if (isBox(element) || name.equals("br")) {
        gap = Gap.BLANK;
      }
    } else if (name.equals("br")) {
      if (inHeading()) {
        gap = Gap.BLANK;
      } else {
        flush();
      }
    } else if (isBox(element)) {
      flush();
    }
    if (isBox(element)) {
      boxes.push(element);
      boxNumbers.push(++opened);
      places.push(place(element));
    }
    row += rows.contains(element) ? 1 : 0;
    links += name.equals("a") ? 1 : 0;
    strong += name.equals("b") || name.equals("strong") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    links -= name.equals("a") ? 1 : 0;
    strong -= name.equals("b") || name.equals("strong") ? 1 : 0;
    if (isBox(element)) {
      if (row == 0 || rows.contains(element)) {
        flush();
      } else {
        gap = Gap.BLANK;
      }
      boxes.pop();
      boxNumbers.pop();
      places.pop();
    }
    row -= rows.contains(element) ? 1 : 0;
  }

  /** A block by its name; elements that HTML does not know are the page's own boxes. */
  private static boolean isBox(Element element) {
    return element.isBlock() || !element.tag().isKnownTag();
  }

  private boolean inHeading() {
    return level(boxes.peek()) > 0;
  }

  private static int level(Element box) {
    String name = box.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1'
        ? name.charAt(1) - '0' <= 6 ? name.charAt(1) - '0' : 0
        : 0;
  }

  private Region place(Element box) {
    String name = box.normalName();
    String named = (box.id() + " " + box.className()).toLowerCase(Locale.ROOT);
    if (name.equals("nav")
        || name.equals("footer")
        || name.equals("aside")
        || ASIDE_NAME.matcher(named).find()) {
      return Region.ASIDE;
    }
    return name.equals("article") || BODY_NAME.matcher(named).find() ? Region.BODY : places.peek();
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    boolean isOfFile = node.sourceRange().isTracked();
    int at = (isOfFile ? node : node.parentNode()).sourceRange().start().lineNumber();
    boolean kept = wrapped || boxes.peek().normalName().equals("pre");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        at++;
        if (row == 0 && !inHeading() && (kept || line.length() >= WRAPPED)) {
          flush();
        } else {
          gap = Gap.LINE;
        }
      } else if (isSpace(c)) {
        gap = gap == Gap.LINE ? Gap.LINE : Gap.BLANK;
      } else if (!isInvisible(c)) {
        put(c, at);
      }
    }
  }

  private void put(char c, int at) {
    if (line.isEmpty()) {
      number = at;
    } else if (parts(line.charAt(line.length() - 1), c)) {
      line.append(' ');
    }
    gap = Gap.NONE;
    line.append(c);
    linked += links > 0 ? 1 : 0;
    bold += strong > 0 ? 1 : 0;
  }

  private boolean parts(char before, char c) {
    boolean wide = before >= WIDE && c >= WIDE;
    return before != '\t' && (gap == Gap.BLANK || gap == Gap.LINE && !wide);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return Character.isIdentifierIgnorable(c) || c == '\uFEFF';
  }

  private void flush() {
    String text = DAY_IN_PARTS.matcher(line.toString().strip()).replaceFirst("$1-$2-$3");
    if (!text.isEmpty()) {
      Element box = boxes.peek();
      int visible = (int) text.chars().filter(c -> c > ' ').count();
      blocks.add(
          new Block(
              number,
              text,
              linked,
              boxes.stream().mapToInt(Blocks::level).filter(l -> l > 0).findFirst().orElse(0),
              box.normalName() + "." + box.className(),
              places.peek(),
              List.copyOf(boxNumbers),
              bold >= visible,
              row > 0));
    }
    line.setLength(0);
    linked = 0;
    bold = 0;
    gap = Gap.NONE;
  }
}
