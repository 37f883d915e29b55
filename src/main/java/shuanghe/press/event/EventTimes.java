package shuanghe.press.event;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.TimeMention;

/** Place of what a clause tells of in time, beside the day of the report. */
final class EventTimes {

  /** What is news became so in the last days. */
  private static final int NEWS_DAYS = 7;

  private EventTimes() {}

  /**
   * Whether a clause, or one of a time alone that opens the sentence, says before what it tells a
   * time that begins after the report.
   *
   * @param openingEnd where the time ends with which the sentence opens
   */
  static boolean isAhead(
      EventSentence sentence,
      Clause clause,
      int before,
      int openingEnd,
      Optional<LocalDate> report) {
    if (report.isEmpty()) {
      return false;
    }
    for (TimeMention m : sentence.times()) {
      boolean own = m.start() >= clause.from() && m.end() <= before;
      boolean said = (own || m.end() <= openingEnd) && m.period().isPresent();
      if (said && m.period().get().start().isAfter(report.get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it describes a thing by what became of it in the days before the report, or will. */
  static boolean describesNews(
      EventSentence sentence, Predicate predicate, Optional<LocalDate> report) {
    if (predicate.described().isEmpty()) {
      return false;
    }
    return predicate.isNews()
        || report.isPresent() && isLate(sentence, predicate, report.get().minusDays(NEWS_DAYS));
  }

  private static boolean isLate(EventSentence sentence, Predicate predicate, LocalDate since) {
    return sentence.times().stream()
        .filter(m -> m.start() >= predicate.start() && m.end() <= predicate.end())
        .flatMap(m -> m.period().stream())
        .map(TimePeriod::start)
        .anyMatch(start -> start.isAfter(since));
  }
}
