package shuanghe.press.text;

import com.tyme.lunar.LunarDay;
import com.tyme.lunar.LunarMonth;
import com.tyme.solar.SolarDay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.Holiday;
import shuanghe.model.TimePeriod;

/**
 * Holidays and events with their days by name: those of {@code press/language/calendar.csv}, which
 * follow the State Council's yearly notices (国务院办公厅关于部分节假日安排的通知) and the Ministry of Transport's
 * 春运, and those the office adds; and days of the lunar year (GB/T 33661) by tyme4j.
 *
 * <p>ICU4J's Chinese calendar is a day late for the Spring Festival of 2027 and a day early for
 * that of 2030 (seen in 70.1 to 79.1): its new moons are minutes off, and those two fall within
 * minutes of midnight in Beijing.
 */
final class HolidayCalendar {

  private static final String RESOURCE = "/shuanghe/press/language/calendar.csv";
  private static final String HEADER = "name,first,last";

  /**
   * Days for which a holiday that is over is told of by its name alone, so that no year's is
   * missed.
   */
  private static final int TOLD_FOR = 300;

  /** Days for which one to come is told of without a word for what lies ahead. */
  private static final int TOLD_BEFORE = 45;

  private final Map<String, List<TimePeriod>> byName = new LinkedHashMap<>();

  HolidayCalendar(List<Holiday> office) {
    List<Holiday> all = new ArrayList<>(program());
    all.addAll(office);
    for (Holiday holiday : all) {
      byName
          .computeIfAbsent(holiday.name(), n -> new ArrayList<>())
          .add(TimePeriod.days(holiday.first(), holiday.last()));
    }
  }

  private static List<Holiday> program() {
    List<Holiday> holidays = new ArrayList<>();
    try (InputStream in = HolidayCalendar.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      require(!lines.isEmpty() && lines.getFirst().equals(HEADER), 1, "begins without " + HEADER);
      for (int i = 1; i < lines.size(); i++) {
        String[] cells = lines.get(i).split(",", -1);
        require(cells.length == 3, i + 1, "has " + cells.length + " cells; right: " + HEADER);
        holidays.add(holiday(cells, i + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
    return holidays;
  }

  private static Holiday holiday(String[] cells, int line) {
    try {
      return new Holiday(cells[0], LocalDate.parse(cells[1]), LocalDate.parse(cells[2]));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new IllegalStateException(RESOURCE + ":" + line + ": " + e.getMessage(), e);
    }
  }

  private static void require(boolean holds, int line, String fault) {
    if (!holds) {
      throw new IllegalStateException(RESOURCE + ":" + line + ": " + fault);
    }
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** The days of a holiday that ends in the year; empty where they are not known. */
  Optional<TimePeriod> in(String name, int year) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(days -> days.end().getYear() == year)
        .findFirst();
  }

  /**
   * The days of a holiday that a report of a day means by its name alone, the nearest ones; empty
   * where none are known that are not long over and, unless told as ahead, not far to come.
   */
  Optional<TimePeriod> near(String name, LocalDate day, boolean ahead) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(days -> days.end().isAfter(day.minusDays(TOLD_FOR)))
        .filter(days -> days.start().isBefore(day.plusDays(ahead ? TOLD_FOR : TOLD_BEFORE)))
        .min(Comparator.comparingLong(days -> distance(days, day)));
  }

  private static long distance(TimePeriod days, LocalDate day) {
    return days.contains(day) ? 0 : Math.abs(ChronoUnit.DAYS.between(days.end(), day));
  }

  /**
   * A day of the lunar year that begins in a year of the common era; empty for the thirtieth of a
   * month that has 29 days.
   *
   * @param day 0 for the eve of the month's first day
   */
  static Optional<LocalDate> lunar(int year, int month, int day) {
    if (day > LunarMonth.fromYm(year, month).getDayCount()) {
      return Optional.empty();
    }
    SolarDay solar = LunarDay.fromYmd(year, month, Math.max(day, 1)).getSolarDay();
    LocalDate date = LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    return Optional.of(day == 0 ? date.minusDays(1) : date);
  }
}
