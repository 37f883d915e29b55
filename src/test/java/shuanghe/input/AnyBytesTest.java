package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/** Whatever bytes a file holds, reading it ends in text, rows or rejections. */
class AnyBytesTest {

  private static final int FILES = 1500;
  private static final String[] SCRAPS = {
    "word", "role", "value", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\t", "重庆", "，", " ",
    "\uFEFF", "9", "'", ";", "=1+1", "\\", "𠮷"
  };

  @TempDir Path folder;

  @Test
  void readsTextOrSaysWhyNot() throws IOException {
    Random random = new Random(20230927);
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      InputFile file = write(bytes);
      Outcome<String> outcome = new TextFiles(TextFiles.PAGE_LIMIT).read(file);
      assertThat(outcome.taken().isPresent()).isNotEqualTo(outcome.fault().isPresent());
      TableFile.readAll(file, TableForm.WORD_LIST, AnyBytesTest::word);
    }
  }

  @Test
  void accountsForEveryLineOfATable() throws IOException {
    Random random = new Random(20230927);
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder("word,role,value\n");
      for (int scraps = random.nextInt(60); scraps > 0; scraps--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      ReadResult<String> taken =
          TableFile.readAll(
              write(text.toString().getBytes(StandardCharsets.UTF_8)),
              TableForm.WORD_LIST,
              AnyBytesTest::word);
      StringBuilder seen = new StringBuilder();
      taken.items().forEach(seen::append);
      taken.rejections().stream().map(Rejection::raw).forEach(seen::append);
      assertThat(letters(seen.toString()))
          .as("letters of %s", text)
          .isEqualTo(letters(text.substring("word,role,value\n".length())));
    }
  }

  /** How many characters stand in the text beside separators, quotes and blanks. */
  private static long letters(String text) {
    return text.chars().filter(c -> ",\"\t\r\n \uFEFF".indexOf(c) < 0).count();
  }

  private static Outcome<String> word(TableRow row) {
    return row.text("role").isEmpty()
        ? new Outcome.Rejected<>(row.rejection("role", Message.of("cell.empty", "role")))
        : new Outcome.Accepted<>(row.raw());
  }

  private InputFile write(byte[] bytes) throws IOException {
    return new InputFile(Files.write(folder.resolve("t.csv"), bytes), "t.csv");
  }
}
