package shuanghe.typeset;

import java.util.List;

/** A piece of the text of a paragraph, heading, list item or cell. */
public sealed interface Inline {

  /** Emphasis of words. */
  enum TextEmphasis {
    PLAIN,
    STRONG
  }

  /** Position of words: on the line, or raised as a reference. */
  enum Rise {
    NONE,
    RAISED
  }

  /**
   * Words of one style.
   *
   * @param text the words as put in
   * @param emphasis how they are set off
   * @param rise whether they are raised
   * @param link where a click leads
   * @param ids the names by which links lead to the place where these words begin
   */
  record InlineWords(String text, TextEmphasis emphasis, Rise rise, Link link, List<String> ids)
      implements Inline {}

  /**
   * A bar of the given share from 0 to 1, and what it says in words.
   *
   * @param share from 0 to 1
   * @param alternative what it says in words
   */
  record Bar(double share, String alternative) implements Inline {}

  /**
   * A small drawing in the line, and what it shows in words.
   *
   * @param svg the drawing, with what it shows in words
   */
  record Drawing(Svg svg) implements Inline {}

  /**
   * Target of a click.
   *
   * @param number tells two links of the same target apart
   * @param target {@code #id}, a web address, or empty for words that are no link
   */
  record Link(int number, String target) {
    static final Link NONE = new Link(0, "");

    boolean isNone() {
      return number == 0;
    }
  }
}
