package shuanghe.press.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import shuanghe.model.Place;
import shuanghe.model.Ruling;

/** Trace of which rules decided and which lost while a text is read, for those who ask why. */
public final class RuleTrace {

  /** Keeps nothing, at no cost. */
  public static final RuleTrace OFF = new RuleTrace(false);

  private final boolean kept;
  private final Map<Integer, Map<String, TracedDecision>> open = new LinkedHashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();

  /** A decision whose figure is not told yet. */
  private record TracedDecision(RuleText rule, List<String> failed, List<String> later) {}

  private RuleTrace(boolean kept) {
    this.kept = kept;
  }

  /** Whether anything is kept. */
  public boolean isKept() {
    return kept;
  }

  /** A trace of one reading. */
  public static RuleTrace kept() {
    return new RuleTrace(true);
  }

  /**
   * Keeps a decision; of several of one list for the same figure the last counts.
   *
   * @param at offset of the figure in its passage
   */
  public <C, D> void decided(RuleList<C, D> list, Rule<C, D> winner, C looked, int at) {
    if (!kept) {
      return;
    }
    List<String> failed = new ArrayList<>();
    List<String> later = new ArrayList<>();
    List<String> lost = failed;
    for (Rule<C, D> rule : list.rules()) {
      if (rule == winner) {
        lost = later;
      } else if (lost == failed || rule.when().test(looked)) {
        lost.add(rule.id());
      }
    }
    open.computeIfAbsent(at, a -> new LinkedHashMap<>())
        .put(list.name(), new TracedDecision(list.text(winner), failed, later));
  }

  /** Keeps a decision about words that are no figure. */
  public <C, D> void decided(
      RuleList<C, D> list, Rule<C, D> winner, C looked, Place place, Supplier<String> words) {
    if (kept) {
      decided(list, winner, looked, -1);
      settle(-1, place, words.get());
    }
  }

  /** Tells of which printed figure the decisions at an offset were, and closes them. */
  public void settle(int at, Place place, String surface) {
    Map<String, TracedDecision> decided = kept ? open.remove(at) : null;
    if (decided != null) {
      for (TracedDecision d : decided.values()) {
        RuleText rule = d.rule();
        rulings.add(
            new Ruling(
                place, surface, rule.list(), rule.id(), rule.sentence(), d.failed(), d.later()));
      }
    }
  }

  /** All decisions that were settled, figure by figure in the order of the text. */
  public List<Ruling> rulings() {
    return List.copyOf(rulings);
  }
}
