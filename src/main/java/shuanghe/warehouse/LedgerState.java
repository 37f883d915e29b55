package shuanghe.warehouse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Matter;

/**
 * The ledger as it stands on a day: each matter as the last ledger up to that day tells of it. A
 * ledger that gives no day of its own holds on every day on which none that gives one tells of the
 * matter.
 */
final class LedgerState {

  private LedgerState() {}

  /**
   * The matters in the order of their first mention.
   *
   * @param day empty for the last day that any ledger gives
   */
  static List<Matter> on(Optional<LocalDate> day, List<Matter> matters) {
    Map<String, Matter> latest = new LinkedHashMap<>();
    matters.stream()
        .filter(m -> day.isEmpty() || m.asOf().filter(day.get()::isBefore).isEmpty())
        .forEach(m -> latest.merge(m.key(), m, (a, b) -> from(b).isAfter(from(a)) ? b : a));
    return List.copyOf(latest.values());
  }

  private static LocalDate from(Matter matter) {
    return matter.asOf().orElse(LocalDate.MIN);
  }
}
