package shuanghe.press.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.Quantity.Form;
import shuanghe.press.text.Rule;

/**
 * The rules by which the kind of a figure is told, in order; the first that holds decides. The last
 * one always holds.
 */
final class KindRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What a rule decides.
   *
   * @param sure false where no word decided, only what is usual
   */
  record Decision(Kind kind, boolean sure) {}

  static final List<Rule<KindClues, Decision>> RULES =
      List.of(
          rule(
              "rank",
              "A place in an order is a rank unless it is aimed at.",
              "规模居全国第8位",
              "力争跻身前20位",
              c -> c.form() == Form.RANK && !c.isAhead(),
              Kind.RANK),
          rule(
              "rank-move",
              "Places behind a word of moving are a change.",
              "较去年前移1位",
              "设专家席3位",
              c -> c.form() == Form.AMOUNT && c.isPlaces() && c.endsIn(CueRole.MOVE),
              Kind.CHANGE),
          rule(
              "list-of-differences",
              "A figure that goes on with a list of differences is one.",
              "高于全国2个百分点、全省0.8个百分点",
              "高于全国2个百分点，提高0.8个百分点",
              c ->
                  c.form() == Form.POINTS
                      && c.listed()
                      && c.isKind(Kind.DIFFERENCE)
                      && !c.has(CueRole.CHANGE),
              Kind.DIFFERENCE),
          rule(
              "points-against-others",
              "Points against another place or group are a difference.",
              "比城镇居民快1.7个百分点",
              "比上年同期低0.7个百分点",
              c -> c.form() == Form.POINTS && c.isAgainstOthers(),
              Kind.DIFFERENCE),
          rule(
              "move-from",
              "The number from which a change to another number began is what it was.",
              "由110对提升到150对",
              "由升转降",
              c -> c.form() == Form.AMOUNT && c.isBase(),
              Kind.LEVEL),
          rule(
              "aim",
              "A word of aim, plan or forecast before the figure makes a target of it.",
              "力争达到162亿元",
              "已累计达到162亿元",
              c -> c.aim() >= 0,
              Kind.TARGET),
          rule(
              "period-ahead",
              "What is told of a period still to come is a target.",
              "到2030年建成70座",
              "2020年建成70座",
              KindClues::isAhead,
              Kind.TARGET),
          rule(
              "list-goes-on",
              "A figure parted from one of its own form by 、 or 和 alone is of the same kind.",
              "增加18亿元、26亿元",
              "增加18亿元、贷款26亿元",
              KindClues::goesOn,
              c -> new Decision(c.told().kind(), c.told().sure())),
          rule(
              "times",
              "A multiple and a doubling tell a change.",
              "是2019年的1.2倍",
              "增长1.2%",
              c -> c.form() == Form.TIMES,
              Kind.CHANGE),
          rule(
              "points",
              "Points tell a change where they are not set against others.",
              "同比提高1.6个百分点",
              "高于全国1.6个百分点",
              c -> c.form() == Form.POINTS,
              Kind.CHANGE),
          rule(
              "of-a-plan",
              "A part of a plan, a budget or the whole work tells how far it has come.",
              "为年度计划的89%",
              "占全部投资的28%",
              c -> c.form() == Form.PERCENT && c.endsIn(CueRole.OF_PLAN),
              Kind.PROGRESS),
          rule(
              "of-its-past",
              "A part of what it was itself tells a change.",
              "恢复至2019年同期的109%",
              "占同期全国的109%",
              c ->
                  c.form() == Form.PERCENT
                      && c.endsIn(CueRole.OF_PAST)
                      && !c.isShared()
                      && !c.has(CueRole.NO_RANGE),
              Kind.CHANGE),
          rule(
              "growth-rate",
              "A rate of growth tells a change, also where it is reached.",
              "增速提高到5.6%",
              "自然增长率-2.2‰",
              c -> c.form() == Form.PERCENT && c.has(CueRole.GROWTH_RATE),
              Kind.CHANGE),
          rule(
              "rate-of-interest",
              "A rate that is part of no whole is a level.",
              "加权平均利率3.86%",
              "不良贷款率1.2%",
              c ->
                  c.form() == Form.PERCENT
                      && c.clauseHas(CueRole.LEVEL_RATE)
                      && (!c.changes() || c.isReached()),
              Kind.LEVEL),
          rule(
              "share-reached",
              "What a share rose or fell to is the share itself.",
              "占比由15%提高到19%",
              "占比提高4%",
              c -> c.form() == Form.PERCENT && (c.isReached() || c.isBase()),
              Kind.SHARE),
          rule(
              "change-percent",
              "A word of change nearer to a percentage than a word of share tells a change.",
              "同比增长8.9%",
              "占增加值的8.9%",
              c ->
                  c.form() == Form.PERCENT
                      && c.changes()
                      && c.last(CueRole.PROGRESS) <= c.last(CueRole.CHANGE),
              Kind.CHANGE),
          rule(
              "change-behind",
              "A percentage before a word of change tells a change.",
              "以8%的增速",
              "8%的企业",
              c -> c.form() == Form.PERCENT && c.follows(CueRole.CHANGE_BEHIND),
              Kind.CHANGE),
          rule(
              "progress-percent",
              "A word of progress nearer to a percentage than a word of share tells progress.",
              "形象进度达46%",
              "完成率占46%",
              c -> c.form() == Form.PERCENT && c.last(CueRole.PROGRESS) > c.last(CueRole.SHARE),
              Kind.PROGRESS),
          rule(
              "share-word",
              "A word of share before a percentage tells a share.",
              "占全国的3.9%",
              "增长3.9%",
              c -> c.form() == Form.PERCENT && c.isShared(),
              Kind.SHARE),
          rule(
              "measure-of-before",
              "A percentage without words of its own is of the kind of the level rate before it.",
              "利率3.72%；重庆为3.65%",
              "利率3.72%；占3.65%",
              c -> c.form() == Form.PERCENT && c.isKindOfAlike(Kind.LEVEL),
              Kind.LEVEL),
          rule(
              "over-a-hundred",
              "Nothing is more than a hundred parts of a whole.",
              "拨备率243.6%",
              "占比43.6%",
              c -> c.form() == Form.PERCENT && c.quantity().value().compareTo(HUNDRED) > 0,
              Kind.LEVEL),
          usual(
              "percent",
              "A percentage without any other word is a share.",
              "不良率1.18%",
              "增长1.18%",
              c -> c.form() == Form.PERCENT,
              Kind.SHARE),
          rule(
              "amount-of-change",
              "An amount right behind a word of change is how much it changed.",
              "比上年增加3.6万亩",
              "增加值3.6亿元",
              KindRules::isAmountOfChange,
              Kind.CHANGE),
          rule(
              "progress-amount",
              "Money told as done of a work is progress.",
              "完成投资17.6亿元",
              "完成旅客吞吐量17万人次",
              c -> c.isMoney() && c.clauseHas(CueRole.DONE_OF_WORK) || c.clauseHas(CueRole.BEGUN),
              Kind.PROGRESS),
          usual(
              "level",
              "An amount without any other word is a level.",
              "粮食产量318万吨",
              "粮食产量增加318万吨",
              c -> true,
              Kind.LEVEL));

  private KindRules() {}

  private static boolean isAmountOfChange(KindClues c) {
    boolean counted = c.form() == Form.AMOUNT && c.endsIn(CueRole.CHANGE_BY);
    return counted && (c.ending(CueRole.CHANGE_BY).isEmpty() || c.isCompared());
  }

  private static Rule<KindClues, Decision> rule(
      String id,
      String says,
      String example,
      String counterexample,
      Predicate<KindClues> when,
      Kind kind) {
    return rule(id, says, example, counterexample, when, c -> new Decision(kind, true));
  }

  private static Rule<KindClues, Decision> usual(
      String id,
      String says,
      String example,
      String counterexample,
      Predicate<KindClues> when,
      Kind kind) {
    return rule(id, says, example, counterexample, when, c -> new Decision(kind, false));
  }

  private static Rule<KindClues, Decision> rule(
      String id,
      String says,
      String example,
      String counterexample,
      Predicate<KindClues> when,
      Function<KindClues, Decision> decides) {
    return new Rule<>(id, says, example, counterexample, when, decides);
  }
}
