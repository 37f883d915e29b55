package shuanghe.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.model.Article;
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

  /** Search for numbers by the given rules. */
  Overlooked(NumberRules rules) {
    this.rules = rules;
  }

  /**
   * What of a page or of a row of an article table nobody would see.
   *
   * @param file that was read
   */
  List<ReviewItem> in(String file, List<Article> articles, List<Fact> facts) {
    if (articles.isEmpty()) {
      return List.of(item(file, new Place(file, 0), file, Reason.NO_ARTICLE, ""));
    }
    Set<String> telling = new HashSet<>();
    facts.forEach(fact -> telling.add(fact.articleId()));
    List<ReviewItem> items = new ArrayList<>();
    articles.forEach(article -> items.addAll(of(article, telling.contains(article.id()))));
    return List.copyOf(items);
  }

  /** Why nobody would see an article; empty where it has a date and gives figures. */
  private List<ReviewItem> of(Article article, boolean givesFigures) {
    List<ReviewItem> items = new ArrayList<>();
    if (article.date().isEmpty()) {
      items.add(item(article, Reason.NO_DATE, article.dateBasis()));
    }
    if (!givesFigures && article.paragraphs().stream().anyMatch(this::holdsNumber)) {
      items.add(item(article, Reason.NO_FIGURE, ""));
    }
    return items;
  }

  private boolean holdsNumber(Paragraph paragraph) {
    return switch (paragraph.role()) {
      case HEADLINE, KICKER, SECTION_HEAD, BODY, DATA_BOX, TABLE ->
          rules.holdsNumber(paragraph.text());
      case BYLINE, CAPTION, CREDIT -> false;
    };
  }

  private static ReviewItem item(Article article, Reason reason, String printed) {
    return item(article.id(), article.place(), article.displayTitle(), reason, printed);
  }

  /**
   * An entry of 待核 for it.
   *
   * @param id of the article, or the page's file
   * @param place where it stands; line 0 for a page
   * @param subject its title, or the page's file
   * @param reason why nobody would see it
   * @param printed what is printed or read for a date; empty where nothing is
   */
  public static ReviewItem item(
      String id, Place place, String subject, Reason reason, String printed) {
    return new ReviewItem(
        id,
        reason == Reason.NO_ARTICLE ? ReviewItem.ReviewKind.PAGE : ReviewItem.ReviewKind.ARTICLE,
        place,
        subject,
        reason.attribute,
        printed,
        reason.rule,
        reason.expected(),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  /** The reason of an entry that was made here. */
  public static Reason reason(ReviewItem item) {
    return Stream.of(Reason.values())
        .filter(reason -> reason.rule.equals(item.rule()))
        .findFirst()
        .orElseThrow();
  }

  /** The sentence that people are told on the console. */
  public static Message sentence(ReviewItem item) {
    return Message.of("overlooked." + item.rule(), item.place(), item.subject());
  }
}
