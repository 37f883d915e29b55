package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/** Lines of a page with what each of them is, by its look and by those around it. */
final class PageLines {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_OVER_SOURCE = 60;

  /** What may stand before an item of a list as well as before a caption. */
  private static final String LIST_POINTERS = "▲▶►";

  /** Marks of a list that web pages print before parts of their furniture. */
  private static final String BULLETS = "•·";

  /** What an address begins with that a page prints behind its headline. */
  private static final String ADDRESS = "http";

  private static final int SHORTEST_HEADLINE = 6;
  private static final int LONGEST_JUMP = 12;
  private static final int LONGEST_SPEAKER = 16;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_BARRED_LABEL = 2;

  private final LineWords words;
  private final LeadMark leads;
  private final FirstLine first;
  private final Brackets brackets;
  private final TextTables tables;

  PageLines(LineWords words) {
    this.words = words;
    this.leads = new LeadMark(words);
    this.first = new FirstLine(words);
    this.brackets = new Brackets(words);
    this.tables = new TextTables(words);
  }

  /** Lines of a page with the role that each plays. */
  List<PrintedLine> read(PageText page) {
    List<PrintedLine> lines = new ArrayList<>();
    String text = page.text();
    boolean blank = true;
    int from = 0;
    for (int number : page.numbers()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      String line = stripped(text, from, to);
      if (!line.isEmpty()) {
        int tag = Brackets.tagEnd(line);
        if (tag > 0) {
          lines.add(PrintedLine.tag(number, line.substring(0, tag), blank));
        }
        looked(number, line.substring(tag), blank).stream()
            .filter(part -> !part.text().isEmpty() || !part.mark().isEmpty())
            .forEach(lines::add);
      }
      blank = line.isEmpty();
      from = to + 1;
    }
    return inContext(tables.marked(lines));
  }

  private static String stripped(String text, int from, int to) {
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00A0' || c == '\uFEFF';
  }

  /** The line with its look; a mark before the text and notes behind it are parted from it. */
  private List<PrintedLine> looked(int number, String printed, boolean blankBefore) {
    int level = 0;
    while (level < printed.length() && level < 6 && printed.charAt(level) == '#') {
      level++;
    }
    boolean bold =
        printed.startsWith("**")
            && printed.length() > 4
            && printed.indexOf("**", 2) == printed.length() - 2;
    String stripped = printed.substring(level).replace("**", "");
    String text = stripped(stripped, 0, stripped.length());
    PrintedLine whole =
        new PrintedLine(
            number, "", text, LineRole.BODY, Optional.empty(), level, bold, blankBefore);
    if (text.isEmpty() || isRule(text)) {
      return List.of(whole.saying("", printed).as(Furniture.FurnitureKind.RULE));
    }
    char[] plain = Script.plain(text);
    String t = new String(plain);
    String labelled = withWholeLabel(t);
    char[] characters = labelled.equals(t) ? plain : labelled.toCharArray();
    Line line = Line.of(labelled, characters, level > 0, words);
    LineClassification look = LineRules.look(line);
    if (line.starts(LineKind.KICKER_LABEL) && look.role() == LineRole.KICKER) {
      int end = t.indexOf(':') + 1;
      String kicker = text.substring(end).strip();
      return List.of(
          whole.saying("", text.substring(0, end)).as(Furniture.FurnitureKind.RULE),
          whole.saying("", kicker).as(LineRole.KICKER));
    }
    if (look.role() == LineRole.BODY && text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0) {
      String item = stripped(text, 1, text.length());
      char[] behind = Script.plain(item);
      LineClassification other = LineRules.look(Line.of(new String(behind), behind, false, words));
      if (other.furniture().isPresent() || other.role() == LineRole.SOURCE) {
        look = other;
        whole = whole.saying("", item);
      }
    }
    int address = t.indexOf(ADDRESS);
    if (address >= SHORTEST_HEADLINE
        && t.indexOf('。') < 0
        && SourceLine.isOne(t.substring(address))) {
      return List.of(
          whole.saying("", text.substring(0, address).strip()).as(LineRole.HEADING),
          whole.saying("", text.substring(address)).as(LineRole.SOURCE));
    }
    boolean mayLead = look.role() == LineRole.BODY || look.role() == LineRole.HEADING;
    int lead = mayLead ? leads.end(t) : 0;
    if (lead > 0) {
      int title = LeadMark.headline(t, lead);
      if (title > 0) {
        return List.of(
            whole.saying("", text.substring(title).strip()).as(LineRole.HEADING),
            whole.saying("", text.substring(0, lead).strip()).as(LineRole.BYLINE));
      }
      PrintedLine led = whole.saying(text.substring(0, lead).strip(), text.substring(lead));
      return parted(led.as(LineRole.LEAD));
    }
    if (look.furniture().isPresent()) {
      return List.of(whole.as(look.furniture().get()));
    }
    if (look.role() == LineRole.CONTINUATION) {
      return continued(whole, t);
    }
    int headline = look.role() == LineRole.BODY ? Brackets.headlineEnd(t) : 0;
    if (headline > 0) {
      List<PrintedLine> parts = new ArrayList<>();
      parts.add(whole.saying("", text.substring(1, headline)).as(LineRole.HEADING));
      String behind = stripped(text, headline + 1, text.length());
      if (!behind.isEmpty()) {
        parts.addAll(parted(whole.saying("", behind)));
      }
      return parts;
    }
    return look.role() == LineRole.BODY ? parted(whole) : List.of(whole.as(look.role()));
  }

