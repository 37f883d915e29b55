package shuanghe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * Sentences of faults for the console, of which one that many rows of a file share is said for the
 * first of them, with how many more there are and where the last one stands.
 */
final class RepeatedFaults {

  /** How many rows with one fault are told each by itself. */
  private static final int TOLD = 10;

  /** How many are told where there are more. */
  private static final int FIRST = 3;

  private RepeatedFaults() {}

  /** What makes faults the same: the file, the column and the sentence without its values. */
  private record FaultKind(String file, String column, String fault) {

    private static FaultKind of(Rejection rejection) {
      return new FaultKind(rejection.place().file(), rejection.column(), rejection.reason().key());
    }
  }

  /** The sentences in the order of the faults, what is said of more behind the last one told. */
  static Stream<Message> sentences(List<Rejection> faults) {
    Map<FaultKind, List<Rejection>> kinds = new LinkedHashMap<>();
    faults.forEach(f -> kinds.computeIfAbsent(FaultKind.of(f), k -> new ArrayList<>()).add(f));
    return faults.stream().flatMap(fault -> sentences(fault, kinds.get(FaultKind.of(fault))));
  }

  private static Stream<Message> sentences(Rejection fault, List<Rejection> same) {
    if (same.size() <= TOLD) {
      return Stream.of(fault.message());
    }
    int at = same.subList(0, FIRST).indexOf(fault);
    if (at >= 0 && at < FIRST - 1) {
      return Stream.of(fault.message());
    }
    return at >= 0
        ? Stream.of(
            fault.message(),
            Message.of(
                "validate.more-alike",
                fault.place().file(),
                same.size() - FIRST,
                same.getLast().place()))
        : Stream.empty();
  }
}
