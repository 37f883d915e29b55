package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvFileSource(resources = "numerals.csv", numLinesToSkip = 1)
  void readsWhatNewspapersPrint(String text, BigDecimal value, String form) {
    assertThat(ChineseNumerals.parse(text)).as(form).hasValue(value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2^-1, powers are printed with a superscript and only in science pages",
    "1.1^+23, as above",
    "-1.1^--23, as above and with two signs",
    "5G, a name; letters other than k and e make names more often than numbers",
    "3M, as above",
    "七八万, a range of seven to eight",
    "二三十, a range of twenty to thirty",
    "七八成, a range of seventy to eighty percent",
    "三五个百分点, a range of three to five points",
    "一百二三, a range of 120 to 130",
    "数百, no digit to hold on to",
    "几十, as above",
    "三点二十, a time of day",
    "第十二, an ordinal",
    "1+9, a name",
    "3—5, two numbers",
    "近七成, the qualifier is read by the reader of facts",
    "50公斤, a unit is no part of the number",
    "三个, a measure word is no part of the number"
  })
  void leavesOutOnPurpose(String text, String reason) {
    assertThat(ChineseNumerals.parse(text)).as(reason).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "负",
        "点",
        ".",
        "%",
        "成",
        "几",
        "零几",
        "一百百",
        "二百三百",
        "五千零",
        "2万5千万",
        "3亿50000万",
        "千百",
        "30百",
        "1,23",
        "1,2345",
        "1234,567",
        ",123",
        "1,",
        "1.2.3",
        "1.",
        "2e",
        "e5",
        "五k",
        "1/0",
        "1/",
        "/2",
        "三分之",
        "分之一",
        "零分之一",
        "一又",
        "又二分之一",
        "一又二",
        "个百分点",
        "三个百分",
        "百分之",
        "百分之成",
        "十多万三千",
        "十多几",
        "三余",
        "5%%",
        "--5",
        "1,234.5万3千",
        "三点",
        "三百五点二万",
        "四川",
        "1a",
        "(5)",
        "半半"
      })
  void isEmptyForWhatIsNotWhollyANumber(String text) {
    assertThat(ChineseNumerals.parse(text)).isEmpty();
  }

  @Test
  void readsBackEveryIntegerWrittenInWords() {
    for (long number = 0; number < 20_000; number++) {
      assertReadBack(number);
    }
    Random random = new Random(2023);
    for (int i = 0; i < 50_000; i++) {
      assertReadBack(random.nextLong() >>> (12 + random.nextInt(40)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "九", "零", "万", "亿", "千百", "一百", "(", "（", ")", "1,", "1 ", "百分之", "又", "半", "-", "几",
        "1/", " "
      })
  void refusesTenMegabytesOfOneKind(String piece) {
    assertThat(ChineseNumerals.parse(piece.repeat(10_000_000 / piece.length()))).isEmpty();
  }

  @Test
  void readsUpToSixtyFourCharactersBesidesSpaces() {
    String longest = "9".repeat(64);
    assertThat(ChineseNumerals.parse(longest)).hasValue(new BigDecimal(longest));
    assertThat(ChineseNumerals.parse("9 ".repeat(64))).hasValue(new BigDecimal(longest));
    assertThat(ChineseNumerals.parse(longest + "9")).isEmpty();
  }

  @Test
  void survivesAnyMixtureOfItsOwnCharacters() {
    String characters = "0123456789,. ０零〇一二三五九壹兩十百千万亿兆点又分之半个成折打%‰负-+几余多对ke/";
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertThat(ChineseNumerals.parse(text).map(BigDecimal::scale).orElse(0))
          .as(text.toString())
          .isNotNegative();
    }
  }

  @Test
  void tellsDigitsAndUnitsOfEveryScript() {
    assertThat("0０零〇○".chars().map(c -> ChineseNumerals.digit((char) c))).containsOnly(0);
    assertThat("2２二贰貳两兩".chars().map(c -> ChineseNumerals.digit((char) c))).containsOnly(2);
    assertThat("一壹三叁參四肆五伍六陆陸七柒八捌九玖".chars().map(c -> ChineseNumerals.digit((char) c)))
        .containsExactly(1, 1, 3, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9);
    assertThat("十拾百佰千仟万萬亿億兆".chars().map(c -> ChineseNumerals.power((char) c)))
        .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 8, 8, 12);
    assertThat("个点a元".chars().map(c -> ChineseNumerals.digit((char) c))).containsOnly(-1);
    assertThat("个点a5五".chars().map(c -> ChineseNumerals.power((char) c))).containsOnly(0);
  }

  private static void assertReadBack(long number) {
    String words = words(number);
    assertThat(ChineseNumerals.parse(words)).as(words).hasValue(BigDecimal.valueOf(number));
  }

  /** Writes a number in words by groups of four digits: 零 for a gap, 一 before every unit. */
  private static String words(long number) {
    if (number == 0) {
      return "零";
    }
    if (number >= 1_0000_0000_0000L) {
      return join(number, 1_0000_0000_0000L, "兆");
    }
    if (number >= 1_0000_0000L) {
      return join(number, 1_0000_0000L, "亿");
    }
    if (number >= 1_0000) {
      return join(number, 1_0000, "万");
    }
    if (number >= 1000) {
      return join(number, 1000, "千");
    }
    if (number >= 100) {
      return join(number, 100, "百");
    }
    return number >= 10
        ? join(number, 10, "十")
        : "零一二三四五六七八九".substring((int) number, (int) number + 1);
  }

  private static String join(long number, long unit, String name) {
    long rest = number % unit;
    String gap = rest > 0 && rest < unit / 10 ? "零" : "";
    return words(number / unit) + name + (rest == 0 ? "" : gap + words(rest));
  }
}
