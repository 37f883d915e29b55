package shuanghe.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * A period as tables write it: every form of {@link TimePeriod#parse}, and what clerks and
 * spreadsheets make of it, such as 202409, 2024/10, 2025.02, 2024M08, Nov-24, 25年4月, 二〇二五年五月,
 * 2025年六月, 2025.1-6, 3Q2024, 30-Sep-24, 9/2024, 9月末 with its year, 2025年9月累计, 2025.01-2025.06, and
 * days as Excel saves them (2023/9/30).
 *
 * <p>The first day of a month stands for the month, because a spreadsheet that is given 2025-01 or
 * 2025年1月 keeps it as that day. Refused with a reason of their own are 2023.1, which a spreadsheet
 * makes of 2023.10 as well, and a bare number that a spreadsheet counts days by, outside of
 * workbooks.
 *
 * @param period the period; empty where the text is refused
 * @param fault why the text is no period; else nothing
 */
public record WrittenPeriod(Optional<TimePeriod> period, Message fault) {

  private static final int EARLIEST_YEAR = 1949;
  private static final int LATEST_YEAR = 2100;
  private static final Message NO_PERIOD =
      Message.of("period.none", String.valueOf(EARLIEST_YEAR), String.valueOf(LATEST_YEAR));
  private static final int FIRST_SERIAL = 32_874;
  private static final int LAST_SERIAL = 62_091;
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final int SHORTEST_MONTH = 3;
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})");
  private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern PARTED = Pattern.compile("(\\d{4})(?:[/.–-]M?|[Mm])(\\d{1,2})月?");
  private static final Pattern PARTED_DAY =
      Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern ENGLISH = Pattern.compile("([A-Za-z]{3,9})[-/.]?(\\d{2}|\\d{4})");
  private static final Pattern ENGLISH_YEAR_FIRST =
      Pattern.compile("(\\d{2}|\\d{4})[-/.]?([A-Za-z]{3,9})");
  private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})年.+");
  private static final Pattern NO_YEAR_SIGN = Pattern.compile("(\\d{4})([上下前第一二三四末底].*)");
  private static final Pattern HAN_YEAR = Pattern.compile("([〇零○一二三四五六七八九]{4})年(.*)");
  private static final Pattern HAN_MONTH =
      Pattern.compile("(元|十?[一二三四五六七八九]|十)(?=个?月|[-—–－~～至到、,，和及](?:十?[一二三四五六七八九]|十)月)");
  private static final Pattern AS_OF = Pattern.compile("(?:截[至止]到?|至)(.+?)止?");
  private static final Pattern UP_TO = Pattern.compile("(.+[日末底])止");
  private static final Pattern CUMULATED = Pattern.compile("(.+?)(?:止?累计|合计|小计)");
  private static final Pattern BY_ITSELF = Pattern.compile("(.+月)份?(?:当月|本月|单月)");
  private static final Pattern REMARKED = Pattern.compile("(.+)[(](止?累计|合计|小计|当月|本月|单月)[)]");
  private static final Pattern BRACKETED = Pattern.compile("(\\d{4}年?)?[(](.+)[)]");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(\\d{4})年?(?:全年|年?度)");
  private static final Pattern LETTERED = Pattern.compile("(\\d{4})[年/.]([HSQ][1-4])");
  private static final Pattern LETTERED_LAST =
      Pattern.compile("(?:([HSQ])([1-4])|([1-4])([HSQ]))[-/]?(\\d{4}|\\d{2})");
  private static final Pattern LETTER_BEHIND = Pattern.compile("(\\d{4})[-/]?([1-4])([HSQ])");
  private static final Pattern SHORT_LETTERED = Pattern.compile("(\\d{2})([HSQ][1-4])");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
  private static final Pattern ENGLISH_DAY =
      Pattern.compile("(\\d{1,2})[-/. ]?([A-Za-z]{3,9})[-/. ,]?(\\d{2}|\\d{4})");
  private static final Pattern COMPACT_SPAN =
      Pattern.compile("(\\d{4})(\\d{2})[-—–－~～至到]{1,2}(\\d{4})(\\d{2})");
  private static final Pattern WHOLE_MONTH =
      Pattern.compile("(\\d{4}年(\\d{1,2})月)0?1日?[-—–－~～至到]{1,2}(?:\\2月)?(\\d{1,2})日");
  private static final Pattern ROMAN_QUARTER = Pattern.compile("(\\d{4}年?)第?([ⅠⅡⅢⅣ])(季度?)");
  private static final Pattern SHORT_QUARTER =
      Pattern.compile("(\\d{4}年?(?:第?[1-4一二三四]|前[二三23两])季)");
  private static final Pattern FIRST_TWO_MONTHS = Pattern.compile("(\\d{4})年0?1月?[、,，和及]0?(2)月份?");
  private static final Pattern END = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月)?年?[末底]");
  private static final Pattern QUARTERS =
      Pattern.compile("(\\d{4})年?[一1]季?度?[-—–－~～至到]([二三四2-4])季度?");
  private static final Pattern FROM_DAY_TO_DAY =
      Pattern.compile(
          "(\\d{4})([年./-])(\\d{1,2}[月./-]0?1)日?[-—–－~～至到]{1,2}(?:(\\d{4})\\2)?(\\d{1,2}[月./-]\\d{1,2})日?");
  private static final Pattern END_OF_PART =
      Pattern.compile("(\\d{4}年(?:第?[一二三四1-4]季度|前三季度|[上下]半年))[末底]");
  private static final Pattern CUMULATIVE =
      Pattern.compile("(\\d{4})年(?:前|头|首)(\\d{1,2})个?月(?:份)?");
  private static final Pattern SPAN =
      Pattern.compile("(\\d{4})[年./-]?0?1月?[-—–－~～至到](\\d{1,2})月?份?");
  private static final Pattern FULL_SPAN =
      Pattern.compile("(\\d{4})[年./-](\\d{1,2})月?[-—–－~～至到]{1,2}(\\d{4})[年./-](\\d{1,2})月?份?");

  /**
   * A form in which periods are written.
   *
   * @param pattern what matches the whole of it
   * @param period the period of a match; empty where there is no such day or month
   */
  private record WrittenForm(Pattern pattern, Function<Matcher, Optional<TimePeriod>> period) {}

  /** Forms in the order in which they are tried. */
  private static final List<WrittenForm> FORMS =
      List.of(
          new WrittenForm(COMPACT, m -> month(m.group(1), m.group(2))),
          new WrittenForm(PARTED, m -> month(m.group(1), m.group(2))),
          new WrittenForm(COMPACT_DAY, m -> day(m.group(1), m.group(2), m.group(3))),
          new WrittenForm(PARTED_DAY, m -> day(m.group(1), m.group(3), m.group(4))),
          new WrittenForm(ENGLISH, m -> english(m.group(1), m.group(2))),
          new WrittenForm(ENGLISH_YEAR_FIRST, m -> english(m.group(2), m.group(1))),
          new WrittenForm(
              ENGLISH_DAY,
              m -> english(m.group(2), m.group(3)).map(month -> dayOf(month, m.group(1)))),
          new WrittenForm(MONTH_FIRST, m -> month(m.group(2), m.group(1))),
          new WrittenForm(END, m -> Optional.of(endOf(m.group(1), m.group(2)))),
          new WrittenForm(CUMULATIVE, WrittenPeriod::toMonth),
          new WrittenForm(SPAN, WrittenPeriod::toMonth),
          new WrittenForm(FIRST_TWO_MONTHS, WrittenPeriod::toMonth),
          new WrittenForm(FULL_SPAN, WrittenPeriod::monthToMonth),
          new WrittenForm(COMPACT_SPAN, WrittenPeriod::monthToMonth),
          new WrittenForm(WHOLE_MONTH, m -> wholeMonth(m.group(1), m.group(3))));

  /** Reads a cell. */
  public static WrittenPeriod read(String cell) {
    String text = cell.strip().replaceFirst("^['’]", "");
    Optional<WrittenPeriod> refused = refused(text);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<TimePeriod> period =
        literally(text)
            .map(WrittenPeriod::monthOfItsFirstDay)
            .filter(p -> p.start().getYear() >= EARLIEST_YEAR)
            .filter(p -> p.end().getYear() <= LATEST_YEAR);
    return period.isPresent()
        ? new WrittenPeriod(period, Message.NONE)
        : new WrittenPeriod(Optional.empty(), NO_PERIOD);
  }

  /** Whether the cell is refused for a reason of its own, not just for being no period. */
  public boolean isRefused() {
    return period.isEmpty() && !fault.equals(NO_PERIOD);
  }

  /** The period that a text names by itself, the first of a month still being a day. */
  static Optional<TimePeriod> literally(String cell) {
    String text = halfWidth(cell.strip().replace(" ", "").replace("\u3000", ""));
    try {
      return TimePeriod.parse(text).or(() -> asWritten(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenPeriod> refused(String text) {
    if (text.matches("\\d{4}\\.1")) {
      return Optional.of(
          new WrittenPeriod(
              Optional.empty(), Message.of("period.january-or-october", text.substring(0, 4))));
    }
    return serialDay(text)
        .map(day -> Message.of("period.serial-number", day))
        .map(fault -> new WrittenPeriod(Optional.empty(), fault));
  }

  /**
   * A cell of a workbook where a period stands: a number that the spreadsheet counts days by is the
   * day (2024-09-30), anything else as it is.
   */
  public static String ofWorkbook(String cell) {
    return serialDay(cell).map(LocalDate::toString).orElse(cell);
  }

  private static Optional<LocalDate> serialDay(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("\\d{5}"))
        .map(Integer::valueOf)
        .filter(serial -> serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
        .map(LocalDate.of(1899, 12, 30)::plusDays);
  }

  private static Optional<TimePeriod> asWritten(String text) {
    for (WrittenForm form : FORMS) {
      Matcher m = form.pattern().matcher(text);
      if (m.matches()) {
        return form.period().apply(m);
      }
    }
    return inOtherWords(text);
  }

  private static TimePeriod dayOf(TimePeriod month, String day) {
    return TimePeriod.day(month.start().withDayOfMonth(Integer.parseInt(day)));
  }

  /** The last day of a month, or of a year where no month is told. */
  private static TimePeriod endOf(String year, String month) {
    int number = month == null ? 12 : Integer.parseInt(month);
    return TimePeriod.day(YearMonth.of(Integer.parseInt(year), number).atEndOfMonth());
  }

  private static Optional<TimePeriod> monthToMonth(Matcher m) {
    return Optional.of(TimePeriod.months(yearMonth(m, 1), yearMonth(m, 3)));
  }

  /** A month whose last day is told with it. */
  private static Optional<TimePeriod> wholeMonth(String month, String lastDay) {
    return literally(month).filter(read -> read.end().getDayOfMonth() == Integer.parseInt(lastDay));
  }

  /** The months from a first day to a last one; empty where either is within a month. */
  private static Optional<TimePeriod> wholeMonths(String first, String last, String sign) {
    Optional<LocalDate> end =
        literally(last + sign)
            .map(TimePeriod::end)
            .filter(day -> day.equals(YearMonth.from(day).atEndOfMonth()));
    return end.flatMap(
        day ->
            literally(first + sign)
                .map(TimePeriod::start)
                .filter(start -> !start.isAfter(day))
                .map(start -> TimePeriod.months(YearMonth.from(start), YearMonth.from(day))));
  }

  /** A period that is one of the other forms with a word, a sign or other digits in it. */
  private static Optional<TimePeriod> inOtherWords(String text) {
    Matcher m = HAN_YEAR.matcher(text);
    if (m.matches()) {
      return literally(digits(m.group(1)) + "年" + m.group(2));
    }
    m = HAN_MONTH.matcher(text);
    if (m.find()) {
      return literally(m.replaceAll(month -> monthNumber(month.group(1))));
    }
    m = END_OF_PART.matcher(text);
    if (m.matches()) {
      return literally(m.group(1)).map(part -> TimePeriod.day(part.end()));
    }
    m = AS_OF.matcher(text);
    if (m.matches()) {
      return literally(m.group(1));
    }
    m = UP_TO.matcher(text);
    if (m.matches()) {
      return literally(m.group(1));
    }
    m = REMARKED.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + m.group(2));
    }
    m = BY_ITSELF.matcher(text);
    if (m.matches()) {
      return literally(m.group(1));
    }
    m = BRACKETED.matcher(text);
    if (m.matches()) {
      return literally((m.group(1) == null ? "" : m.group(1)) + m.group(2));
    }
    m = QUARTERS.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + "年前" + m.group(2) + "季度");
    }
    m = FROM_DAY_TO_DAY.matcher(text);
    if (m.matches()) {
      String year = m.group(1) + m.group(2);
      String last = (m.group(4) == null ? year : m.group(4) + m.group(2)) + m.group(5);
      return wholeMonths(year + m.group(3), last, m.group(2).equals("年") ? "日" : "");
    }
    m = CUMULATED.matcher(text);
    if (m.matches()) {
      return literally(m.group(1)).map(WrittenPeriod::sinceJanuary);
    }
    m = WHOLE_YEAR.matcher(text);
    if (m.matches()) {
      return literally(m.group(1));
    }
    m = LETTERED.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + "-" + m.group(2));
    }
    m = LETTERED_LAST.matcher(text);
    if (m.matches()) {
      String letter = m.group(1) == null ? m.group(4) + m.group(3) : m.group(1) + m.group(2);
      String year = m.group(5);
      return literally((year.length() == 2 ? "20" + year : year) + "-" + letter);
    }
    m = SHORT_LETTERED.matcher(text);
    if (m.matches()) {
      return literally("20" + m.group(1) + "-" + m.group(2));
    }
    m = LETTER_BEHIND.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + "-" + m.group(3) + m.group(2));
    }
    m = ROMAN_QUARTER.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + (m.group(2).charAt(0) - 'Ⅰ' + 1) + m.group(3));
    }
    m = SHORT_QUARTER.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + "度");
    }
    m = NO_YEAR_SIGN.matcher(text);
    if (m.matches()) {
      return literally(m.group(1) + "年" + m.group(2));
    }
    m = SHORT_YEAR.matcher(text);
    return m.matches() ? literally("20" + text) : Optional.empty();
  }

  private static String digits(String han) {
    StringBuilder digits = new StringBuilder();
    for (char c : han.toCharArray()) {
      digits.append(Math.max(0, HAN_DIGITS.indexOf(c)));
    }
    return digits.toString();
  }

  /** The number of a month in characters: 六, 十二, or 元 for the first. */
  private static String monthNumber(String han) {
    int ones = HAN_DIGITS.indexOf(han.charAt(han.length() - 1));
    int tens = han.charAt(0) == '十' ? 10 : 0;
    return han.equals("元") ? "1" : Integer.toString(tens + Math.max(0, ones));
  }

  private static TimePeriod sinceJanuary(TimePeriod period) {
    boolean ofMonths =
        period.form() == TimePeriod.Form.MONTH
            || period.form() == TimePeriod.Form.QUARTER
            || period.end().equals(YearMonth.from(period.end()).atEndOfMonth())
                && period.form() == TimePeriod.Form.DAY;
    return ofMonths
        ? TimePeriod.toMonth(period.end().getYear(), period.end().getMonthValue())
        : period;
  }

  /** With full-width digits, letters and signs as plain ones. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '！' && c <= '～') {
        plain.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return plain.toString();
  }

  private static YearMonth yearMonth(Matcher m, int group) {
    return YearMonth.of(Integer.parseInt(m.group(group)), Integer.parseInt(m.group(group + 1)));
  }

  private static Optional<TimePeriod> month(String year, String month) {
    return Optional.of(TimePeriod.month(Integer.parseInt(year), Integer.parseInt(month)));
  }

  private static Optional<TimePeriod> toMonth(Matcher m) {
    return Optional.of(
        TimePeriod.toMonth(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
  }

  private static Optional<TimePeriod> day(String year, String month, String day) {
    return Optional.of(
        TimePeriod.day(
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
  }

  private static Optional<TimePeriod> english(String name, String year) {
    String lower = name.toLowerCase(Locale.ROOT);
    String full = year.length() == 2 ? "20" + year : year;
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean isShort = name.length() == SHORTEST_MONTH || lower.equals("sept");
      if (MONTHS.get(i).equals(lower) || isShort && MONTHS.get(i).startsWith(lower)) {
        return month(full, Integer.toString(i + 1));
      }
    }
    return Optional.empty();
  }

  private static TimePeriod monthOfItsFirstDay(TimePeriod period) {
    boolean first = period.form() == TimePeriod.Form.DAY && period.start().getDayOfMonth() == 1;
    return first
        ? TimePeriod.month(period.start().getYear(), period.start().getMonthValue())
        : period;
  }
}
