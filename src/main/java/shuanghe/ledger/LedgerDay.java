package shuanghe.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.WrittenDate;
import shuanghe.input.WrittenPeriod;
import shuanghe.ledger.LedgerWord.LedgerRole;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * A day as ledgers write it: 2027年底, 2023年6月底前, 2021/1/4, 2022年上半年. Where a period is named, a
 * matter begins on its first day and is due on its last.
 *
 * @param day the day; empty where the cell names none, as 长期 does
 * @param fault why the cell is no day; else nothing
 */
record LedgerDay(Optional<LocalDate> day, Message fault) {

  /** Day of a period that counts. */
  enum Side {
    FIRST,
    LAST
  }

  private static final Pattern ROUND = Pattern.compile("^(?:力争|争取|预计|计划|拟于?|于|至|到)+");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<=[底末日旬月年度\\d])(?:之前|以前|前|内|起)|(?:前|之前)?(?:全面|基本)?(?:完成|完工|建成|竣工|投用|通车|启动|开工|办结|落实|到位|印发|出台))+$");

  /** 2022.5 is a month to one, a number to the spreadsheet, and 2022.1 may be October. */
  private static final Pattern NUMBER = Pattern.compile("\\d{4}\\.\\d");

  private static final Pattern NO_YEAR =
      Pattern.compile("(\\d{1,2}月(?:底|末|\\d{1,2}日)?|[一二三四]季度|[上下]半年|年[底末中])");

  /** A year told from that of the ledger, with the years between both. */
  private static final Map<String, Integer> YEARS_ON =
      Map.of("今年", 0, "本年", 0, "当年", 0, "明年", 1, "次年", 1, "去年", -1, "上年", -1);

  private static final Pattern YEAR_ON =
      Pattern.compile("(" + String.join("|", YEARS_ON.keySet()) + ")度?(.*)");

  /** A third of a month: 12月中旬. */
  private static final Pattern THIRD = Pattern.compile("(.+月)(?:份)?([上中下])旬");

  private static final String THIRDS = "上中下";
  private static final int DAYS_OF_A_THIRD = 10;

  private static final LedgerDay NONE = new LedgerDay(Optional.empty(), Message.NONE);

  /**
   * Reads a cell.
   *
   * @param year of the ledger, by which a month alone and 年内 are read
   */
  static LedgerDay read(String cell, Side side, LedgerWords words, Optional<Integer> year) {
    String text = LedgerWords.plain(cell);
    if (words.text(text).isEmpty() || words.word(text, LedgerRole.NO_DUE).isPresent()) {
      return NONE;
    }
    if (words.word(text, LedgerRole.WITHIN_YEAR).isPresent()) {
      return year.map(of -> of(LocalDate.of(of, 12, 31)))
          .orElse(new LedgerDay(Optional.empty(), Message.of("matter.day-without-year")));
    }
    Optional<LocalDate> due =
        words.word(text, LedgerRole.DUE).flatMap(word -> WrittenDate.parse(word.value()));
    return due.map(LedgerDay::of).orElseGet(() -> written(text, side, year));
  }

  private static LedgerDay of(LocalDate day) {
    return new LedgerDay(Optional.of(day), Message.NONE);
  }

  private static LedgerDay written(String cell, Side side, Optional<Integer> year) {
    if (NUMBER.matcher(cell).matches()) {
      return new LedgerDay(Optional.empty(), WrittenDate.FAULT);
    }
    String text = BEFORE.matcher(ROUND.matcher(cell).replaceFirst("")).replaceFirst("");
    Matcher on = YEAR_ON.matcher(text);
    if (on.matches()) {
      return year.map(of -> of + YEARS_ON.get(on.group(1)) + "年" + on.group(2))
          .map(whole -> written(whole, side, year))
          .orElse(new LedgerDay(Optional.empty(), Message.of("matter.day-without-year")));
    }
    Matcher third = THIRD.matcher(text);
    if (third.matches()) {
      return third(written(third.group(1), Side.FIRST, year), THIRDS.indexOf(third.group(2)), side);
    }
    Matcher month = NO_YEAR.matcher(text);
    if (month.matches()) {
      if (year.isEmpty()) {
        return new LedgerDay(Optional.empty(), Message.of("matter.day-without-year"));
      }
      text = year.get() + (text.startsWith("年") ? "" : "年") + text;
    }
    Optional<LocalDate> day = WrittenDate.parse(text);
    if (day.isPresent()) {
      return of(day.get());
    }
    WrittenPeriod period = WrittenPeriod.read(text);
    return period
        .period()
        .map(p -> of(side(p, side)))
        .orElseGet(
            () ->
                new LedgerDay(
                    Optional.empty(), period.isRefused() ? period.fault() : WrittenDate.FAULT));
  }

  private static LedgerDay third(LedgerDay first, int before, Side side) {
    return first
        .day()
        .map(day -> day.plusDays((long) before * DAYS_OF_A_THIRD))
        .map(
            day ->
                side == Side.FIRST
                    ? day
                    : before + 1 == THIRDS.length()
                        ? day.withDayOfMonth(day.lengthOfMonth())
                        : day.plusDays(DAYS_OF_A_THIRD - 1))
        .map(LedgerDay::of)
        .orElse(first);
  }

  private static LocalDate side(TimePeriod period, Side side) {
    return side == Side.FIRST ? period.start() : period.end();
  }
}
