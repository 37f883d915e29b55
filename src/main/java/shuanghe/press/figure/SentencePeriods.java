package shuanghe.press.figure;

import java.util.Optional;

/**
 * The periods that run on from figure to figure and from sentence to sentence while the figures of
 * an article are read in order.
 */
final class SentencePeriods {

  private Optional<GoverningPeriod> here = Optional.empty();
  private Optional<GoverningPeriod> before = Optional.empty();

  /**
   * The period of this sentence that its parts go on with, however narrow, and of the one before.
   */
  private Optional<GoverningPeriod> whole = Optional.empty();

  private Optional<GoverningPeriod> wholeBefore = Optional.empty();
  private Optional<GoverningPeriod> last = Optional.empty();

  /** The period of the last figure of the sentence before. */
  private Optional<GoverningPeriod> lastBefore = Optional.empty();

  private boolean carriedHere;
  private boolean carriedBefore;
  private boolean opensPassage;

  /** Whether the sentence before stands in the same paragraph. */
  private boolean goesOn;

  /** Begins a paragraph: no period goes on from the one before by itself. */
  void beginPassage() {
    opensPassage = true;
  }

  /** The next sentence; what one with figures spoke of may go on in the next that has some. */
  void begin(boolean hasFigures) {
    lastBefore = last;
    last = Optional.empty();
    if (!hasFigures) {
      return;
    }
    before = here;
    wholeBefore = whole;
    carriedBefore = carriedHere;
    goesOn = !opensPassage;
    opensPassage = false;
    here = Optional.empty();
    whole = Optional.empty();
    carriedHere = false;
  }

  /** The period of a figure. */
  void tell(GoverningPeriod decided) {
    last = Optional.of(decided);
  }

  /** The period that a time of this sentence gives it; a narrow one is that of its parts alone. */
  void keep(GoverningPeriod told, boolean narrow) {
    whole = Optional.of(told);
    if (!narrow) {
      here = whole;
      carriedHere = false;
    }
  }

  /** Goes on with the period of a sentence before. */
  GoverningPeriod goOn(GoverningPeriod found, String rule) {
    GoverningPeriod taken = found.by(rule);
    if (here.isEmpty()) {
      here = Optional.of(taken);
      carriedHere = true;
    }
    if (whole.isEmpty()) {
      whole = here;
    }
    return taken;
  }

  /** Goes on with the period of the sum before, which no other sentence does where it is narrow. */
  GoverningPeriod partOf(GoverningPeriod sum, String rule) {
    if (before.equals(Optional.of(sum))) {
      return goOn(sum, rule);
    }
    GoverningPeriod taken = sum.by(rule);
    whole = whole.or(() -> Optional.of(taken));
    return taken;
  }

  /** The period of a sentence before. */
  Optional<GoverningPeriod> before() {
    return before;
  }

  /**
   * The same, however narrow, of the sentence before in the same paragraph; else the day or days of
   * the figure right before.
   */
  Optional<GoverningPeriod> sumBefore() {
    return (goesOn ? wholeBefore : before).or(() -> lastBefore.filter(GoverningPeriod::isOfDays));
  }

  /** Whether the sentence before, in the same paragraph, ended with what no time tells. */
  boolean isBehindUntold() {
    return goesOn && lastBefore.filter(l -> l.is(GoverningPeriod.Standing.UNTOLD)).isPresent();
  }

  /** The stand that the sentence before told itself. */
  Optional<GoverningPeriod> standBefore() {
    return carriedBefore || !goesOn ? Optional.empty() : before.filter(GoverningPeriod::isDay);
  }

  /** The period of the figure before in the same sentence. */
  Optional<GoverningPeriod> last() {
    return last;
  }
}
