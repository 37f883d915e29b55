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

  /** What is known of an element beside its text. */
  public sealed interface TagAttribute {}

  /** What a figure shows, in words. */
  public record Alternative(String words) implements TagAttribute {}

  /** The rectangle of a figure on its page, in points from the upper left corner. */
  public record Placement(float left, float top, float width, float height)
      implements TagAttribute {}

  /** Whether the items of a list are numbered. */
  public record ListNumbering(boolean isNumbered) implements TagAttribute {}

  /** Whether a head cell is that of its row or of its column. */
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

  public boolean isArtifact() {
    return this == ARTIFACT || parent == ARTIFACT;
  }

  public boolean isRoot() {
    return parent == this;
  }

  public String type() {
    return type;
  }

  public Tag parent() {
    return parent;
  }

  /** The same element with what is known of it. */
  Tag with(TagAttribute attribute) {
    attributes.add(attribute);
    return this;
  }

  public List<TagAttribute> attributes() {
    return attributes;
  }
}
