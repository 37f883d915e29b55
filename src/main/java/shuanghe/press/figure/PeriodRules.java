package shuanghe.press.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Fact.Kind;
import shuanghe.model.TimePeriod;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.Role;

/**
 * The rules by which a figure gets its period, after the office's own: (1) the time that governs it
 * in its sentence; (2) else the period its paragraph, section or report speaks of, as an official
 * would put it into a table; (3) else none. A base of comparison never becomes a period.
 */
final class PeriodRules {

  static final String LIST_OF_YEAR = "list-of-year";

  private static final Rule<FigureTime, Governing> GREW_OVER_YEARS =
      new Rule<>(
          "grew-over-years",
          "What grew over so many years is of the years from the one it grew from",
          "去年,成交额由2020年的5亿元增加到9亿元,三年增长了八成: 八成",
          "去年,成交额由2020年的5亿元增加到9亿元: 9亿元",
          f ->
              f.kind() == Kind.CHANGE
                  && f.saysItself(PeriodCue.OVER_YEARS)
                  && grewOver(f).isPresent(),
          f -> grewOver(f).orElseThrow());

  /** Where a time of its own sentence governs the figure. */
  static final List<Rule<FigureTime, Governing>> OWN =
      List.of(
          new Rule<>(
              "rose-from",
              "What a value rose from is of the time told with it",
              "占比由2022年的15%提高到19%: 15%",
              "占比由2022年的15%提高到19%: 19%",
              f -> f.ownRole(Role.FROM) || f.ownRole(Role.PAST),
              PeriodRules::own),
          new Rule<>(
              "rose-from-untold",
              "What a value rose from is not of the time that the value is of",
              "去年,成员由26家增至41家: 26家",
              "去年,成员由26家增至41家: 41家",
              f -> f.told().base() && !f.ownRole(Role.NOW),
              f -> Governing.none("rose-from-untold")),
          new Rule<>(
              "now-for-vague",
              "What is had today stands at the month of the report, though only 近年来 stands before"
                  + " it",
              "近年来加快建设,现有车站9座",
              "近年来加快建设车站9座",
              f -> f.ownRole(Role.VAGUE) && f.says(PeriodCue.NOW_HAVE),
              f -> f.report().reckoning().now("now-for-vague")),
          new Rule<>(
              "vague",
              "A time that means no definite one takes away the period that ran on",
              "近年来新建车站9座",
              "今年新建车站9座",
              f -> f.ownRole(Role.VAGUE),
              f -> Governing.none("vague")),
          GREW_OVER_YEARS,
          new Rule<>(
              "stand-of-day",
              "A balance keeps the day as of which the sentence tells behind what flowed since",
              "截至9月末,贷款余额4亿元;今年新增1亿元;不良贷款余额下降3%: 3%",
              "截至9月末,贷款余额4亿元;今年新增1亿元: 1亿元",
              f -> f.isStock() && f.ownRole(Role.DURING) && f.asOf().isPresent(),
              f -> f.report().governing(f.asOf().orElseThrow(), "stand-of-day")),
          new Rule<>(
              "stand-of-paragraph",
              "A balance keeps the day as of which the paragraph tells behind what flowed since",
              "9月末,存款余额5亿元。今年以来发放贷款1亿元,贷款余额增长3%: 3%",
              "9月末,存款余额5亿元。今年以来发放贷款1亿元: 1亿元",
              f -> f.isStock() && f.overTime() && f.report().standing().isPresent(),
              f -> f.report().standing().orElseThrow().by("stand-of-paragraph")),
          new Rule<>(
              "stand-at-end",
              "A balance told of months stands at the end of the last",
              "前三季度,贷款余额突破5万亿元",
              "前三季度,发放贷款5万亿元",
              f ->
                  f.isStock()
                      && !f.phrase().isRate()
                      && f.overTime()
                      && own(f).period().orElseThrow().form() != TimePeriod.Form.YEAR,
              f ->
                  own(f)
                      .during(TimePeriod.day(own(f).period().orElseThrow().end()), "stand-at-end")),
          new Rule<>(
              "built-by-the-end",
              "What adds up ever since, told behind a period, stands at the period's end",
              "一季度,结算30亿元;累计落地融资20亿元: 20亿元",
              "一季度累计结算30亿元",
              PeriodRules::isBuiltByEnd,
              f ->
                  own(f)
                      .during(
                          TimePeriod.day(own(f).period().orElseThrow().end()), "built-by-the-end")),
          new Rule<>(
              "goes-on-with-stand",
              "What goes on behind a sum ever since stands at the same day",
              "一季度,结算30亿元;累计融资20亿元,平均成本低1个百分点: 1个百分点",
              "一季度,结算30亿元;累计融资20亿元;贷款增长3%: 3%",
              f -> f.overTime() && f.goesOnWithStand(),
              f -> f.report().last().orElseThrow().by("goes-on-with-stand")),
          new Rule<>(
              "had-since-begun",
              "What something has is not of the day or month in which it was begun or opened",
              "园区于3月开园,入驻企业27家",
              "5月18日,铁路通车,发送旅客6万人次",
              FigureTime::isBehindBeginning,
              f -> Governing.none("had-since-begun")),
          new Rule<>(
              "can-be-any-time",
              "What something can do once it is there is of no period",
              "2026年投产,可年产竹浆30万吨",
              "2026年可完成投资30亿元",
              f ->
                  f.kind() == Kind.LEVEL
                      && f.saysItself(PeriodCue.CAPABLE)
                      && f.own().orElseThrow().end() < f.phrase().clauseStart(),
              f -> Governing.none("can-be-any-time")),
          new Rule<>(
              "attribute-on-an-occasion",
              "What something has at any time is not of the day or month in which it was told or"
                  + " done",
              "5月18日,铁路通车,全长23公里",
              "2023年,公路总里程2万公里",
              f ->
                  f.isAttribute()
                      && f.onOccasion()
                      && f.own().orElseThrow().end() <= f.phrase().clauseStart(),
              f -> Governing.none("attribute-on-an-occasion")),
          new Rule<>(
              "told-on-a-day",
              "The day on which somebody told is not the period of what a statistical report tells",
              "上半年外贸增长(标题)|7月19日,记者获悉,出口40亿元",
              "7月19日,机场单日旅客20万人次",
              f ->
                  f.onDayOfTelling()
                      && f.report().ofReport().isPresent()
                      && (f.isStatistic() || f.report().isStatistical()),
              f -> f.report().ofReport().orElseThrow().by("told-on-a-day")),
          new Rule<>(
              "increment-of-year",
              "An amount added since the beginning of the year is of the months up to the day",
              "9月末,余额6亿元,比年初增加1亿元: 1亿元",
              "9月末,不良率1.2%,比年初下降0.1个百分点",
              f -> f.ownRole(Role.AS_OF) && f.isIncrementOfYear() && own(f).isDay(),
              f -> sinceJanuary(own(f), "increment-of-year")),
          new Rule<>(
              "part-of-whole-work",
              "What was done of a work measured against all of it stands at the day, not since"
                  + " January",
              "截至5月底,项目完成投资7亿元,占总投资的44%: 7亿元",
              "截至5月底,项目完成投资7亿元,占年度计划的44%: 7亿元",
              f -> f.ownRole(Role.AS_OF) && f.isOfWholeWork(),
              PeriodRules::own),
          new Rule<>(
              "flow-up-to-a-day",
              "An amount that flows, told as of a month's end, is the sum since January",
              "截至8月底,完成投资9亿元",
              "截至8月底,累计建成车站9座",
              f -> f.ownRole(Role.AS_OF) && isFlow(f, own(f), f.own().orElseThrow().end()),
              f -> sinceJanuary(own(f), "flow-up-to-a-day")),
          new Rule<>(
              "reach-since",
              "How far something reaches by now is no sum of the months since it began",
              "自2021年5月以来开行班列9列,通达亚欧30个城市: 30个",
              "自2021年5月以来开行班列9列",
              f -> f.ownRole(Role.SINCE) && f.kind() == Kind.LEVEL && f.saysItself(PeriodCue.REACH),
              f -> f.report().reckoning().now("reach-since")),
          new Rule<>(
              "since",
              "What has been since a time is of the months from then to the report",
              "自2021年5月以来开行班列9列",
              "2021年5月开行班列9列",
              f -> f.ownRole(Role.SINCE),
              f -> f.report().reckoning().since(own(f))),
          new Rule<>(
              "year-passes-mark",
              "A yearly sum that passes a mark on a day is of the year",
              "9月27日,机场年旅客吞吐量突破600万人次",
              "9月27日,机场旅客吞吐量6万人次",
              f -> f.onDay() && f.isYearly(),
              f ->
                  own(f)
                      .during(
                          TimePeriod.year(own(f).period().orElseThrow().end().getYear()),
                          "year-passes-mark")),
          new Rule<>(
              LIST_OF_YEAR,
              "What is done is done of the year's list of projects, whichever part of the year"
                  + " tells of it",
              "前9月,30个项目完成投资9亿元: 30个",
              "前9月,30个项目完成投资9亿元: 9亿元",
              f -> isListOfYear(f) && own(f).period().isPresent(),
              f -> wholeYear(own(f))),
          new Rule<>(
              "own-time",
              "The last time before the figure in its sentence governs it",
              "上半年,产量5万辆",
              "产量比上半年增加5万辆",
              f -> true,
              PeriodRules::own));

