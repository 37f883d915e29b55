package shuanghe.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.messages.English;

class HtmlReaderTest {
  private static final String HEAD =
      "<html><head><title>试</title><meta name=\"date\" content=\"2023-10-03\"></head>\n<body>\n";

  /** Examples: what stands on line 3 of the HTML, and what the message says of it. */
  @ParameterizedTest
  @CsvFileSource(resources = "faulty-html.csv", numLinesToSkip = 1)
  void namesLineOfWhatCannotBeTypeset(String html, String message) {
    assertThatThrownBy(() -> HtmlReader.read(HEAD + html + "\n</body></html>"))
        .isInstanceOfSatisfying(
            TypesettingException.class,
            fault -> assertThat(English.said(fault)).startsWith("line 3: " + message));
  }

  @Test
  void asksForTitleAndDate() {
    assertThatThrownBy(() -> HtmlReader.read("<p>字</p>"))
        .satisfies(fault -> assertThat(English.said(fault)).contains("<title> is missing"));
    assertThatThrownBy(() -> HtmlReader.read("<title>试</title><p>字</p>"))
        .satisfies(fault -> assertThat(English.said(fault)).contains("needs a date such as"));
  }

  @Test
  void collapsesWhiteSpaceButKeepsWordsApart() {
    SemanticDocument document =
        HtmlReader.read(HEAD + "<p>  同比\n    增长 <strong>5G</strong>\n 基站  </p></body></html>");
    DocumentBlock.DocumentParagraph paragraph =
        (DocumentBlock.DocumentParagraph) document.blocks().getFirst();
    assertThat(paragraph.content()).hasSize(3);
    assertThat(((Inline.InlineWords) paragraph.content().get(1)).emphasis())
        .isEqualTo(Inline.TextEmphasis.STRONG);
  }

  @Test
  void numbersItemsOnFromTheNumberGiven() {
    SemanticDocument document =
        HtmlReader.read(HEAD + "<ol><li value=\"7\">甲</li><li>乙</li></ol></body></html>");
    DocumentBlock.Listing list = (DocumentBlock.Listing) document.blocks().getFirst();
    assertThat(list.items()).extracting(DocumentBlock.Item::number).containsExactly(7, 8);
  }
}
