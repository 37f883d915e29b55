package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Both templates say the same: only their words differ. */
class EnglishEditionTest {

  @Test
  void fillsTheSameAttributesInBothLanguages() throws Exception {
    assertThat(names("briefing.en.html")).isEqualTo(names("briefing.html"));
  }

  @Test
  void headsNothingInChinese() throws Exception {
    Document page = Jsoup.parse(Path.of("templates/briefing.en.html"));
    assertThat(page.text()).doesNotContainPattern("\\p{IsHan}");
    assertThat(page.select("*").stream().map(Element::attributes).map(Object::toString).toList())
        .noneMatch(attributes -> attributes.matches("(?s).*\\p{IsHan}.*"));
  }

  private static List<String> names(String template) throws Exception {
    return Jsoup.parse(Path.of("templates", template)).select(":not(br)").stream()
        .map(element -> element.tagName() + element.attr("th:if") + element.attr("th:each"))
        .toList();
  }
}
