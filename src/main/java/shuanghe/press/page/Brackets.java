package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.press.text.Script;

/**
 * The notes in brackets that a text ends with and that are no part of it: (下转3版), (记者 某某), (完),
 * 【责任编辑:某某】.
 */
final class Brackets {

  /** The topic of a post, with its marks, is no longer. */
  private static final int LONGEST_TAG = 40;

  private static final int LONGEST = 30;
  private static final int LONGEST_NAMES = 12;
  private static final int SHORTEST_HEADLINE = 10;
  private static final int LONGEST_HEADLINE = 60;

  private final LineWords words;

  Brackets(LineWords words) {
    this.words = words;
  }

  /**
   * A note from here to the note behind it or the end of the line.
   *
   * @param start offset at which it begins in its line
   * @param kind what the note says
   */
  record Note(int start, LineKind kind) {}

  /** Whether a line ends with a bracket, so that notes may stand there. */
  static boolean mayEnd(String text) {
    int end = text.length();
    while (end > 0 && Script.plain(text.charAt(end - 1)) == ' ') {
      end--;
    }
    return end > 0 && ")】]".indexOf(Script.plain(text.charAt(end - 1))) >= 0;
  }

  /**
   * Where the topic that a post opens with ends, before its headline in brackets: #江岸大桥进展#【大桥合龙】…;
   * 0 where it opens otherwise.
   */
  static int tagEnd(String line) {
    int close = line.indexOf('#', 1);
    boolean tag =
        line.length() > 1
            && line.charAt(0) == '#'
            && close > 1
            && close <= LONGEST_TAG
            && close + 1 < line.length()
            && line.charAt(close + 1) == '【';
    return tag ? close + 1 : 0;
  }

  /**
   * Where the bracket closes that holds a line's headline, 【某某大桥通车】9月1日,…; 0 where none does.
   * Rubrics are shorter.
   *
   * @param t a line made plain
   */
  static int headlineEnd(String t) {
    int close = t.charAt(0) == '【' ? t.indexOf('】') : -1;
    boolean sized = close > SHORTEST_HEADLINE && close <= LONGEST_HEADLINE;
    return sized && t.length() > 2 * close ? close : 0;
  }

  /** Whether one bracket holds all of a line, as it holds the name of a column: 【奋进双城】. */
  static boolean isWhole(String line) {
    return line.charAt(0) == '【' && line.indexOf('】') == line.length() - 1;
  }

  /**
   * The notes at the end of a line, the first first; none where the line is nothing but notes.
   *
   * @param t a line made plain
   */
  List<Note> at(String t) {
    List<Note> notes = new ArrayList<>();
    int end = t.length();
    Optional<Note> note = last(t, end);
    while (note.isPresent() && note.get().start() > 0) {
      notes.addFirst(note.get());
      end = note.get().start();
      note = last(t, end);
    }
    return notes;
  }

  private Optional<Note> last(String t, int to) {
    int end = to;
    while (end > 0 && t.charAt(end - 1) == ' ') {
      end--;
    }
    if (end < 2) {
      return Optional.empty();
    }
    int open =
        switch (t.charAt(end - 1)) {
          case ')' -> t.lastIndexOf('(', end - 1);
          case '】' -> t.lastIndexOf('【', end - 1);
          case ']' -> t.lastIndexOf('[', end - 1);
          default -> -1;
        };
    if (open < 0 || end - open > LONGEST + 2) {
      return Optional.empty();
    }
    String note = t.substring(open, end);
    Optional<LineKind> kind =
        words
            .starting(note)
            .or(() -> words.starting(note.substring(1)))
            .filter(k -> k == LineKind.JUMP || k == LineKind.EDITORS || k == LineKind.BYLINE);
    if (kind.isEmpty() && open > 0 && Script.endsSentence(before(t, open)) && isNames(note)) {
      kind = Optional.of(LineKind.BYLINE);
    }
    return kind.map(k -> new Note(open, k));
  }

  private static char before(String t, int open) {
    int i = open - 1;
    while (i > 0 && (t.charAt(i) == ' ' || Script.closes(t.charAt(i)))) {
      i--;
    }
    return t.charAt(i);
  }

  /** Names of persons, or who wrote: short, and without a number. */
  private static boolean isNames(String note) {
    return note.charAt(0) == '('
        && note.length() <= LONGEST_NAMES + 2
        && note.indexOf(',') < 0
        && note.chars().noneMatch(c -> Script.isDigit((char) c));
  }
}
