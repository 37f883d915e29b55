package shuanghe.model;

import java.util.Comparator;

/**
 * One entry of 待核: something that a person should look at before it is trusted.
 *
 * @param id what {@code input/decisions.csv} names it by: the stable id of the fact or observation,
 *     the id of the article, the file of the page
 * @param kind what sort of thing it is
 * @param place file and line where it stands
 * @param subject what it is about, in the words shown to readers: 重庆汽车产量, or a title
 * @param attribute the attribute to look at, by its column in the data files: value, time_period …
 * @param printed what was printed or read for the attribute; empty where nothing was
 * @param rule code of the rule that put it here, such as {@code year-not-printed}
 * @param expected what the rule expected
 * @param context the sentence or the row it stands in; empty for a whole article or page
 * @param prominence how much of it readers would see
 */
public record ReviewItem(
    String id,
    ReviewKind kind,
    Place place,
    String subject,
    String attribute,
    String printed,
    String rule,
    Message expected,
    String context,
    Prominence prominence) {

  /** Most visible first, then by place; the order of 待核. */
  public static final Comparator<ReviewItem> ORDER =
      Comparator.comparing(ReviewItem::prominence)
          .thenComparing(ReviewItem::place)
          .thenComparing(ReviewItem::id)
          .thenComparing(ReviewItem::rule);

  /** Sort of thing to be looked at. */
  public enum ReviewKind {
    OBSERVATION("observation", "统计值"),
    FACT("fact", "报道数字"),
    ARTICLE("article", "报道"),
    PAGE("page", "版面"),
    MATTER("matter", "事项");

    private final String code;
    private final String label;

    ReviewKind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }
  }

  /** Prominence of a thing to readers, the most first. */
  public enum Prominence {
    /** It would stand in 要情, on the first page. */
    PAGE_ONE("首页"),
    /** It would stand in a table, chart or warning of a briefing, or keeps a whole report out. */
    BRIEFING("正文"),
    /** It stands in lists and data files only. */
    LIST("清单");

    private final String label;

    Prominence(String label) {
      this.label = label;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }
  }

  /**
   * The same, its file told with the folder it lies in.
   *
   * @param folder with the slash behind it
   */
  public ReviewItem in(String folder) {
    return new ReviewItem(
        id,
        kind,
        place.in(folder),
        subject,
        attribute,
        printed,
        rule,
        expected,
        context,
        prominence);
  }

  public ReviewItem {
    if (id.isEmpty() || attribute.isEmpty() || rule.isEmpty()) {
      throw new IllegalArgumentException("an entry of 待核 at " + place + " lacks id or rule");
    }
  }
}
