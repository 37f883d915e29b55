package shuanghe.press.text;

import java.util.List;

/**
 * An area named in a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param area its name; empty where what is named is of no area, as a railway bureau
 * @param items the areas of a list one by one, in order; empty where one area is named alone
 * @param part what it does in its clause
 */
public record AreaMention(int start, int end, String area, List<String> items, Part part)
    implements Mention {

  public AreaMention {
    items = List.copyOf(items);
  }

  /** The same area in another part. */
  public AreaMention as(Part other) {
    return new AreaMention(start, end, area, items, other);
  }

  /** Part that a named area plays in its clause. */
  public enum Part {
    /** What is spoken of. */
    SUBJECT,
    /** Who tells it: 成都市统计局消息. */
    SOURCE,
    /** Where something comes from, goes to or passes: 来自四川. */
    OBJECT,
    /** What a figure is only measured against: 占全省, 高于四川. */
    SCALE,
    /** Where a meeting was held: 在内江召开. */
    VENUE,
    /** A word of a document's title. */
    TITLE
  }
}
