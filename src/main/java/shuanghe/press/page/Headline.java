package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * The head of an article: kicker above, title, subtitle below, by the page's own order.
 *
 * @param title main headline, or empty
 * @param subtitle the kicker and the second headline, in the order of the page
 * @param passages its lines as passages, in the order of the page
 */
record Headline(String title, String subtitle, List<Passage> passages) {

  private static final int SHORT = 8;

  /** The name of a column or a channel above a headline is no longer. */
  private static final int LONGEST_RUBRIC = 6;

  /** One that ends as such names do is no longer. */
  private static final int LONGEST_NAMED_RUBRIC = 12;

  /** One with a bar behind it is no longer, and the title is longer. */
  private static final int LONGEST_BARRED = 8;

  /** The stroke that web pages print for a bar. */
  static final char STROKE = 0x4E28;

  /** Each half of a call in two halves is no longer. */
  private static final int LONGEST_HALF = 5;

  /** What a headline that was set on two lines goes on with is no longer. */
  private static final int LONGEST_REST = 12;

  /** Each line of a headline set on two over a subtitle is no longer. */
  private static final int LONGEST_OF_TWO = 10;

  /** Marks between a headline and the name of its site. */
  private static final String JOINS = "-_|｜—–";

  private static final int UNMARKED = 9;

  private static final char DOT = '•';

  /** Headline of an article by the lines above its text. */
  static Headline of(
      ArticleDraft draft, List<String> kickers, LineWords words, Vocabulary language) {
    List<PrintedLine> head = draft.head;
    List<PrintedLine> main = draft.poster && Poster.isHeadline(head) ? head : main(head, words);
    List<PrintedLine> rest = new ArrayList<>(head);
    rest.removeAll(main);
    StringBuilder title = new StringBuilder();
    main.forEach(l -> title.append(l.text()));
    StringBuilder subtitle = new StringBuilder();
    rest.forEach(l -> subtitle.append(subtitle.isEmpty() ? "" : " ").append(l.text()));
    String printed = withoutMarks(title.toString());
    for (String kicker : kickers) {
      if (printed.startsWith(kicker + " ")) {
        subtitle.append(subtitle.isEmpty() ? "" : " ").append(kicker);
        printed = printed.substring(kicker.length() + 1);
        break;
      }
    }
    int bar = barOfRubric(printed);
    if (bar > 0) {
      subtitle.append(subtitle.isEmpty() ? "" : " ").append(printed, 0, bar);
      printed = printed.substring(bar + 1);
    }
    printed = withoutSite(withoutSource(printed, draft.body), words);
    List<Passage> passages = new ArrayList<>();
    for (PrintedLine line : head) {
      passages.add(
          Passage.of(
              language,
              main.contains(line) ? Paragraph.Role.HEADLINE : Paragraph.Role.KICKER,
              List.of(line)));
    }
    return new Headline(spaced(printed), spaced(subtitle.toString()), passages);
  }

  /**
   * The title without the mark of a list before it, • 首船靠泊, ●首船靠泊, and the bar of a table's cell or
   * the hyphen behind it.
   */
  private static String withoutMarks(String title) {
    String t = title.strip();
    boolean dot = !t.isEmpty() && t.charAt(0) == DOT || PageMarks.isBullet(t);
    t = dot ? t.substring(1).strip() : t;
    boolean bar = t.endsWith("|") || t.endsWith("-");
    return bar ? t.substring(0, t.length() - 1).strip() : t;
  }

  /** The title without the name behind a bar of whom the line of its source names. */
  private static String withoutSource(String title, List<PrintedLine> body) {
    int bar = title.length() - 1;
    while (bar > 0 && Script.plain(title.charAt(bar)) != '|' && title.charAt(bar) != STROKE) {
      bar--;
    }
    String name = title.substring(bar + 1).strip();
    boolean source =
        bar > LONGEST_BARRED
            && !name.isEmpty()
            && body.stream().anyMatch(l -> l.is(LineRole.SOURCE) && l.text().contains(name));
    return source ? title.substring(0, bar).strip() : title;
  }

  /** The title without the names of site and channel behind it: …通车 | 江城要闻 — 江城信息网. */
  private static String withoutSite(String title, LineWords words) {
    String t = title;
    for (int cut = beforeJoin(t); cut > LONGEST_BARRED; cut = beforeJoin(t)) {
      String name = t.substring(cut + 1).replaceAll("^[-—–_|]+", "").strip();
      boolean site =
          words.ending(name).filter(k -> k == LineKind.SITE).isPresent()
              || PageMarks.SITES.stream().anyMatch(name::endsWith);
      boolean channel = t.length() < title.length() && name.length() <= LONGEST_RUBRIC;
      if (name.isEmpty() || name.length() > LONGEST_NAMED_RUBRIC || !site && !channel) {
        break;
      }
      t = t.substring(0, cut).replaceAll("[-—–_|｜ ]+$", "");
    }
    return t;
  }

  /**
   * Where the last mark stands that may part a headline from what a site adds; -1 where none does.
   */
  private static int beforeJoin(String t) {
    int i = t.length() - 1;
    while (i >= 0 && JOINS.indexOf(t.charAt(i)) < 0) {
      i--;
    }
    return i;
  }

  /** Where the name of a column before a title ends, 江城观察丨…; 0 where there is none. */
  private static int barOfRubric(String title) {
    for (int i = 1; i < Math.min(title.length(), LONGEST_BARRED + 1); i++) {
      if (Script.plain(title.charAt(i)) == '|' || title.charAt(i) == STROKE) {
        return title.length() - i > LONGEST_BARRED ? i : 0;
      }
    }
    return 0;
  }

