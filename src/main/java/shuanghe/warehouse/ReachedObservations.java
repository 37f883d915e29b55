package shuanghe.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/**
 * Reader of the observations that an edition of a period sets side by side: those of its year and
 * of the three years before, which hold the 24 months of a chart and the year that each of them is
 * compared with. Of a series that comes once a quarter eight years count and of one that comes once
 * a year 26, for as many values. So what is read grows with the number of series and not with the
 * age of the archive.
 */
final class ReachedObservations {

  /** Frequency of values (SDMX FREQ), and how many years before the edition's they are read. */
  private enum Rhythm {
    YEARLY(12, 25),
    QUARTERLY(3, 7),
    OFTENER(1, 3);

    private final int months;
    private final int years;

    Rhythm(int months, int years) {
      this.months = months;
      this.years = years;
    }

    /** The rarest rhythm that a value of a period that ends on a day can have. */
    static Rhythm of(LocalDate end) {
      return Stream.of(YEARLY, QUARTERLY)
          .filter(rhythm -> end.getMonthValue() % rhythm.months == 0)
          .filter(rhythm -> end.getDayOfMonth() == end.lengthOfMonth())
          .findFirst()
          .orElse(OFTENER);
    }

    /** The shorter of two rhythms. */
    Rhythm oftener(Rhythm other) {
      return compareTo(other) >= 0 ? this : other;
    }

    /** Whether an edition that ends on a day sets values of a year beside its own. */
    boolean reaches(int year, LocalDate end) {
      return end.getYear() >= year - years;
    }
  }

  /** Values of one series that span as many months, none for those as of a day. */
  private record SpannedSeries(String indicator, String area, Measure measure, long months) {

    static SpannedSeries of(Observation o) {
      return new SpannedSeries(
          o.indicator(),
          o.area(),
          o.measure(),
          Period.between(o.period().start(), o.period().end().plusDays(1)).toTotalMonths());
    }
  }

  private final JdbcTemplate jdbc;
  private final TimePeriod period;
  private final int year;

  ReachedObservations(JdbcTemplate jdbc, TimePeriod period) {
    this.jdbc = jdbc;
    this.period = period;
    this.year = period.start().getYear();
  }

  /** The first day of the years that an edition of a period reads whole. */
  static LocalDate since(TimePeriod period) {
    return LocalDate.of(period.start().getYear() - Rhythm.OFTENER.years, 1, 1);
  }

  /** Sorted by place. */
  List<Observation> read() {
    Date since = Date.valueOf(since(period));
    Date end = Date.valueOf(period.end());
    List<HeldRow<Observation>> found = new ArrayList<>();
    for (Measure measure : List.of(Measure.VALUE, Measure.YEAR_ON_YEAR)) {
      found.addAll(rows(measure, "t.period_end between ? and ?", since, end));
    }
    found.addAll(rows(Measure.TARGET, "t.period_end >= ? and t.period_start <= ?", since, end));
    Map<SpannedSeries, Rhythm> rhythms = new HashMap<>();
    for (HeldRow<Observation> row : found) {
      rhythms.merge(
          SpannedSeries.of(row.item()), Rhythm.of(row.item().period().end()), Rhythm::oftener);
    }
    for (Measure measure : List.of(Measure.VALUE, Measure.YEAR_ON_YEAR)) {
      for (Date earlier : earlierEnds()) {
        rows(measure, "t.period_end = ?", earlier).stream()
            .filter(row -> isReached(row.item(), rhythms))
            .forEach(found::add);
      }
    }
    return Table.sorted(found);
  }

  /** The ends of quarters and years before the years that are read whole. */
  private List<Date> earlierEnds() {
    return LocalDate.of(year - Rhythm.YEARLY.years, 1, 1)
        .datesUntil(since(period), Period.ofMonths(1))
        .map(month -> month.withDayOfMonth(month.lengthOfMonth()))
        .filter(end -> Rhythm.of(end) != Rhythm.OFTENER && Rhythm.of(end).reaches(year, end))
        .map(Date::valueOf)
        .toList();
  }

  /** Whether a value of an earlier year is of a series that comes so seldom that it counts. */
  private boolean isReached(Observation o, Map<SpannedSeries, Rhythm> rhythms) {
    return rhythms
        .getOrDefault(SpannedSeries.of(o), Rhythm.OFTENER)
        .reaches(year, o.period().end());
  }

  private List<HeldRow<Observation>> rows(Measure measure, String condition, Date... days) {
    Object[] arguments = new Object[days.length + 1];
    arguments[0] = measure.name();
    System.arraycopy(days, 0, arguments, 1, days.length);
    return InputTables.OBSERVATION.rows(jdbc, "t.measure = ? and " + condition, arguments);
  }
}
