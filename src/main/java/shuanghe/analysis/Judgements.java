package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.analysis.Warning.WarningRule;
import shuanghe.model.Article;
import shuanghe.model.Message;
import shuanghe.model.PressMatter;

/**
 * Judgements: what an edition comes to in two to four sentences, chosen by stated rules.
 *
 * @param moved the change that stands out most and, where there is room, the one that does so among
 *     those that go well where this one goes badly, or badly where it does not
 * @param problems the gravest of what is behind its target, overdue or contradicted, one of a rule
 * @param news something both sides share that was begun, opened, founded or signed
 */
public record Judgements(List<Movement> moved, List<Warning> problems, Optional<PressMatter> news) {

  private static final int MOST = 4;
  private static final int PROBLEMS = 2;
  private static final List<WarningRule> GRAVE =
      List.of(WarningRule.BEHIND_TARGET, WarningRule.OVERDUE, WarningRule.CONTRADICTED);

  /** Changes of earlier periods that it takes to say what is usual. */
  private static final int FEWEST = 3;

  /** Percent, or 百分点 of a rate, below which no usual change is taken to lie. */
  private static final BigDecimal LEAST_USUAL = BigDecimal.ONE;

  /** What counts as usual where the series is too short to tell: percent, 百分点 of a rate. */
  private static final BigDecimal ASSUMED = BigDecimal.TEN;

  private static final BigDecimal ASSUMED_POINTS = BigDecimal.ONE;

  /** However calm a series was, a change does not count as more than this many usual ones. */
  private static final BigDecimal MOST_TIMES = BigDecimal.TEN;

  /** A change against the way of the period before weighs half as much again. */
  private static final BigDecimal NOVELTY = new BigDecimal("1.5");

  public Judgements {
    moved = List.copyOf(moved);
    problems = List.copyOf(problems);
  }

  /**
   * A change against the year before, and how it compares with what is usual.
   *
   * @param row the indicator's row, which holds the change
   * @param times how many times the median change of the earlier periods it is; empty where fewer
   *     than three of them can be compared
   */
  public record Movement(IndicatorRow row, Optional<BigDecimal> times) {

    /** Whether it says the contrary of another: goes well where that goes badly, or the reverse. */
    private boolean isContraryTo(Movement other) {
      boolean bad = isWanted().filter(wanted -> !wanted).isPresent();
      boolean otherBad = other.isWanted().filter(wanted -> !wanted).isPresent();
      return isWanted().isPresent() && bad != otherBad;
    }

    /** Whether it is large enough to be told beside a larger one. */
    private boolean isMarked() {
      return size(row).compareTo(LEAST_USUAL) >= 0;
    }

    /** Whether the indicator went the way that is wanted; empty where neither is. */
    public Optional<Boolean> isWanted() {
      return switch (row.indicator().desired()) {
        case HIGHER -> row.yearOnYear().direction().map(d -> d > 0);
        case LOWER -> row.yearOnYear().direction().map(d -> d < 0);
        case NEITHER -> Optional.empty();
      };
    }

    private static Movement of(IndicatorRow row) {
      List<BigDecimal> usual = row.earlierChanges().stream().map(BigDecimal::abs).sorted().toList();
      return new Movement(
          row,
          usual.size() < FEWEST
              ? Optional.empty()
              : Optional.of(
                  size(row)
                      .divide(
                          usual.get(usual.size() / 2).max(LEAST_USUAL), MathContext.DECIMAL32)));
    }

    private BigDecimal score() {
      BigDecimal assumed = row.indicator().isRate() ? ASSUMED_POINTS : ASSUMED;
      BigDecimal strength =
          times.orElseGet(() -> size(row).divide(assumed, MathContext.DECIMAL32)).min(MOST_TIMES);
      BigDecimal weighed = strength.multiply(BigDecimal.valueOf(row.indicator().weight()));
      return isNew() ? weighed.multiply(NOVELTY) : weighed;
    }

