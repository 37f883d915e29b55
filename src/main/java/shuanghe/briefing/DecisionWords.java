package shuanghe.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.model.Decision;
import shuanghe.model.DecisionOutcome;

/** Wording of the office's decisions about figures of the edition, in one line of the paper. */
final class DecisionWords {

  private DecisionWords() {}

  /** How many decisions hold, of what sort, by whom and until when; empty where none does. */
  static Optional<String> note(List<DecisionOutcome> decisions) {
    List<Decision> applied =
        decisions.stream()
            .filter(d -> d.fate() == DecisionOutcome.Fate.APPLIED)
            .map(DecisionOutcome::decision)
            .toList();
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    String sorts =
        Arrays.stream(Decision.DecidedRuling.values())
            .filter(r -> applied.stream().anyMatch(d -> d.ruling() == r))
            .map(r -> r.label() + applied.stream().filter(d -> d.ruling() == r).count() + "项")
            .collect(Collectors.joining("、"));
    String people =
        applied.stream()
            .map(Decision::by)
            .map(by -> by.isEmpty() ? "未署名" : by)
            .distinct()
            .collect(Collectors.joining("、"));
    String day =
        applied.stream()
            .flatMap(d -> d.date().stream())
            .max(LocalDate::compareTo)
            .map(d -> "，最近于" + DateWords.day(d))
            .orElse("");
    return Optional.of(
        "本期数据经人工核定"
            + applied.size()
            + "项（"
            + sorts
            + "；经办人："
            + people
            + day
            + "），逐项理由见总览工作簿“核定”表。");
  }
}