  /** Where none does. */
  static final List<Rule<FigureTime, Governing>> CARRIED =
      List.of(
          new Rule<>(
              "box-head",
              "The time of a box's head holds for its lines",
              "2023行动|建设工厂10个",
              "建设工厂10个",
              f -> f.report().box().isPresent(),
              f -> flowing(f, f.report().box().orElseThrow())),
          new Rule<>(
              "rose-from-nothing-told",
              "What a value rose from is not of the period that runs on",
              "上半年,产量增长3%。平均用时由12分钟缩短至3分钟: 12分钟",
              "上半年,产量增长3%。平均用时由12分钟缩短至3分钟: 3分钟",
              f -> f.told().base(),
              f -> Governing.none("rose-from-nothing-told")),
          GREW_OVER_YEARS,
          new Rule<>(
              "aim-of-paragraph",
              "An aim goes on with the year of the aim before it",
              "到2027年,产值9亿元。企业达到5家: 5家",
              "产值9亿元。力争企业达到5家",
              f -> f.isAim() && f.report().aim().isPresent(),
              f -> f.report().aim().orElseThrow().by("aim-of-paragraph")),
          new Rule<>(
              "aim-without-time",
              "An aim is of no period that ran on",
              "上半年产量5万辆。力争突破9万辆: 9万辆",
              "今年力争突破9万辆",
              FigureTime::isAim,
              f -> Governing.none("aim-without-time")),
          new Rule<>(
              LIST_OF_YEAR,
              "What is done is done of the year's list of projects, whichever part of the year"
                  + " tells of it",
              "前9月,30个项目完成投资9亿元: 30个",
              "前9月,30个项目完成投资9亿元: 9亿元",
              f -> isListOfYear(f) && f.report().ofReport().isPresent(),
              f -> wholeYear(f.report().ofReport().orElseThrow())),
          new Rule<>(
              "attribute",
              "What something has at any time is of no period",
              "线路全长23公里",
              "新增通车里程23公里",
              FigureTime::isAttribute,
              f -> Governing.none("attribute")),
          new Rule<>(
              "event",
              "What was done at the event of a report is of its day",
              "9月20日,艺术周开幕|此次活动签约项目16个",
              "园区已签约项目16个",
              f -> f.report().day().isPresent() && f.isOfEvent(),
              f -> f.report().day().orElseThrow().by("event")),
          new Rule<>(
              "part-of-sum",
              "What takes apart the sum told before is of its period",
              "前三季度进出口500亿元。其中,出口300亿元: 300亿元",
              "前三季度进出口500亿元。新建步道3公里: 3公里",
              f -> f.sum().isPresent(),
              f -> f.report().partOf(f.sum().orElseThrow(), "part-of-sum")),
          new Rule<>(
              "growth-of-stand",
              "What grew by so much is the stand before it in the sentence",
              "贷款余额9万亿元,增长3%: 3%",
              "贷款余额9万亿元,发放贷款2万亿元: 2万亿元",
              f ->
                  f.phrase().isRate() && f.report().last().filter(PeriodRules::isStand).isPresent(),
              f -> f.report().last().orElseThrow()),
          new Rule<>(
              "share-of-untimed",
              "A share of what has no period has none",
              "中心有研究人员90人,博士占两成: 两成",
              "上半年接待90万人,外地游客占两成: 两成",
              f ->
                  f.kind() == Kind.SHARE
                      && f.report().last().filter(Governing::isUntimed).isPresent(),
              f -> Governing.untimed()),
          new Rule<>(
              "stand",
              "A balance stands at the day of the balance told last",
              "截至7月末,存款余额9万亿元|贷款余额增长3%: 3%",
              "截至7月末,存款余额9万亿元|发放贷款2万亿元: 2万亿元",
              f -> f.isStock() && f.report().standing().isPresent(),
              f -> f.report().standing().orElseThrow().by("stand")),
          new Rule<>(
              "increment-of-year-of-report",
              "An amount added since the beginning of the year is of the months up to the stand",
              "截至6月末,站点42个。企业90家,比年初增加5家: 5家",
              "截至6月末,站点42个。企业90家: 90家",
              f -> f.isIncrementOfYear() && f.report().paragraphStand().isPresent(),
              f ->
                  sinceJanuary(
                      f.report().paragraphStand().orElseThrow(), "increment-of-year-of-report")),
          new Rule<>(
              "count-beside-stand",
              "A count that does not flow stands at the day as of which its paragraph tells",
              "截至9月末,企业30万户。小巨人企业20家: 20家",
              "截至9月末,企业30万户。旅客吞吐量5万人次: 5万人次",
              f ->
                  f.report().paragraphStand().isPresent()
                      && f.report().isStatistical()
                      && isCount(f),
              f -> f.report().paragraphStand().orElseThrow().by("count-beside-stand")),
          new Rule<>(
              "so-far",
              "A stand so far is of no period that runs on, but of the month of the report's own"
                  + " day",
              "上半年,产量增长3%。平台已服务企业90家",
              "上半年,产量增长3%。企业完成产值90亿元",
              f -> f.isSoFar() && f.report().paragraphStand().isEmpty(),
              f ->
                  f.report().hasOwnDay()
                      ? f.report().reckoning().now("so-far")
                      : Governing.none("so-far")),
          new Rule<>(
              "rank-of-figure",
              "A rank is of the period of what it ranks",
              "平台已服务企业90家,居全国第3位: 第3位",
              "上半年,产量增长3%,居全国第3位: 第3位",
              f -> f.kind() == Kind.RANK && f.report().last().isPresent(),
              f -> f.report().last().orElseThrow()),
          new Rule<>(
              "paragraph",
              "The period of a paragraph holds for its statistics, in a statistical report for all"
                  + " it tells",
              "一季度,汽车产量增长5%。摩托车产量增长3%: 3%",
              "上半年,吞吐量达1亿吨。新修步道12公里: 12公里",
              f ->
                  f.report().paragraph().isPresent()
                      && (f.isStatistic() || f.report().isStatistical()),
              f -> f.report().goOn(f.report().paragraph().orElseThrow(), "paragraph")),
          new Rule<>(
              "opening-year",
              "A year at the head of a paragraph holds for all that it tells",
              "2022年,全市经济向好。建成学校12所: 12所",
              "2022年,工厂建成。投运后可处理垃圾600吨: 600吨",
              f -> f.report().opening().isPresent() && !f.says(PeriodCue.CAPABLE) && !f.isYearly(),
              f -> f.report().opening().orElseThrow().by("opening-year")),
          new Rule<>(
              "done-up-to-stand",
              "Work done so far keeps the day as of which the lead tells",
              "截至7月底,30个项目开工|交通项目累计完成投资80亿元",
              "截至7月底,30个项目开工|该路全长80公里",
              f ->
                  f.report().ofReport().filter(Governing::isDay).isPresent()
                      && f.says(PeriodCue.DONE)
                      && (f.flow() || f.says(PeriodCue.LIST_DONE)),
              f -> f.report().ofReport().orElseThrow().by("done-up-to-stand")),
          new Rule<>(
              "beside-stand",
              "What the sentence behind a stand tells without a time stands at that day",
              "截至8月底,存款余额9万亿元。银行授信500亿元: 500亿元",
              "截至8月底,存款余额9万亿元。银行授信500亿元。设立专营机构5家: 5家",
              f -> f.report().standBefore().isPresent() && !(f.isStatistic() && overTime(f)),
              f -> f.report().goOn(f.report().standBefore().orElseThrow(), "beside-stand")),
          new Rule<>(
              "report",
              "The period of title, section or lead holds for statistics, in a statistical report"
                  + " for all it tells",
              "前三季度农业形势(标题)|生猪出栏400万头",
              "走近一座工厂(标题)|生产线用工400人",
              f ->
                  f.report().ofReport().isPresent()
                      && (f.isStatistic() || f.report().isStatistical()),
              f -> f.report().ofReport().orElseThrow().by("report")),
          new Rule<>(
              "sentence",
              "What a sentence goes on to tell is of the period of the figure before",
              "上半年,产量增长3%。出口增长2%,涉及企业9家: 9家",
              "走近工厂,涉及企业9家",
              f ->
                  !f.says(PeriodCue.STANDING)
                      && f.report().last().filter(l -> l.period().isPresent()).isPresent(),
              f -> f.report().last().orElseThrow().by("sentence")),
          new Rule<>(
              "stand-of-report",
              "A stand so far without a time is of the month of the report's own day",
              "4月24日,分行签约|此前,分行已累计授信30亿元",
              "近日,分行签约|分行授信30亿元",
              f -> f.says(PeriodCue.STANDING) && f.report().hasOwnDay() && f.kind() == Kind.LEVEL,
              f -> f.report().reckoning().now("stand-of-report")));

