package shuanghe.model;

import java.util.List;

/**
 * Extent of an article's text, known also where the text itself is not read.
 *
 * @param paragraphs how many
 * @param characters Unicode code points of all paragraphs
 */
public record TextExtent(int paragraphs, int characters) {

  /** The extent of some paragraphs. */
  public static TextExtent of(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(Paragraph::text)
        .reduce(new TextExtent(0, 0), TextExtent::and, (one, other) -> one);
  }

  /** The same with a further paragraph. */
  public TextExtent and(String paragraph) {
    return new TextExtent(
        paragraphs + 1, characters + paragraph.codePointCount(0, paragraph.length()));
  }
}
