package shuanghe.model;

/**
 * Page furniture, printed beside the articles: a line or a part of one.
 *
 * @param place file and line
 * @param kind what it is there for
 * @param text as printed, without the blanks around it
 */
public record Furniture(Place place, FurnitureKind kind, String text) {

  /** Sort of page furniture. */
  public enum FurnitureKind {
    /** The newspaper's name at the head of a page. */
    MASTHEAD("masthead"),
    /** Date, weekday, page number and rubric, printed on every page. */
    FOLIO("folio"),
    /** The way to a web page: 首页 > 新闻 > 正文. */
    BREADCRUMB("breadcrumb"),
    /** What can be clicked: sharing, printing, font sizes. */
    BUTTON("button"),
    /** How often something was read, printed or said. */
    COUNTER("counter"),
    /** The ways from here: 上一篇, 下一版, addresses, the list of pages. */
    NAVIGATION("navigation"),
    /** Headlines of other reports. */
    TEASER("teaser"),
    /** Who publishes, prints and answers for it. */
    IMPRINT("imprint"),
    /** Who edited, and the mark of the end. */
    EDITORS("editors"),
    /** From or to which page the text goes on: 上接1版. */
    JUMP("jump"),
    /** A headline printed a second time. */
    REPEAT("repeat"),
    /** A credit that belongs to no article. */
    CREDIT("credit"),
    /** Marks that part: a rule, an empty heading. */
    RULE("rule");

    private final String code;

    FurnitureKind(String code) {
      this.code = code;
    }

    /** The code it has in files. */
    public String code() {
      return code;
    }
  }
}