  private PeriodRules() {}

  private static Governing own(FigureTime f) {
    TimeMention mention = f.own().orElseThrow();
    return f.report().governing(mention, mention.role() == Role.FROM ? "rose-from" : "own-time");
  }

  /** The years from the one that its sentence says it grew from. */
  private static Optional<Governing> grewOver(FigureTime f) {
    int first = f.yearItGrewFrom();
    Optional<Governing> last = f.own().isPresent() ? Optional.of(own(f)) : f.report().last();
    return last.filter(
            l -> first > 0 && l.period().filter(p -> p.end().getYear() > first).isPresent())
        .map(
            l ->
                l.during(
                    TimePeriod.years(first, l.period().orElseThrow().end().getYear()),
                    "grew-over-years"));
  }

  private static boolean isBuiltByEnd(FigureTime f) {
    return f.overTime()
        && f.phrase().clauseLeft().contains("累计")
        && f.saysItself(PeriodCue.BUILT)
        && f.own().orElseThrow().end() < f.phrase().clauseStart()
        && f.own().orElseThrow().period().orElseThrow().form() != TimePeriod.Form.DAYS;
  }

  /** Whether it is an amount that flows, told as of a month's end. */
  private static boolean isFlow(FigureTime f, Governing day, int from) {
    if (!day.isDay() || !endsMonth(day) || !f.flow()) {
      return false;
    }
    Phrase p = f.phrase();
    boolean measured =
        p.quantity().dimension() == Unit.Dimension.MONEY
            || f.indicator().endsWith("量")
            || p.quantity().unit().equals("人次")
            || p.isRate() && p.left().contains("同比");
    boolean stands =
        f.saysItself(PeriodCue.STOCK)
            || p.sentence().words(from, p.quantity().governStart()).contains("累计");
    return measured && !stands;
  }

