package shuanghe.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import shuanghe.model.Observation;

/** The slips of the pen that offices make, each put into a value of a series. */
enum Slip {
  TEN_TIMES,
  A_TENTH,
  HUNDRED_TIMES,
  A_HUNDREDTH,
  THOUSAND_TIMES,
  A_THOUSANDTH,
  WAN_TOO_MUCH,
  WAN_TOO_LITTLE,
  YI_TOO_MUCH,
  YI_TOO_LITTLE,
  WRONG_SIGN,
  SHARE_BEYOND_THE_WHOLE,
  FRACTION_FOR_PERCENT,
  FALLING_SUM,
  PART_LARGER_THAN_WHOLE,
  REPEATED;

  boolean happensTo(RealisticSeries.Kind kind, List<Observation> series, int at) {
    return switch (this) {
      case SHARE_BEYOND_THE_WHOLE -> kind == RealisticSeries.Kind.SHARE;
      case FRACTION_FOR_PERCENT -> kind.isRate();
      case FALLING_SUM -> kind.isSum() && sameYear(series, at);
      case REPEATED -> !kind.isRate() && kind != RealisticSeries.Kind.DAILY_MEANS;
      case WRONG_SIGN -> kind != RealisticSeries.Kind.GROWTH;
      case PART_LARGER_THAN_WHOLE -> !kind.isRate() && kind != RealisticSeries.Kind.DAILY_MEANS;
      default -> !kind.isRate();
    };
  }

  private static boolean sameYear(List<Observation> series, int at) {
    return series.get(at).period().end().getYear() == series.get(at - 1).period().end().getYear();
  }

  /** The series with the slip in one of its values, whose whole is the series times two. */
  List<Observation> in(List<Observation> series, int at, SplittableRandom random) {
    BigDecimal right = series.get(at).value().orElseThrow();
    BigDecimal before = series.get(at - 1).value().orElseThrow();
    BigDecimal wrong =
        switch (this) {
          case TEN_TIMES -> right.movePointRight(1);
          case A_TENTH -> right.movePointLeft(1);
          case HUNDRED_TIMES -> right.movePointRight(2);
          case A_HUNDREDTH -> right.movePointLeft(2);
          case THOUSAND_TIMES -> right.movePointRight(3);
          case A_THOUSANDTH -> right.movePointLeft(3);
          case WAN_TOO_MUCH -> right.movePointRight(4);
          case WAN_TOO_LITTLE -> right.movePointLeft(4);
          case YI_TOO_MUCH -> right.movePointRight(8);
          case YI_TOO_LITTLE -> right.movePointLeft(8);
          case WRONG_SIGN -> right.negate();
          case SHARE_BEYOND_THE_WHOLE ->
              random.nextBoolean()
                  ? right.movePointRight(1).max(new BigDecimal("101"))
                  : right.add(BigDecimal.valueOf(100));
          case FRACTION_FOR_PERCENT -> right.movePointLeft(2);
          case FALLING_SUM -> before.multiply(BigDecimal.valueOf(0.7 + 0.29 * random.nextDouble()));
          case PART_LARGER_THAN_WHOLE ->
              right.multiply(BigDecimal.valueOf(2.02 + random.nextDouble()));
          case REPEATED -> before;
        };
    List<Observation> slipped = new ArrayList<>(series);
    slipped.set(at, with(series.get(at), wrong));
    return slipped;
  }

  static Observation with(Observation o, BigDecimal value) {
    return new Observation(
        o.place(),
        o.indicator(),
        o.area(),
        o.period(),
        o.measure(),
        Optional.of(
            value.stripTrailingZeros().scale() > 8
                ? value.setScale(8, RoundingMode.HALF_UP)
                : value),
        o.status(),
        o.source(),
        o.note());
  }
}