  /**
   * The lines of the title: of the biggest headings the one that is neither kicker nor subtitle, or
   * all where they are so short that one headline was set on several lines.
   */
  private static List<PrintedLine> main(List<PrintedLine> head, LineWords words) {
    List<PrintedLine> candidates = head.stream().filter(l -> !l.is(LineRole.KICKER)).toList();
    if (candidates.isEmpty()) {
      return head.isEmpty() ? List.of() : List.of(head.getLast());
    }
    int biggest = candidates.stream().mapToInt(Headline::size).min().getAsInt();
    List<PrintedLine> big = candidates.stream().filter(l -> size(l) == biggest).toList();
    boolean setOnLines =
        biggest < UNMARKED || big.stream().skip(1).noneMatch(PrintedLine::blankBefore);
    if (setOnLines && big.stream().allMatch(l -> l.text().length() <= SHORT)) {
      return big;
    }
    int at = titleAt(big, words);
    boolean goesOn =
        at + 1 < big.size() && goesOn(big.get(at), big.get(at + 1), words) || isOverLonger(big, at);
    return goesOn ? big.subList(at, at + 2) : List.of(big.get(at));
  }

  /** Whether a short line below goes on with a title that so far only names a thing: 在江岸开工. */
  private static boolean goesOn(PrintedLine title, PrintedLine below, LineWords words) {
    return !below.blankBefore()
        && below.text().length() <= LONGEST_REST
        && title.text().indexOf(' ') < 0
        && (words.startsWith(CueRole.TITLE_GOES_ON, below.text())
            || words.endsWith(CueRole.OPEN_END, title.text()));
  }

  /** Whether two short lines stand over a longer one, all set together: title and subtitle. */
  private static boolean isOverLonger(List<PrintedLine> big, int at) {
    if (at + 2 != big.size() - 1) {
      return false;
    }
    int longest = Math.max(big.get(at).text().length(), big.get(at + 1).text().length());
    return longest <= LONGEST_OF_TWO
        && big.getLast().text().length() > longest
        && big.subList(at + 1, big.size()).stream().noneMatch(PrintedLine::blankBefore);
  }

  private static int size(PrintedLine line) {
    return line.level() == 0 ? UNMARKED : line.level();
  }

  /**
   * The place of the title among headings of one size. A subtitle begins with a dash; the line set
   * apart above two that stand together, a column's name, a call, and an event over what it led to,
   * which is no call, are kickers; else the first is the title and what follows it explains it.
   */
  private static int titleAt(List<PrintedLine> big, LineWords words) {
    for (int i = 1; i < big.size(); i++) {
      if (big.get(i).text().startsWith("—")) {
        return i - 1;
      }
    }
    int last = big.size() - 1;
    int together = last;
    while (together > 0 && !big.get(together).blankBefore()) {
      together--;
    }
    int i = Math.max(together < last ? together : 0, belowRubric(big, words));
    while (i < last && isKicker(big.get(i), big.get(i + 1), words)) {
      i++;
    }
    return i;
  }

  /** The place below the last name of a column that is followed by a headline; else 0. */
  private static int belowRubric(List<PrintedLine> big, LineWords words) {
    for (int i = big.size() - 1; i > 1; i--) {
      PrintedLine rubric = big.get(i - 1);
      if (rubric.text().length() <= LONGEST_RUBRIC && isNamedRubric(rubric, words)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isKicker(PrintedLine line, PrintedLine below, LineWords words) {
    boolean call =
        words.startsWith(CueRole.SLOGAN, line.text())
            && !words.startsWith(CueRole.SLOGAN, below.text())
            && !hasDigit(line);
    boolean event =
        words.endsWith(CueRole.EVENT_END, line.text())
            && !words.endsWith(CueRole.EVENT_END, below.text())
            && !words.startsWith(CueRole.SLOGAN, below.text());
    boolean apart = line.text().length() < LONGEST_RUBRIC || below.blankBefore();
    boolean rubric =
        line.text().length() <= LONGEST_RUBRIC
            && apart
            && below.text().length() >= 2 * LONGEST_RUBRIC - 2;
    return call
        || event
        || rubric
        || Brackets.isWhole(line.text())
        || isNamedRubric(line, words)
        || isInHalves(line, below);
  }

  /** Whether it ends as names of columns do, and counts nothing. */
  private static boolean isNamedRubric(PrintedLine line, LineWords words) {
    return line.text().length() <= LONGEST_NAMED_RUBRIC
        && words.endsWith(CueRole.RUBRIC_END, line.text())
        && !hasDigit(line);
  }

  /** A call in two halves of one length over a line that counts: 开局平稳 动能增强. */
  private static boolean isInHalves(PrintedLine line, PrintedLine below) {
    String[] halves = line.text().strip().split("[ \u3000]+");
    return halves.length == 2
        && halves[0].length() == halves[1].length()
        && halves[0].length() <= LONGEST_HALF
        && !hasDigit(line)
        && hasDigit(below);
  }

  private static boolean hasDigit(PrintedLine line) {
    return line.text().chars().anyMatch(c -> Script.isDigit(Script.plain((char) c)));
  }

  /** Layout spaces go, except between two phrases of a headline. */
  private static String spaced(String text) {
    String stripped = text.strip();
    if (stripped.indexOf(' ') < 0 && stripped.indexOf('\u3000') < 0) {
      return stripped;
    }
    String[] parts = stripped.split("[ \u3000]+");
    StringBuilder b = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      boolean phrases = parts[i - 1].length() >= 3 && parts[i].length() >= 3;
      b.append(phrases ? " " : "").append(parts[i]);
    }
    return b.toString();
  }
}
