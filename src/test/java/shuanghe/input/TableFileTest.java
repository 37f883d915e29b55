package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.messages.English;
import shuanghe.model.Rejection;

class TableFileTest {

  private static final String HEADER = "word,role,value\n";

  @TempDir Path folder;

  @Test
  void readsRowsWithTheirLines() throws IOException {
    ReadResult<String> words = words(HEADER + "超,qualifier,\n近,qualifier,>\n");
    assertThat(words.items()).containsExactly("t.csv:2 超/qualifier/", "t.csv:3 近/qualifier/>");
    assertThat(words.read()).isEqualTo(2);
  }

  @Test
  void takesColumnsInAnyOrderByChineseNames() throws IOException {
    assertThat(words("作用,值,备考,词\nqualifier,,x,超\n").items())
        .containsExactly("t.csv:2 超/qualifier/");
  }

  @Test
  void countsLinesAcrossQuotedLineBreaksAndBlankLines() throws IOException {
    assertThat(words(HEADER + "\n\n\"a\nb\",r,1\n\n,,\nc,r,\"2\r\n3\"\r\nd,r,").items())
        .containsExactly("t.csv:4 a\nb/r/1", "t.csv:8 c/r/2\n3", "t.csv:10 d/r/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void readsEveryEncodingChineseSpreadsheetsWrite(String charset) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "词,作用,值\n逾，,qualifier,龘\n".getBytes(Charset.forName(charset)));
    assertThat(read(file).items()).containsExactly("t.csv:2 逾，/qualifier/龘");
  }

  @Test
  void readsUnicodeTextOfExcelWithTabs() throws IOException {
    assertThat(words("\uFEFFword\trole\tvalue\r\n超\tq\t1,2\r\n").items())
        .containsExactly("t.csv:2 超/q/1,2");
  }

  @Test
  void rejectsRowOfWrongLengthAndGoesOn() throws IOException {
    ReadResult<String> words = words(HEADER + "a\nc,d,e\nf,g,h,i\nj,k,l,,\n");
    assertThat(words.items()).containsExactly("t.csv:3 c/d/e", "t.csv:5 j/k/l");
    assertThat(words.rejections())
        .extracting(Rejection::place, r -> English.said(r.reason()), Rejection::raw)
        .extracting(Object::toString)
        .containsExactly(
            "(t.csv:2, \"the row has 1 cells, the first line 3\", \"a\")",
            "(t.csv:4, \"the row has 4 cells, the first line 3\", \"f,g,h,i\")");
  }

  @Test
  void takesRowWithoutItsLastOptionalCellsUnlessTheFileIsCutOffThere() throws IOException {
    ReadResult<String> words = words(HEADER + "a,b\nc,d,e\nf,g");
    assertThat(words.items()).containsExactly("t.csv:2 a/b/", "t.csv:3 c/d/e");
    assertThat(words.rejections())
        .extracting(r -> r.place() + " " + English.said(r.reason()))
        .containsExactly("t.csv:4 the row has 2 cells, the first line 3");
  }

  @Test
  void readsCellsPartedBySemicolons() throws IOException {
    assertThat(words("word;role;value\n超;q;1,2\n").items()).containsExactly("t.csv:2 超/q/1,2");
  }

  @Test
  void rejectsOnlyTheLineWhoseQuoteIsNeverClosed() throws IOException {
    ReadResult<String> words = words(HEADER + "a,b,1\n\nx,\"b,2\nc,d,3\ne,f,4");
    assertThat(words.items()).containsExactly("t.csv:2 a/b/1", "t.csv:5 c/d/3", "t.csv:6 e/f/4");
    assertThat(words.rejections())
        .extracting(English::said)
        .containsExactly(
            "t.csv:4: a quoted cell is not closed, or text follows its closing quote;"
                + " close the quote; a quote within a quoted cell is written twice");
    assertThat(words.rejections().getFirst().raw()).isEqualTo("x,\"b,2");
  }

  @Test
  void rejectsEachLineWithTextBehindAClosingQuote() throws IOException {
    ReadResult<String> words =
        words(HEADER + "a,b,1\n\"x\"y,b,2\n\"x\"y,b,3\nc,\"d\nd\",3\n\"x\"z,,\ne,f,4\n");
    assertThat(words.items()).containsExactly("t.csv:2 a/b/1", "t.csv:5 c/d\nd/3", "t.csv:8 e/f/4");
    assertThat(words.rejections())
        .extracting(rejection -> rejection.place().line())
        .containsExactly(3, 4, 7);
  }

  @Test
  void passesOverALineLongerThanTheLimit() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, HEADER + "a,b,1\nx,y," + "9".repeat(100_000) + "\nc,d,3\n");
    TableFile table = TableFile.open(file(file), TableForm.WORD_LIST, 30_000).taken().orElseThrow();
    assertThat(table.next()).get().satisfies(row -> assertThat(row.taken()).isPresent());
    assertThat(table.next().flatMap(Outcome::fault))
        .map(English::said)
        .contains(
            "t.csv:3: the line is longer than 30,000 characters;"
                + " check whether the file is a table at all");
    assertThat(table.next().flatMap(Outcome::taken))
        .map(row -> row.place() + " " + row.text("word"))
        .contains("t.csv:4 c");
    assertThat(table.next()).isEmpty();
    table.close();
  }

  @Test
  void readsNoFurtherIntoAnEndlessRowThanTheLimit() throws IOException {
    AtomicLong delivered = new AtomicLong();
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int wanted) {
            Arrays.fill(target, offset, offset + wanted, '"');
            delivered.addAndGet(wanted);
            return wanted;
          }

          @Override
          public void close() {}
        };
    try (ReplayReader tape = new ReplayReader(endless, 50_000)) {
      char[] block = new char[8192];
      assertThatExceptionOfType(ReplayReader.RecordTooLongException.class)
          .isThrownBy(
              () -> {
                while (delivered.get() < 200_000_000) {
                  tape.read(block);
                }
              });
    }
    assertThat(delivered.get()).isBetween(50_000L, 70_000L);
  }

  @Test
  void rejectsTheFileThatLacksANeededColumn() throws IOException {
    assertThat(onlyFault("word,value,remark\na,b,c\n"))
        .isEqualTo(
            "t.csv:1: the needed columns role are missing;"
                + " head the columns word,role; the first line has word,value,remark");
  }

  @Test
  void rejectsTheFileWithAColumnTwice() throws IOException {
    assertThat(onlyFault("word,role,词\na,b,c\n"))
        .isEqualTo("t.csv:1: 词 means the same as the column 'word'; keep one of the two");
  }

  @Test
  void rejectsTheFileWithAMistypedOptionalColumn() throws IOException {
    assertThat(onlyFault("word,role,vlaue\na,b,c\n"))
        .isEqualTo("t.csv:1: vlaue unknown column; mend the name; did you mean 'value'?");
  }

  @Test
  void rejectsTheFileWhoseFirstLineCannotBeRead() throws IOException {
    assertThat(onlyFault("\"word\"x,role,value\na,b,c\n")).startsWith("t.csv:1: a quoted cell");
  }

  @Test
  void rejectsAnEmptyFile() throws IOException {
    assertThat(onlyFault("")).isEqualTo("t.csv: the file is empty; begin it with the line 词,作用");
  }

  @Test
  void takesAWorkbookForOneWhateverItsName() throws IOException {
    assertThat(onlyFault("PK\u0003\u0004 and so on"))
        .isEqualTo(
            "t.csv: a damaged workbook;"
                + " open it in Excel or WPS, save it anew as .xlsx and put that in");
  }

  @Test
  void rejectsAFileThatIsNotThere() {
    assertThat(read(folder.resolve("t.csv")).rejections())
        .extracting(English::said)
        .containsExactly("t.csv: the file cannot be read; check that it exists and may be read");
  }

  private String onlyFault(String text) throws IOException {
    ReadResult<String> words = words(text);
    assertThat(words.items()).isEmpty();
    assertThat(words.rejections()).hasSize(1);
    return English.said(words.rejections().getFirst());
  }

  private ReadResult<String> words(String text) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return read(file);
  }

  private static ReadResult<String> read(Path file) {
    return TableFile.readAll(
        file(file),
        TableForm.WORD_LIST,
        row ->
            new Outcome.Accepted<>(
                row.place()
                    + " "
                    + String.join("/", row.text("word"), row.text("role"), row.text("value"))));
  }

  private static InputFile file(Path file) {
    return new InputFile(file, file.getFileName().toString());
  }
}
