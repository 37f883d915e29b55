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
    MASTHEAD("masthead", "报头"),
    /** Date, weekday, page number and rubric, printed on every page. */
    FOLIO("folio", "版次日期"),
    /** The way to a web page: 首页 > 新闻 > 正文. */
    BREADCRUMB("breadcrumb", "位置栏"),
    /** What can be clicked: sharing, printing, font sizes. */
    BUTTON("button", "按钮"),
    /** How often something was read, printed or said. */
    COUNTER("counter", "计数"),
    /** The ways from here: 上一篇, 下一版, addresses, the list of pages. */
    NAVIGATION("navigation", "导航"),
    /** Headlines of other reports. */
    TEASER("teaser", "其他标题"),
    /** Who publishes, prints and answers for it. */
    IMPRINT("imprint", "版权信息"),
    /** Who edited, and the mark of the end. */
    EDITORS("editors", "编校"),
    /** From or to which page the text goes on: 上接1版. */
    JUMP("jump", "转接"),
    /** A headline printed a second time. */
    REPEAT("repeat", "重复标题"),
    /** A credit that belongs to no article. */
    CREDIT("credit", "署名"),
    /** Marks that part: a rule, an empty heading. */
    RULE("rule", "分隔线");

    private final String code;
    private final String label;

    FurnitureKind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The code it has in files. */
    public String code() {
      return code;
    }

    /** What readers are shown. */
    public String label() {
      return label;
    }
  }
}