  /**
   * A line whose label is set with blanks between its characters, 索 引 号:…, without them, and one
   * with a stroke behind it, 编辑丨…, with a colon.
   */
  static String withWholeLabel(String t) {
    int colon = t.indexOf(':', 0, Math.min(t.length(), LONGEST_LABEL));
    if (colon < 0) {
      int bar = t.indexOf(Headline.STROKE);
      boolean label = bar > 0 && bar <= LONGEST_BARRED_LABEL && t.length() <= LONGEST_HEADING;
      return label ? t.replace(Headline.STROKE, ':') : t;
    }
    String label = t.substring(0, colon).stripTrailing();
    boolean spaced = label.length() > 2 && label.length() % 2 == 1;
    for (int i = 0; spaced && i < label.length(); i++) {
      spaced = i % 2 == 1 ? label.charAt(i) == ' ' : Script.isHan(label.charAt(i));
    }
    return spaced ? label.replace(" ", "") + t.substring(colon) : t;
  }

  /** The jump from another page and the text that goes on here. */
  private List<PrintedLine> continued(PrintedLine whole, String t) {
    int close = t.indexOf(')');
    boolean both = close > 0 && close <= LONGEST_JUMP && close + 1 < t.length();
    if (!both) {
      return List.of(whole.as(LineRole.CONTINUATION));
    }
    String text = stripped(whole.text(), close + 1, t.length());
    List<PrintedLine> parts = new ArrayList<>();
    parts.add(
        whole.saying("", whole.text().substring(0, close + 1)).as(Furniture.FurnitureKind.JUMP));
    parts.addAll(parted(whole.saying("", text).as(LineRole.CONTINUATION)));
    return parts;
  }

  /** The text and the notes it ends with. */
  private List<PrintedLine> parted(PrintedLine line) {
    String text = line.text();
    List<Brackets.Note> notes =
        Brackets.mayEnd(text) ? brackets.at(new String(Script.plain(text))) : List.of();
    if (notes.isEmpty()) {
      return List.of(line);
    }
    List<PrintedLine> parts = new ArrayList<>();
    String before = stripped(text, 0, notes.getFirst().start());
    if (!before.isEmpty() || !line.mark().isEmpty()) {
      parts.add(line.saying(line.mark(), before));
    }
    for (int i = 0; i < notes.size(); i++) {
      int end = i + 1 < notes.size() ? notes.get(i + 1).start() : text.length();
      PrintedLine note = line.saying("", stripped(text, notes.get(i).start(), end));
      LineKind kind = notes.get(i).kind();
      parts.add(kind.furniture().map(note::as).orElseGet(() -> note.as(kind.role())));
    }
    return parts;
  }

