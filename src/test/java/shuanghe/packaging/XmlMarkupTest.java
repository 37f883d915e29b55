package shuanghe.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlMarkupTest {

  @Test
  void escapesWhatIsMarkupInContent() {
    assertThat(new XmlMarkup().content("a<b>&\"c\"")).hasToString("a&lt;b&gt;&amp;\"c\"");
  }

  @Test
  void escapesQuotationMarksInTextAndLeavesOutWhatXmlDoesNotAllow() {
    assertThat(new XmlMarkup().text("\"甲\u0001\uFFFE乙\"")).hasToString("&quot;甲乙&quot;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "é", "增长", "𠮷", "a增é𠮷z"})
  void writesUtf8(String text) {
    assertThat(new XmlMarkup().content(text).bytes())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 10, -1, -450, Long.MAX_VALUE, Long.MIN_VALUE})
  void writesNumbersByTheirDigits(long number) {
    assertThat(new XmlMarkup().raw(number)).hasToString(Long.toString(number));
  }

  @Test
  void goesOnEmptyOnceItIsWritten() throws IOException {
    XmlMarkup markup = new XmlMarkup().raw("<a/>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    markup.writeTo(out);

    assertThat(markup.isEmpty()).isTrue();
    assertThat(markup.raw("<b/>").size()).isEqualTo(4);
    markup.writeTo(out);
    assertThat(out).hasToString("<a/><b/>");
  }
}
