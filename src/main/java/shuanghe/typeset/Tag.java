package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the logical structure: what a screen reader makes of the marks on the page. Types
 * are those of ISO 32000-1, 14.8.4. It joins its parent when something of it is first painted, so
 * that the order of reading is the order of painting.
 */
public final class Tag {
  /** Marks what belongs to the page, not to the text: rules, page numbers, repeated heads. */
  public static final Tag ARTIFACT = new Tag("Artifact");

  private final String type;
  private final Tag parent;
  private final List<TagAttribute> attributes = new ArrayList<>();

  /** Attribute of an element beside its text. */
  public sealed interface TagAttribute {}

  /**
   * Alternative text of a figure.
   *
   * @param words what the figure shows
   */
  public record Alternative(String words) implements TagAttribute {}

  /**
   * The rectangle of a figure on its page, in points from the upper left corner.
   *
   * @param left of its left edge
   * @param top of its upper edge
   * @param width in points
   * @param height in points
   */
  public record Placement(float left, float top, float width, float height)
      implements TagAttribute {}

  /**
   * Numbering of a list's items.
   *
   * @param isNumbered whether items have numbers; else they have bullets
   */
  public record ListNumbering(boolean isNumbered) implements TagAttribute {}

  /**
   * Scope of a head cell: its row or its column.
   *
   * @param isOfRow whether it heads a row; else a column
   */
  public record HeadScope(boolean isOfRow) implements TagAttribute {}

  private Tag(String type) {
    this.type = type;
    this.parent = this;
  }

  Tag(String type, Tag parent) {
    this.type = type;
    this.parent = parent.isArtifact() ? ARTIFACT : parent;
  }

  /** The topmost element. */
  static Tag root() {
    return new Tag("Document");
  }

  /** Whether it is decoration that screen readers pass over (PDF 1.7, 14.8.2.2). */
  public boolean isArtifact() {
    return this == ARTIFACT || parent == ARTIFACT;
  }

  /** Whether it is the document itself. */
  public boolean isRoot() {
    return parent == this;
  }

  /** Standard structure type (PDF 1.7, 14.8.4), such as {@code H1}. */
  public String type() {
    return type;
  }

  /** Tag that it stands in. */
  public Tag parent() {
    return parent;
  }

  /** The same element with what is known of it. */
  Tag with(TagAttribute attribute) {
    attributes.add(attribute);
    return this;
  }

  /** Attributes in the order in which they were given. */
  public List<TagAttribute> attributes() {
    return attributes;
  }
}
