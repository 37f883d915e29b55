package shuanghe.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuanghe.model.MessageLanguage;

/** The words of sheets and pages, each with its English. */
class GlossaryTest {

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n"
              + "]*|\"((?:[^\"\\\\\\n"
              + "]|\\\\.)*)\"(?:\\s*\\+\\s*\"((?:[^\"\\\\\\n"
              + "]|\\\\.)*)\")?",
          Pattern.DOTALL);
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Formats of numbers in Chinese, the font, and what a masthead ends with. */
  private static final Pattern NO_WORD = Pattern.compile(".*\\\\.*|个百分点|百分点|微软雅黑|简报\\$|\\s简报|网页");

  @Test
  void hasTheEnglishOfEveryWordOfWorkbookAndPages() throws IOException {
    List<String> words = new ArrayList<>();
    for (String folder : List.of("workbook", "web")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/shuanghe").resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          words.addAll(literals(Files.readString(file)));
        }
      }
    }
    assertThat(words).hasSizeGreaterThan(200).allMatch(Glossary::has);
  }

  @Test
  void givesChineseAsItStandsAndEnglishFilledIn() {
    assertThat(Glossary.in(MessageLanguage.ZH).of("共 {0} 行。", 3)).isEqualTo("共 3 行。");
    assertThat(Glossary.in(MessageLanguage.EN).of("共 {0} 行。", 3)).isEqualTo("Rows: 3. ");
    assertThat(Glossary.in(MessageLanguage.EN).of("")).isEmpty();
  }

  @Test
  void givesTheEnglishOfWhatThePressPutTogetherAsEvidenceForADate() throws IOException {
    Glossary english = Glossary.in(MessageLanguage.EN);
    assertThat(english.composed("第3行“9月11日”，年份据第2行报头“2023年9月12日”"))
        .isEqualTo("line 3 “9月11日”, the year by the folio in line 2 “2023年9月12日”");
    assertThat(english.composed("文中无日期，据pages.csv所载刊期"))
        .isEqualTo("no day in the text, by the issue that pages.csv tells");
    assertThat(english.composed("江湾港开港")).isEqualTo("江湾港开港");
    assertThat(Glossary.in(MessageLanguage.ZH).composed("文首未见日期")).isEqualTo("文首未见日期");
    assertThat(evidence()).isNotEmpty().allMatch(Glossary::has);
  }

  /** The words of the reader of pages for what tells a date. */
  private static List<String> evidence() throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/shuanghe/press/language/page.csv"))
        .stream()
        .filter(row -> row.contains(",date-evidence,"))
        .map(row -> row.substring(0, row.indexOf(",date-evidence,")))
        .toList();
  }

  @Test
  void refusesWordWithoutEnglish() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glossary.in(MessageLanguage.EN).of("无此词"))
        .withMessage("no English for '无此词' in words.csv; add it");
  }

  private static List<String> literals(String code) {
    List<String> found = new ArrayList<>();
    Matcher part = COMMENT_OR_LITERAL.matcher(code);
    while (part.find()) {
      if (part.group(1) != null) {
        String text = part.group(1) + (part.group(2) == null ? "" : part.group(2));
        if (HAN.matcher(text).find() && !NO_WORD.matcher(text).matches()) {
          found.add(text);
        }
      }
    }
    return found;
  }
}
