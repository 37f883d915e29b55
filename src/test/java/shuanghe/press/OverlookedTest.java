package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.messages.English;
import shuanghe.model.ReviewItem;

class OverlookedTest {

  private static List<ReviewItem> items(String text) {
    PressReading reading = PressExamples.read(text);
    return new Overlooked(new NumberRules(PressExamples.LISTS))
        .in("page.txt", reading.articles(), reading.facts());
  }

  private static List<String> rules(String text) {
    return items(text).stream().map(ReviewItem::rule).toList();
  }

  @Test
  void listsPageWithoutArticleByItsFile() {
    List<ReviewItem> items = items("首页 > 要闻 > 正文\n\n上一篇：无\n");
    assertThat(items).extracting(ReviewItem::rule).containsExactly("no-article");
    assertThat(items).extracting(ReviewItem::kind).containsExactly(ReviewItem.ReviewKind.PAGE);
    assertThat(English.said(Overlooked.sentence(items.getFirst())))
        .startsWith("page.txt: 'page.txt' holds no");
  }

  @Test
  void listsArticleWithoutDateAndWithoutFigure() {
    assertThat(rules("# 江畔新港\n\n首船靠泊，编号3号。\n")).containsExactly("no-date");
    assertThat(rules("# 江畔新港\n\n2022年5月6日，首船靠泊，运来货物3万吨。\n")).isEmpty();
  }
}