    /** Whether the period before had gone the other way. */
    private boolean isNew() {
      List<BigDecimal> earlier = row.earlierChanges();
      return !earlier.isEmpty()
          && earlier.getLast().signum() * row.yearOnYear().direction().orElse(0) < 0;
    }

    private static BigDecimal size(IndicatorRow row) {
      return row.yearOnYear().size().orElseThrow().abs();
    }
  }

  /**
   * The rule in the words printed in the briefing.
   *
   * @param sides how many sides work together, 0 where that is not the same of all
   */
  public static Message rule(int sides) {
    return Message.of("note.judgements", sides);
  }

  /** Chooses from domains; all of an edition's for the overview, one for its own briefing. */
  public static Judgements of(List<DomainAnalysis> domains) {
    List<Warning> warnings = domains.stream().flatMap(d -> d.warnings().stream()).toList();
    List<Movement> moves =
        domains.stream()
            .flatMap(
                d ->
                    d.indicators().stream()
                        .filter(r -> !AreaComparison.isNoTotal(r, d.indicators())))
            .filter(r -> isMovement(r.yearOnYear()))
            .map(Movement::of)
            .toList();
    List<Warning> problems =
        GRAVE.stream().flatMap(rule -> gravest(warnings, rule)).limit(PROBLEMS).toList();
    Optional<PressMatter> news =
        Highlights.news(
                domains.stream().flatMap(Judgements::dated).toList(),
                List.of(),
                domains.stream().flatMap(d -> d.pairs().stream()).distinct().toList(),
                1)
            .stream()
            .findFirst();
    Optional<Movement> most = strongest(moves.stream());
    boolean room = 1 + problems.size() + (news.isPresent() ? 1 : 0) < MOST;
    Optional<Movement> contrary =
        most.filter(m -> room)
            .flatMap(m -> strongest(moves.stream().filter(o -> o.isContraryTo(m) && o.isMarked())));
    return new Judgements(Stream.concat(most.stream(), contrary.stream()).toList(), problems, news);
  }

  private static Optional<Movement> strongest(Stream<Movement> moves) {
    return moves.reduce((first, next) -> next.score().compareTo(first.score()) > 0 ? next : first);
  }

  /** What both sides share in reports that have a day; of others nobody knows whether it is new. */
  private static Stream<PressMatter> dated(DomainAnalysis domain) {
    Set<String> dated =
        domain.articles().stream()
            .filter(a -> a.date().isPresent())
            .map(Article::id)
            .collect(Collectors.toSet());
    return Highlights.recent(domain).stream()
        .filter(m -> m.cooperation() && dated.contains(m.articleId()))
        .filter(m -> isOfBoth(m, domain.pairs()));
  }

  /**
   * Whether both sides are named, not one of them in a sentence that speaks of working together;
   * true where no area stands for both.
   */
  private static boolean isOfBoth(PressMatter matter, List<String> pairs) {
    return pairs.isEmpty()
        || pairs.contains(matter.refArea())
        || pairs.stream().anyMatch(matter.name()::contains);
  }

  private static boolean isMovement(ValueComparison change) {
    return change.outcome() == ValueComparison.ComparisonOutcome.RISE
        || change.outcome() == ValueComparison.ComparisonOutcome.FALL;
  }

  private static Stream<Warning> gravest(List<Warning> warnings, WarningRule rule) {
    return warnings.stream().filter(w -> w.rule() == rule).sorted(Warning.ORDER).limit(1);
  }

  /** Whether a row is told here, so that it need not be told again. */
  boolean tells(IndicatorRow row) {
    return moved.stream().anyMatch(m -> m.row().equals(row));
  }

  /** Whether a matter is told here, so that it need not be told again. */
  boolean tells(PressMatter matter) {
    return news.filter(matter::equals).isPresent();
  }

  /** Whether the sentence of a figure speaks of the matter told here. */
  boolean tells(PressFigure figure) {
    return news.filter(m -> figure.telling().sentence().contains(m.name())).isPresent();
  }

  /** Whether no rule found anything to say. */
  public boolean isEmpty() {
    return moved.isEmpty() && problems.isEmpty() && news.isEmpty();
  }
}