  private static Governing flowing(FigureTime f, Governing stand) {
    return isFlow(f, stand, f.phrase().sentence().from()) ? sinceJanuary(stand, "box-head") : stand;
  }

  private static boolean isStand(Governing g) {
    return g.isDay();
  }

  private static boolean overTime(FigureTime f) {
    return f.report().ofReport().filter(r -> !r.isDay()).isPresent();
  }

  private static boolean isListOfYear(FigureTime f) {
    Phrase p = f.phrase();
    boolean opens =
        p.leftStart() == p.clauseStart()
            && (p.left().isBlank() || f.isArea(p.leftStart(), p.quantity().governStart()));
    return opens
        && f.cues().has(PeriodCue.LIST, p.quantity().end(), p.rightEnd())
        && f.cues().endsWith(PeriodCue.LIST_DONE, p.rightEnd())
        && p.rightEnd() < p.clauseEnd()
        && !f.cues().startsWith(PeriodCue.JOIN, p.rightEnd());
  }

  private static Governing wholeYear(Governing found) {
    int year = found.period().orElseThrow().end().getYear();
    return found.during(TimePeriod.year(year), LIST_OF_YEAR);
  }

  private static boolean endsMonth(Governing own) {
    return own.period()
        .map(TimePeriod::end)
        .filter(d -> d.equals(YearMonth.from(d).atEndOfMonth()))
        .isPresent();
  }

  /** The months of the year up to a day; the year itself where it is the last. */
  private static Governing sinceJanuary(Governing day, String rule) {
    Optional<YearMonth> last = day.period().map(p -> YearMonth.from(p.end()));
    return day.during(
        last.map(
                m ->
                    m.getMonthValue() == 12
                        ? TimePeriod.year(m.getYear())
                        : TimePeriod.toMonth(m.getYear(), m.getMonthValue()))
            .orElseThrow(),
        rule);
  }

  /** A count of firms or sights, or its rank: nothing that flows or grew. */
  private static boolean isCount(FigureTime f) {
    boolean counted =
        f.kind() == Kind.LEVEL
            && !f.phrase().isRate()
            && f.phrase().quantity().dimension() == Unit.Dimension.COUNT;
    return !f.flow() && (counted || f.kind() == Kind.RANK || f.kind() == Kind.SHARE);
  }
}
