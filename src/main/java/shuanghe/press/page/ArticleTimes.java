package shuanghe.press.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Paragraph;
import shuanghe.press.text.Mention;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeScanner;
import shuanghe.press.text.Vocabulary;

/** The expressions of time of an article by passage, found once. */
public final class ArticleTimes {

  /** So many words of statistics make a report of statistics. */
  private static final int FEWEST = 3;

  /** So many characters of running text at the most go on one of them. */
  private static final int CHARACTERS = 90;

  /** A headline that tells a period makes do with one. */
  private static final int FEWEST_UNDER_PERIOD = 1;

  private final Map<Passage, List<TimeExpression>> byPassage = new IdentityHashMap<>();
  private int statistics;
  private int characters;

  private ArticleTimes() {}

  /** Times of an article, reckoned from its own day. */
  public static ArticleTimes of(Vocabulary words, FoundArticle article) {
    ArticleTimes times = new ArticleTimes();
    for (Passage passage : article.passages()) {
      TimeScanner scanner = new TimeScanner(words, passage.mentions(), 0, passage.plain().length);
      times.byPassage.put(passage, scanner.scan());
      if (passage.role() == Paragraph.Role.BODY) {
        times.statistics += scanner.statistics();
        times.characters += passage.plain().length;
      }
    }
    return times;
  }

  /** The expressions of a passage in order. */
  List<TimeExpression> in(Passage passage) {
    return byPassage.getOrDefault(passage, List.of());
  }

  /** The expressions of a stretch of a passage in order. */
  public List<TimeExpression> in(Passage passage, int from, int to) {
    return Mention.within(in(passage), from, to);
  }

  /**
   * Whether the article is a report of statistics rather than a feature.
   *
   * @param titlePeriod whether its headline tells a period that is over
   */
  public boolean isStatistical(boolean titlePeriod) {
    int fewest = titlePeriod ? FEWEST_UNDER_PERIOD : FEWEST;
    return statistics >= fewest && characters <= statistics * CHARACTERS;
  }
}
