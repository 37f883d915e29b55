package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.messages.English;
import shuanghe.model.Rejection;

class TextFilesTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "成渝中线高铁\n“双核”1—8月、龘𠮷\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void readsChineseTextInEveryEncoding(String charset) throws IOException {
    assertThat(read(TEXT.getBytes(Charset.forName(charset))).taken()).contains(TEXT);
  }

  @ParameterizedTest
  @MethodSource("marked")
  void takesOffTheByteOrderMark(Charset charset) throws IOException {
    assertThat(read(("\uFEFF" + TEXT).getBytes(charset)).taken()).contains(TEXT);
  }

  static Stream<Charset> marked() {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }

  @Test
  void makesAllLineEndsPlain() throws IOException {
    assertThat(read("一\r\n二\r三\n\r\n".getBytes(StandardCharsets.UTF_8)).taken())
        .contains("一\n二\n三\n\n");
  }

  @Test
  void readsATableOfTwoCharactersInGb18030() throws IOException {
    assertThat(read("重庆".getBytes(GB18030)).taken()).contains("重庆");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "utf-8", ""})
  void readsWebPageInItsEncodingWhateverItDeclares(String declared) throws IOException {
    String page = "<html><head><meta charset=" + declared + "></head><p>双城记镕</p></html>";

    assertThat(read(page.getBytes(GB18030)).taken()).contains(page);
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).taken()).contains(page);
  }

  @Test
  void readsWebPageThatDeclaresBig5() throws IOException {
    String page = "<html><head><meta charset=\"big5\"></head><p>臺灣鐵路</p></html>";

    assertThat(read(page.getBytes(Charset.forName("Big5"))).taken()).contains(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | a PDF file, not text | select all",
        "PK\u0003\u0004 [Content_Types].xml word/document.xml | a Word file, not text | plain text",
        "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml | a workbook, not a page | folder"
            + " indicators",
        "PK\u0003\u0004 OFD.xml | an OFD file, not a text | reader of OFD",
        "\u0089PNG | a picture, not a text | recognised",
        "\u00FF\u00D8\u00FF\u00E0 | a picture, not a text | recognised",
        "Rar! | an archive, not a text | unpack",
        "{\\rtf1\\ansi | a Word file, not text | plain text",
        "From: <Saved>~MIME-Version: 1.0~Content-Type: multipart/related; | a web archive (.mhtml),"
            + " not a web page | HTML only"
      })
  void tellsHowToGetTheTextOfOtherForms(String head, String reason, String remedy)
      throws IOException {
    Rejection rejection =
        read(head.replace('~', '\n').getBytes(StandardCharsets.ISO_8859_1)).fault().orElseThrow();

    assertThat(English.said(rejection.reason())).isEqualTo(reason);
    assertThat(English.said(rejection.remedy())).contains(remedy);
  }

  @Test
  void takesWebPageBeyondTheLimitOfTextsForItsMarkup() throws IOException {
    Path page = Files.writeString(folder.resolve("p.html"), "<html>" + "<br>".repeat(30));

    assertThat(new TextFiles(20).read(new InputFile(page, "p.html")).taken()).isPresent();
    assertThat(new TextFiles(5).read(new InputFile(page, "p.html")).taken()).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("faulty")
  void rejectsWhatIsNoText(byte[] bytes, int line, String reason) throws IOException {
    Rejection rejection = read(bytes).fault().orElseThrow();
    assertThat(English.said(rejection.reason())).isEqualTo(reason);
    assertThat(rejection.place().line()).isEqualTo(line);
    assertThat(English.said(rejection.remedy())).isNotEmpty();
  }

  static Stream<Arguments> faulty() {
    byte[] utf8 = "第一行\n".repeat(40).getBytes(StandardCharsets.UTF_8);
    byte[] damaged = utf8.clone();
    damaged[utf8.length / 2 + 1] = (byte) 0xFF;
    byte[] cut = "成渝地区双城经济圈建设，双核联动，五个共建".getBytes(StandardCharsets.UTF_8);
    byte[] controls = new byte[500];
    for (int i = 0; i < controls.length; i++) {
      controls[i] = (byte) (i % 7 == 0 ? 1 : 'a');
    }
    return Stream.of(
        Arguments.of(new byte[0], 0, "the file is empty"),
        Arguments.of(" \n\t\u3000\n".getBytes(StandardCharsets.UTF_8), 0, "the file is empty"),
        Arguments.of(
            "2023\n17.36 ①—%\n".getBytes(StandardCharsets.UTF_8), 0, "holds not a single word"),
        Arguments.of(
            "一\n二\0三".getBytes(StandardCharsets.UTF_8), 2, "NUL bytes: a binary file, not text"),
        Arguments.of(
            joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'a', 0, 0, 0}),
            1,
            "NUL bytes: a binary file, not text"),
        Arguments.of(
            joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'a', 0, 'b'}),
            1,
            "neither UTF-8 nor UTF-16LE"),
        Arguments.of(controls, 0, "control characters throughout: a binary file, not text"),
        Arguments.of(damaged, 21, "UTF-8 text with a damaged character"),
        Arguments.of(Arrays.copyOf(cut, cut.length - 1), 1, "UTF-8 text with a damaged character"),
        Arguments.of(
            joined("行\n行\n".getBytes(GB18030), new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'}),
            1,
            "neither UTF-8 nor GB18030"),
        Arguments.of(
            "PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8), 0, "an archive, not a text"),
        Arguments.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, "a PDF file, not text"));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }

  @Test
  void rejectsAFileAboveTheLimit() throws IOException {
    Path file = folder.resolve("page.txt");
    Files.writeString(file, "一二三");
    InputFile page = new InputFile(file, "page.txt");
    assertThat(new TextFiles(9).read(page).taken()).contains("一二三");
    assertThat(new TextFiles(8).read(page).fault())
        .map(English::said)
        .contains(
            "page.txt: larger than the limit of 8 bytes;"
                + " split the file into one file a newspaper page");
  }

  @Test
  void rejectsAFileThatIsNotThere() {
    InputFile gone = new InputFile(folder.resolve("gone.txt"), "gone.txt");
    assertThat(new TextFiles(100).read(gone).fault())
        .map(English::said)
        .contains("gone.txt: the file cannot be read; check that it exists and may be read");
  }

  private Outcome<String> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("page.txt");
    Files.write(file, bytes);
    return new TextFiles(TextFiles.PAGE_LIMIT).read(new InputFile(file, "page.txt"));
  }
}
