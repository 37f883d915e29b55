package shuanghe.press.figure;

import java.util.function.Predicate;
import shuanghe.model.Fact.Kind;
import shuanghe.press.figure.GoverningPeriod.Standing;
import shuanghe.press.text.Rule;

/** Rules for figures of which no time near them is the period, though one stands there. */
final class UntimedFigures {

  /** 去年纳税9亿元,现有员工900人. */
  static final Rule<FigureTime, GoverningPeriod> HELD_NOW =
      new Rule<>("held-now", FigureTime::isHeldNow, f -> f.report().reckoning().now("held-now"));

  /** 今年3月开园,入驻企业27家. */
  static final Rule<FigureTime, GoverningPeriod> SINCE_BEGUN =
      rule("had-since-begun", Standing.PLAIN, FigureTime::isBehindBeginning);

  /** 达产后,年产值将达50亿元. */
  static final Rule<FigureTime, GoverningPeriod> ONCE_DONE =
      rule("once-done", Standing.PLAIN, FigureTime::isOnceDone);

  /** 9月12日,走进园区,项目年产5000吨: the day of a visit is not that of what is seen. */
  static final Rule<FigureTime, GoverningPeriod> SEEN =
      rule("seen-on-a-visit", Standing.UNTOLD, FigureTime::isBehindVisit);

  /** 2022年底,全长30公里的公路通车. */
  static final Rule<FigureTime, GoverningPeriod> OF_NOUN =
      rule("attribute-of-noun", Standing.ATTRIBUTE, FigureTime::isAttributeOfNoun);

  /** 房价比开馆前上涨三成: an event, and no year before, is what it is compared with. */
  static final Rule<FigureTime, GoverningPeriod> SINCE_EVENT =
      rule(
          "against-before-event",
          Standing.UNTOLD,
          f -> f.kind() == Kind.CHANGE && f.says(PeriodCue.BEFORE_EVENT));

  /** 产值已连续两年突破200亿元. */
  static final Rule<FigureTime, GoverningPeriod> ON_END =
      rule(
          "years-on-end",
          Standing.UNTOLD,
          f ->
              f.kind() == Kind.LEVEL
                  && !f.report().isStatistical()
                  && f.saysItself(PeriodCue.ON_END));

  private UntimedFigures() {}

  private static Rule<FigureTime, GoverningPeriod> rule(
      String id, Standing standing, Predicate<FigureTime> when) {
    return new Rule<>(id, when, f -> GoverningPeriod.none(id).as(standing));
  }
}