  private static boolean isRule(String t) {
    for (int i = 0; i < t.length(); i++) {
      if ("-=*_—·|+: ".indexOf(t.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells headings from short torn text by what stands around them, and finds mastheads, teasers
   * and recurring kickers.
   */
  private List<PrintedLine> inContext(List<PrintedLine> lines) {
    List<PrintedLine> told = new ArrayList<>(lines);
    boolean inData = false;
    boolean marked = lines.stream().anyMatch(l -> l.level() > 0);
    Set<String> reporters = Reporters.namedIn(lines);
    SiteHead.mark(told, words);
    SiteHead.originalTitle(told, words);
    NewspaperHead.mark(told, words);
    BulletinHead.mark(told, words);
    listed(told);
    NoticeLines.mark(told, words);
    Teasers.mark(told, words);
    for (int i = 0; i < told.size(); i++) {
      PrintedLine line = told.get(i);
      if (line.is(LineRole.DATA_HEAD)) {
        inData = true;
        continue;
      }
      boolean other = FirstLine.isOfReporter(told, i) || FirstLine.looksLikeCaption(told, i);
      if (other && headsSource(told, i)) {
        told.set(i, line.as(LineRole.HEADING));
        continue;
      }
      if (!line.is(LineRole.BODY)) {
        inData &= line.is(LineRole.FURNITURE);
        continue;
      }
      if (inData && !Script.endsSentence(last(line)) && line.text().length() <= 60) {
        told.set(i, line.as(LineRole.DATA));
        continue;
      }
      inData = false;
      if (Reporters.isNames(line.text()) && reporters.contains(Reporters.first(line.text()))) {
        told.set(i, line.as(LineRole.BYLINE));
        continue;
      }
      if (marked && line.bold() && looksLikeHeading(line)) {
        told.set(i, line.asSectionHead());
        continue;
      }
      boolean heading =
          headsArticle(told, i) || !marked && !goesOn(told, i) && !isSaidBelow(told, i);
      boolean torn =
          TornLines.isTorn(told, i)
              || i + 1 < told.size()
                  && told.get(i + 1).is(LineRole.BODY)
                  && words.isTornFromUnit(line.text(), told.get(i + 1).text());
      if (torn) {
        continue;
      }
      if (words.isOne(CueRole.BOX, line.text())) {
        told.set(i, line.as(LineRole.HEADING));
      } else if (looksLikeHeading(line) && standsOverMarked(told, i) || isSpeakerOver(told, i)) {
        told.set(i, line.as(LineRole.KICKER));
      } else if (looksLikeHeading(line) && heading
          || headsSource(told, i)
          || first.headsLead(told, i)
          || !marked && first.headsPage(told, i)) {
        told.set(i, line.as(LineRole.HEADING));
      }
    }
    return RecurringLines.told(told);
  }

  /** Items of a list that look like captions: several lines with ▲ that are sentences each. */
  private static void listed(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); ) {
      int end = i;
      while (end < lines.size() && isMarkedSentence(lines.get(end))) {
        end++;
      }
      for (int j = i; end - i > 1 && j < end; j++) {
        lines.set(j, lines.get(j).as(LineRole.BODY));
      }
      i = Math.max(i + 1, end);
    }
  }

  private static boolean isMarkedSentence(PrintedLine line) {
    return line.is(LineRole.CAPTION)
        && LIST_POINTERS.indexOf(line.text().charAt(0)) >= 0
        && line.text().endsWith("。");
  }

  private static char last(PrintedLine line) {
    return Script.plain(line.text().charAt(line.text().length() - 1));
  }

  private boolean looksLikeHeading(PrintedLine line) {
    return words.looksLikeHeading(line, LONGEST_HEADING);
  }

  /** A headline over a line of source and date may be longer than others. */
  private boolean headsSource(List<PrintedLine> lines, int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).is(LineRole.SOURCE)
        && goesOnBelow(lines, i + 2)
        && words.looksLikeHeading(withoutBullet(lines.get(i)), LONGEST_OVER_SOURCE);
  }

  private static PrintedLine withoutBullet(PrintedLine line) {
    return PageMarks.isBullet(line.text()) && line.text().length() > SHORTEST_HEADLINE
        ? line.saying(line.mark(), line.text().substring(1).strip())
        : line;
  }

  /** Whether any text follows: who signed a notice and on which day stands below its last line. */
  private static boolean goesOnBelow(List<PrintedLine> lines, int from) {
    return lines.subList(from, lines.size()).stream().anyMatch(l -> !l.is(LineRole.FURNITURE));
  }

  /** Whether the line, with other such lines below it, stands right over a 本报讯 or a byline. */
  private boolean headsArticle(List<PrintedLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size()
        && lines.get(next).is(LineRole.BODY)
        && looksLikeHeading(lines.get(next))) {
      next++;
    }
    return next < lines.size()
        && next - i <= 3
        && (lines.get(next).is(LineRole.LEAD)
            || lines.get(next).is(LineRole.SOURCE) && goesOnBelow(lines, next + 1)
            || lines.get(next).text().charAt(0) == '□');
  }

  /** Whether the first line of the page that is no furniture says whose the headline below is. */
  private boolean isSpeakerOver(List<PrintedLine> lines, int i) {
    PrintedLine line = lines.get(i);
    return last(line) == ':'
        && line.text().length() <= LONGEST_SPEAKER
        && FirstLine.isBehindFurniture(lines, i)
        && i + 1 < lines.size()
        && lines.get(i + 1).is(LineRole.BODY)
        && looksLikeHeading(lines.get(i + 1));
  }

  /**
   * Whether the line, the first of the page that is no furniture, stands over a marked headline.
   */
  private static boolean standsOverMarked(List<PrintedLine> lines, int i) {
    int level = i + 1 < lines.size() ? lines.get(i + 1).level() : 0;
    return (level == 1 || level == 2)
        && lines.subList(0, i).stream()
            .allMatch(l -> l.is(LineRole.FURNITURE) || l.is(LineRole.KICKER));
  }

  /** Whether the line is a whole sentence below who says it: 主持人: over 谢谢大家!. */
  private static boolean isSaidBelow(List<PrintedLine> lines, int i) {
    return i > 0
        && Script.endsSentence(last(lines.get(i)))
        && lines.get(i - 1).is(LineRole.BODY)
        && lines.get(i - 1).text().length() <= LONGEST_SPEAKER
        && last(lines.get(i - 1)) == ':';
  }

  /** Whether the line goes on with the open text before it. */
  private static boolean goesOn(List<PrintedLine> lines, int i) {
    for (int j = i - 1; j >= 0; j--) {
      PrintedLine before = lines.get(j);
      if (before.isText()) {
        return before.isOpen();
      }
      if (!before.is(LineRole.FURNITURE)) {
        return false;
      }
    }
    return false;
  }
}
