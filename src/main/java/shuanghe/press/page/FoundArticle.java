package shuanghe.press.page;

import java.util.List;

/**
 * An article as it was found on a page, in reading order.
 *
 * @param title main headline, or empty
 * @param subtitle kicker or second headline, or empty
 * @param continuation whether it goes on from another page
 * @param passages headings, paragraphs, captions in reading order, the headline among them
 */
public record FoundArticle(
    String title, String subtitle, boolean continuation, List<Passage> passages) {

  /** Line, counted from 1, on which it begins. */
  public int firstLine() {
    return passages.stream().mapToInt(Passage::firstLine).min().orElse(1);
  }
}
