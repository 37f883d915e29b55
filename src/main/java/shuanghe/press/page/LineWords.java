package shuanghe.press.page;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Script;

/** The words by which lines of a page are told apart, compiled. */
final class LineWords {

  private static final Set<CueRole> ROLES =
      EnumSet.of(
          CueRole.KICKER,
          CueRole.BOX,
          CueRole.LINE_START,
          CueRole.LINE_HOLDS,
          CueRole.BUTTON,
          CueRole.SLOGAN,
          CueRole.TITLE_GOES_ON,
          CueRole.NOTICE_ABOUT,
          CueRole.ILLUSTRATION);
  private static final Set<CueRole> ENDINGS =
      EnumSet.of(
          CueRole.LINE_END,
          CueRole.LEAD_OUTLET,
          CueRole.EVENT_END,
          CueRole.OPEN_END,
          CueRole.NOTICE_END,
          CueRole.RUBRIC_END);

  /** A number at the end, and all of it where it may be a year. */
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?<![\\d.])(?:((?:19|20)\\d{2})|\\d[\\d.]*?)\\p{IsHan}?$");

  private final Map<CueRole, Lexicon<Cue>> words = new EnumMap<>(CueRole.class);
  private final Set<String> areas = new HashSet<>();
  private final Lexicon<Unit> units;

  /**
   * @param alphabet numbers the characters, for lines and text alike
   */
  LineWords(CodeLists codeLists, Alphabet alphabet) {
    ROLES.forEach(role -> words.put(role, new Lexicon<>(alphabet)));
    ENDINGS.forEach(role -> words.put(role, new Lexicon<>(alphabet)));
    units = new Lexicon<>(alphabet);
    for (Unit unit : codeLists.units()) {
      if (unit.dimension() != Unit.Dimension.TIME) {
        units.add(unit.name(), unit);
        unit.aliases().forEach(alias -> units.add(alias, unit));
      }
    }
    for (Area area : codeLists.areas()) {
      areas.add(area.name());
      areas.addAll(area.aliases());
    }
    for (Cue cue : Language.cues(codeLists)) {
      if (cue.role() == CueRole.KICKER) {
        words.get(cue.role()).add(cue.word().replace(" ", ""), cue);
      } else if (ROLES.contains(cue.role())) {
        words.get(cue.role()).add(cue.word(), cue);
      } else if (ENDINGS.contains(cue.role())) {
        words.get(cue.role()).add(reversed(cue.word()), cue);
      }
    }
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** What the beginning of a line says it is. */
  Optional<LineKind> starting(String line) {
    return starting(line, 0);
  }

  /** The same of the characters of a line made plain. */
  Optional<LineKind> starting(char[] plain) {
    return kind(words.get(CueRole.LINE_START).longest(plain, 0, plain.length));
  }

  /** What the words from a place of a line say it is. */
  Optional<LineKind> starting(String line, int from) {
    return kind(begins(CueRole.LINE_START, line, from));
  }

  /** What the end of a line says it is. */
  Optional<LineKind> ending(String line) {
    return ending(Script.plain(line));
  }

  /** The same of the characters of a line made plain. */
  Optional<LineKind> ending(char[] plain) {
    return kind(words.get(CueRole.LINE_END).longestBefore(plain, 0, plain.length));
  }

  /** All that words within a line say it is. */
  Set<LineKind> within(char[] line) {
    List<Lexicon.Hit<Cue>> hits = words.get(CueRole.LINE_HOLDS).all(line, 0, line.length);
    if (hits.isEmpty()) {
      return Set.of();
    }
    Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
    for (Lexicon.Hit<Cue> hit : hits) {
      kinds.add(LineKind.of(hit.value().value()));
    }
    return kinds;
  }

  private static Optional<LineKind> kind(Lexicon.Hit<Cue> hit) {
    return hit == null ? Optional.empty() : Optional.of(LineKind.of(hit.value().value()));
  }

  /** Whether a line begins with the name of an area and a colon. */
  boolean isOfArea(String line) {
    String plain = new String(Script.plain(line));
    int colon = plain.indexOf(':');
    return colon > 0 && areas.contains(plain.substring(0, colon));
  }

  /**
   * Whether a line ends in a number, with 万 or 亿 or without, whose unit the line below begins with:
   * 产值120.5 over 亿元, 总额3526.8亿 over 元，. Behind a year, or over a word that only begins like a unit,
   * it is a headline.
   */
  boolean isTornFromUnit(String line, String below) {
    if (!mayEndInNumber(line)) {
      return false;
    }
    Matcher number = NUMBER_AT_END.matcher(new String(Script.plain(line)));
    if (!number.find()) {
      return false;
    }
    char[] head = Script.plain(below);
    boolean powerBelow = Numerals.power(head[0]) > 1;
    Lexicon.Hit<Unit> unit = units.longest(head, powerBelow ? 1 : 0, head.length);
    boolean ends = unit != null && (unit.end() == head.length || !Script.isHan(head[unit.end()]));
    boolean power = Numerals.power(line.charAt(line.length() - 1)) > 1;
    return power
        ? ends
        : number.group(1) == null
            && Script.isDigit(Script.plain(line.charAt(line.length() - 1)))
            && (powerBelow || unit != null);
  }

  /** Whether the last character of a line, or the one before it, is one of a number. */
  private static boolean mayEndInNumber(String line) {
    int last = line.length() - 1;
    return isOfNumber(line, last) || isOfNumber(line, last - 1);
  }

  private static boolean isOfNumber(String line, int at) {
    char c = at < 0 ? ' ' : Script.plain(line.charAt(at));
    return Script.isDigit(c) || c == '.';
  }

  boolean startsWith(CueRole role, String line) {
    return begins(role, line, 0) != null;
  }

  boolean endsWith(CueRole role, String line) {
    return ends(role, line) != null;
  }

  /** Whether a line holds a word of a role. */
  boolean holds(CueRole role, String line) {
    char[] plain = Script.plain(line);
    return !words.get(role).all(plain, 0, plain.length).isEmpty();
  }

  /** Whether a line is one word of a role, blanks and marks around it aside. */
  boolean isOne(CueRole role, String line) {
    int from = 0;
    while (from < line.length() && isMark(Script.plain(line.charAt(from)))) {
      from++;
    }
    return from < line.length()
        && begins(role, line, from) != null
        && madeOf(role, Script.plain(line)) == 1;
  }

  /** Whether a line is as short as a headline and does not end or go on as a sentence does. */
  boolean looksLikeHeading(PrintedLine line, int longest) {
    String t = line.text();
    char end = Script.plain(line.text().charAt(line.text().length() - 1));
    return t.length() <= longest
        && t.length() >= 2
        && !PageMarks.isBullet(t)
        && end != '。'
        && end != '…'
        && t.indexOf('。') < 0
        && !endsWith(CueRole.OPEN_END, new String(Script.plain(t)));
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Script.isHan(c);
  }

  private Lexicon.Hit<Cue> begins(CueRole role, String line, int from) {
    Lexicon<Cue> lexicon = words.get(role);
    char[] head = Script.plain(line, from, Math.min(line.length(), from + lexicon.longestWord()));
    return lexicon.longest(head, 0, head.length);
  }

  private Lexicon.Hit<Cue> ends(CueRole role, String line) {
    Lexicon<Cue> lexicon = words.get(role);
    int from = Math.max(0, line.length() - lexicon.longestWord());
    char[] tail = Script.plain(line, from, line.length());
    return lexicon.longestBefore(tail, 0, tail.length);
  }

  /** A digit, or the word of its scale behind one: 点赞 1.2万. */
  private static boolean isOfCount(char[] t, int i) {
    return Script.isDigit(t[i]) || i > 0 && Script.isDigit(t[i - 1]) && Numerals.power(t[i]) > 1;
  }

  /**
   * How many words of a role a line is made of, blanks and marks between them aside; 0 where it
   * holds anything else. Buttons may count how often they were pressed: 收藏(23).
   */
  int madeOf(CueRole role, char[] t) {
    int count = 0;
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<Cue> hit = words.get(role).longest(t, i, t.length);
      if (hit != null) {
        count++;
        i = hit.end();
      } else if (!isMark(t[i]) && !(role == CueRole.BUTTON && count > 0 && isOfCount(t, i))) {
        return 0;
      } else {
        i++;
      }
    }
    return count;
  }
}
