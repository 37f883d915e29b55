package shuanghe.press.page;

import java.util.Optional;
import shuanghe.model.Furniture;
import shuanghe.press.text.Script;

/**
 * One non-blank line of a page file, or a part of one, with the role its look gives it.
 *
 * @param number 1-based line of the file
 * @param mark what stands before the text and is no part of it: 本报讯（记者 某某）; mostly empty
 * @param text stripped, markup of headings and emphasis removed
 * @param role what the line is
 * @param kind what it is there for; empty where it belongs to an article
 * @param level of a heading that is marked with #: 1 to 6, or 0
 * @param bold whether all of it is set in bold
 * @param blankBefore whether a blank line stands before it
 */
record PrintedLine(
    int number,
    String mark,
    String text,
    LineRole role,
    Optional<Furniture.FurnitureKind> kind,
    int level,
    boolean bold,
    boolean blankBefore) {

  /** The level of a heading within an article. */
  private static final int SECTION = 3;

  /** Role of a line by its look. */
  enum LineRole {
    HEADING,
    KICKER,
    BYLINE,
    /** Where a text was published and when, as web pages print it below the headline. */
    SOURCE,
    LEAD,
    BODY,
    CAPTION,
    CREDIT,
    CONTINUATION,
    DATA_HEAD,
    DATA,
    TABLE,
    FURNITURE
  }

  PrintedLine as(LineRole other) {
    return new PrintedLine(number, mark, text, other, Optional.empty(), level, bold, blankBefore);
  }

  /** The same as the heading of a section of an article. */
  PrintedLine asSectionHead() {
    return new PrintedLine(
        number, mark, text, LineRole.HEADING, Optional.empty(), SECTION, bold, blankBefore);
  }

  /** The same with another mark and text. */
  PrintedLine saying(String otherMark, String other) {
    return new PrintedLine(number, otherMark, other, role, kind, level, bold, blankBefore);
  }

  /** The topic that a post opens with. */
  static PrintedLine tag(int number, String text, boolean blankBefore) {
    return new PrintedLine(
        number,
        "",
        text,
        LineRole.FURNITURE,
        Optional.of(Furniture.FurnitureKind.NAVIGATION),
        0,
        false,
        blankBefore);
  }

  PrintedLine as(Furniture.FurnitureKind furniture) {
    return new PrintedLine(
        number, mark, text, LineRole.FURNITURE, Optional.of(furniture), level, bold, blankBefore);
  }

  boolean is(LineRole wanted) {
    return role == wanted;
  }

  boolean is(Furniture.FurnitureKind wanted) {
    return kind.filter(k -> k == wanted).isPresent();
  }

  /** Whether the line holds running text of an article. */
  boolean isText() {
    return role == LineRole.BODY || role == LineRole.LEAD || role == LineRole.CONTINUATION;
  }

  /** Whether the text breaks off, so that the next piece goes on with the same sentence. */
  boolean isOpen() {
    int last = text.length() - 1;
    while (last >= 0 && Script.closes(Script.plain(text.charAt(last)))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = Script.plain(text.charAt(last));
    boolean closedByBracket = last < text.length() - 1 && text.charAt(text.length() - 1) != '》';
    return !Script.endsSentence(c) && c != ':' && !(closedByBracket && c != '、' && isEndNote());
  }

  /** Whether it ends with a bracketed note such as (记者张三) after the last sentence. */
  private boolean isEndNote() {
    char last = Script.plain(text.charAt(text.length() - 1));
    return last == ')'
        && Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) > text.length() - 40;
  }
}
