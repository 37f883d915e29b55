package shuanghe.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuanghe.analysis.PeriodWords;
import shuanghe.model.Decision;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Message;

/** Wording of the office's decisions about figures of the edition, in one line of the paper. */
final class DecisionWords {

  private DecisionWords() {}

  /** How many decisions hold, of what sort, by whom and until when; empty where none does. */
  static Optional<Message> note(List<DecisionOutcome> decisions) {
    List<Decision> applied =
        decisions.stream()
            .filter(d -> d.fate() == DecisionOutcome.Fate.APPLIED)
            .map(DecisionOutcome::decision)
            .toList();
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    List<Message> sorts =
        Arrays.stream(Decision.DecidedRuling.values())
            .filter(r -> applied.stream().anyMatch(d -> d.ruling() == r))
            .map(
                r ->
                    Message.of(
                        "ruling-count." + r.name().toLowerCase(Locale.ROOT),
                        applied.stream().filter(d -> d.ruling() == r).count()))
            .toList();
    List<Message> people =
        applied.stream()
            .map(Decision::by)
            .map(by -> by.isEmpty() ? Message.of("decision.unsigned") : Message.of("words", by))
            .distinct()
            .toList();
    Message day =
        applied.stream()
            .flatMap(d -> d.date().stream())
            .max(LocalDate::compareTo)
            .map(d -> Message.of("note.decisions-latest", PeriodWords.day(d)))
            .orElse(Message.NONE);
    return Optional.of(Message.of("note.decisions", applied.size(), sorts, people, day));
  }
}
