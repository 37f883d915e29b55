package shuanghe.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.pdf.SampleBriefing;

class LineBreakerTest {

  private static final double MOST_RAGGED_IN_PERCENT = 3;

  /** GB/T 15834-2011, 5.1: marks that never begin a line, and marks that never end one. */
  private static final String NEVER_FIRST = "，。、；：？！”’）〕】》〉」』·～%‰℃,;:?!)]}/";

  private static final String NEVER_LAST = "“‘（〔【《〈「『([{￥$/";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+−-]?\\d[\\d.]*(—\\d+)?(%|[十百千万亿]*(个百分点|平方公里|标箱|人次|公里|千瓦时|千瓦|\\p{IsHan})?)");

  private static Shaper shaper;

  @BeforeAll
  static void readFaces() throws IOException {
    shaper = new Shaper(Faces.load(Path.of("templates/fonts")));
  }

  private static ShapedText shape(String text, TextStyle style) {
    return shaper.shape(List.of(BlockLayout.plain(text)), style);
  }

  private static List<String> strings(List<TypesetLine> lines) {
    return lines.stream().map(line -> line.text().excerpt(line.start(), line.end())).toList();
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      text.append(SampleBriefing.sentence(random));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(floats = {18, 23.5f, 28, 33.3f, 40})
  void breaksNoLineBadlyInALongText(float characters) {
    Random random = new Random(7);
    float measure = characters * PageGeometry.SQUARE;
    for (int i = 0; i < 400; i++) {
      String paragraph = paragraph(random);
      List<TypesetLine> lines =
          LineBreaker.justify(
              shape(paragraph, PageGeometry.BODY), measure, 2 * PageGeometry.SQUARE);
      List<String> printed = strings(lines);
      assertThat(String.join("", printed)).isEqualTo(paragraph);
      for (String line : printed) {
        assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
        assertThat(NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
      }
      assertThat(tornNumbers(paragraph, printed)).isEmpty();
    }
  }

  @Test
  void balancesEachOfTheLinesThatWereBrokenByHand() {
    float measure = 11 * PageGeometry.CELL.size();
    ShapedText text = shape("问题：示范车间用房紧张\n下一步：启用二期示范车间", PageGeometry.CELL);

    assertThat(strings(LineBreaker.balance(text, measure)))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.length()).isGreaterThan(3));
  }

  @Test
  void fillsEveryLineButTheLastAndThoseThatWouldShowHoles() {
    Random random = new Random(8);
    int all = 0;
    int ragged = 0;
    for (int i = 0; i < 400; i++) {
      List<TypesetLine> lines =
          LineBreaker.justify(
              shape(paragraph(random), PageGeometry.BODY),
              PageGeometry.WIDTH,
              2 * PageGeometry.SQUARE);
      for (TypesetLine line : lines.subList(0, lines.size() - 1)) {
        all++;
        float left = PageGeometry.WIDTH - line.indent() - line.width();
        if (left > 0.05f) {
          assertThat(line.stretch()).isZero();
          ragged++;
        } else {
          assertThat(left).isCloseTo(0, within(0.05f));
        }
        assertThat(widestSpace(line)).isLessThanOrEqualTo(PageGeometry.WIDEST_SPACE + 1e-4f);
      }
      assertThat(lines.getLast().indent() + lines.getLast().width())
          .isLessThanOrEqualTo(PageGeometry.WIDTH + 0.05f);
    }
    assertThat(ragged * 100.0 / all).isLessThan(MOST_RAGGED_IN_PERCENT);
  }

  /** The widest space between two characters, as share of the em. */
  private static float widestSpace(TypesetLine line) {
    float widest = 0;
    for (int i = line.start(); i < line.end() - 1; i++) {
      widest = Math.max(widest, line.advance(i) - line.text().advances()[i]);
    }
    return widest / line.text().style().size();
  }

  @Test
  void leavesLineRaggedThatALongNumberWouldTearApart() {
    String paragraph = "截至2023年9月30日，四川本外币贷款余额为100994.4亿元（初步数），同比增长14.3%，比上期增长1.2%。";
    List<TypesetLine> lines =
        LineBreaker.justify(
            shape(paragraph, PageGeometry.BODY), PageGeometry.WIDTH, 2 * PageGeometry.SQUARE);
    assertThat(strings(lines).getFirst()).isEqualTo("截至2023年9月30日，四川本外币贷款余额为");
    assertThat(lines.getFirst().stretch()).isZero();
  }

  @Test
  void setsTwentyEightCharactersOnALine() {
    List<String> lines =
        strings(
            LineBreaker.justify(shape("字".repeat(84), PageGeometry.BODY), PageGeometry.WIDTH, 0));
    assertThat(lines).extracting(String::length).containsExactly(28, 28, 28);
  }

  @Test
  void leavesNoLoneCharacterOnTheLastLine() {
    List<String> lines =
        strings(
            LineBreaker.justify(
                shape("字".repeat(28) + "号。", PageGeometry.BODY), PageGeometry.WIDTH, 0));
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast().length()).isGreaterThan(2);
  }

  @Test
  void leavesNoLoneCharacterBeforeAReferenceOnTheLastLine() {
    Inline reference =
        new Inline.InlineWords(
            "〔142〕",
            Inline.TextEmphasis.PLAIN,
            Inline.Rise.RAISED,
            new Inline.Link(1, "#s142"),
            List.of());
    ShapedText text =
        shaper.shape(
            List.of(BlockLayout.plain("字".repeat(28) + "号。"), reference), PageGeometry.BODY);

    List<String> lines = strings(LineBreaker.justify(text, PageGeometry.WIDTH, 0));

    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).startsWith("字").endsWith("号。〔142〕");
  }

  /** Examples: text, width in characters, expected lines separated by |. */
  @ParameterizedTest
  @CsvFileSource(resources = "line-breaks.csv", numLinesToSkip = 1)
  void breaksAsInTheExample(String text, int characters, String expected) {
    List<TypesetLine> lines =
        LineBreaker.fill(shape(text, PageGeometry.NOTE), characters * PageGeometry.NOTE.size());
    assertThat(String.join("|", strings(lines))).isEqualTo(expected);
  }

  @Test
  void breaksTitleBetweenWordsInLinesOfEqualLength() {
    List<TypesetLine> lines =
        LineBreaker.balance(
            shape("中欧班列开行量稳中有升，铁路建设进度总体符合预期", PageGeometry.TITLE), PageGeometry.WIDTH);
    assertThat(lines).hasSize(2);
    assertThat(strings(lines)).containsExactly("中欧班列开行量稳中有升，", "铁路建设进度总体符合预期");
  }

  @Test
  void balancesNoLineByTearingANumber() {
    ShapedText text = shape("2023年12月", PageGeometry.CELL);
    List<TypesetLine> lines = LineBreaker.balance(text, 4.2f * PageGeometry.CELL.size());
    assertThat(strings(lines)).containsExactly("2023年", "12月");
  }

  @Test
  void keepsDateInBracketsOnOneLineOfAHeading() {
    ShapedText text = shape("（三）成渝紧密联动34个合作项目有序推进（2023年5月12日）", PageGeometry.HEADING_2);
    List<TypesetLine> lines =
        LineBreaker.fill(
            WordBreaks.outsideBrackets(text), PageGeometry.WIDTH, 2 * PageGeometry.SQUARE);
    assertThat(strings(lines)).containsExactly("（三）成渝紧密联动34个合作项目有序推进", "（2023年5月12日）");
  }

  @Test
  void tearsWordLongerThanTheLineRatherThanLoseIt() {
    String word = "https://example.org/" + "a".repeat(120);
    List<TypesetLine> lines =
        LineBreaker.justify(shape("见" + word, PageGeometry.BODY), PageGeometry.WIDTH, 0);
    assertThat(String.join("", strings(lines))).isEqualTo("见" + word);
    for (TypesetLine line : lines) {
      assertThat(line.width()).isLessThanOrEqualTo(PageGeometry.WIDTH + 0.05f);
    }
  }

  private static List<String> tornNumbers(String paragraph, List<String> lines) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      at += line.length();
      ends.add(at);
    }
    List<String> torn = new ArrayList<>();
    Matcher number = NUMBER.matcher(paragraph);
    while (number.find()) {
      if (ends.stream().anyMatch(end -> number.start() < end && end < number.end())) {
        torn.add(number.group());
      }
    }
    return torn;
  }
}
