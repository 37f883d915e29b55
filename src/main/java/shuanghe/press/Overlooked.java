package shuanghe.press;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.ReviewItem;

/**
 * Input that is taken and yet reaches no reader: articles without a date, which no edition of a
 * period has, articles that hold numbers and give no figure, and pages that hold no article.
 */
public final class Overlooked {

  /** Reason why nobody would see it. */
  public enum Reason {
    NO_DATE("no-date", "date"),
    NO_FIGURE("no-figure", "figures"),
    NO_ARTICLE("no-article", "title");

    private final String rule;
    private final String attribute;

    Reason(String rule, String attribute) {
      this.rule = rule;
      this.attribute = attribute;
    }

    private Message expected() {
      return Message.of("review." + rule);
    }
  }

  private final NumberRules rules;

  /** Search by the given code lists. */
  public Overlooked(CodeLists codeLists) {
    this.rules = new NumberRules(codeLists);
  }

  /**
   * What of a reading nobody would see.
   *
   * @param file that was read
   */
  public List<ReviewItem> in(String file, PressReading reading) {
    return reading.articles().isEmpty() ? List.of(ofPage(file)) : in(reading);
  }

  private List<ReviewItem> in(PressReading reading) {
    return reading.articles().stream()
        .flatMap(
            article ->
                of(
                    article,
                    reading.facts().stream().map(Fact::articleId).anyMatch(article.id()::equals))
                    .stream())
        .toList();
  }

  /** Why nobody would see an article; empty where it has a date and gives figures. */
  public List<ReviewItem> of(Article article, boolean givesFigures) {
    List<ReviewItem> items = new ArrayList<>();
    if (article.date().isEmpty()) {
      items.add(item(article, Reason.NO_DATE, article.dateBasis()));
    }
    if (!givesFigures && article.paragraphs().stream().anyMatch(this::holdsNumber)) {
      items.add(item(article, Reason.NO_FIGURE, ""));
    }
    return items;
  }

  /** A page that holds no article. */
  public static ReviewItem ofPage(String file) {
    return new ReviewItem(
        file,
        ReviewItem.ReviewKind.PAGE,
        new Place(file, 0),
        file,
        Reason.NO_ARTICLE.attribute,
        "",
        Reason.NO_ARTICLE.rule,
        Reason.NO_ARTICLE.expected(),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  private boolean holdsNumber(Paragraph paragraph) {
    return switch (paragraph.role()) {
      case HEADLINE, KICKER, SECTION_HEAD, BODY, DATA_BOX, TABLE ->
          rules.holdsNumber(paragraph.text());
      case BYLINE, CAPTION, CREDIT -> false;
    };
  }

  private static ReviewItem item(Article article, Reason reason, String printed) {
    return new ReviewItem(
        article.id(),
        ReviewItem.ReviewKind.ARTICLE,
        article.place(),
        article.displayTitle(),
        reason.attribute,
        printed,
        reason.rule,
        reason.expected(),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  /** The sentence that people are told on the console. */
  public static Message sentence(ReviewItem item) {
    return Message.of("overlooked." + item.rule(), item.place(), item.subject());
  }
}
