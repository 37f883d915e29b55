package shuanghe.press.figure;

import java.util.List;
import shuanghe.model.Fact.Kind;
import shuanghe.press.figure.FigureName.Told;
import shuanghe.press.figure.Slots.Need;
import shuanghe.press.text.Quantity.Form;
import shuanghe.press.text.Rule;

/** How the name of a figure is put together from its slots: the first rule that holds decides. */
final class NamingRules {

  /** A noun behind a number no longer than this is not understood without what is said of it. */
  private static final int SHORT_NOUN = 3;

  /** A part longer than this says itself of what it is a part. */
  private static final int LONG_PART = 5;

  static final List<Rule<NamedFigure, FigureName>> RULES =
      List.of(
          new Rule<>(
              "bracket",
              "A figure alone in brackets is of the noun before them.",
              "直管园(300平方公里)",
              "直管园(面积300平方公里)",
              f -> f.phrase().nested() && f.words().isBlank() && !f.words().nounBehind(),
              f -> amount(f, new Slots("", "", f.outside(), Need.NOTHING), "bracket")),
          new Rule<>(
              "multiple",
              "A multiple of an earlier value is of what the figure before counted.",
              "是2018年同期的2.1倍",
              "增长2.1倍",
              f ->
                  f.is(Form.TIMES)
                      && f.words().change().isEmpty()
                      && !f.words().comparison().isNone(),
              f -> told(f, f.subject(), Told.GROWTH, f.words().comparison().named(), "multiple")),
          new Rule<>(
              "share-of-whole",
              "A share is of what the clause or the figure before counted, and names its whole.",
              "占全市产量的比重为5%",
              "占5%",
              f -> f.words().whole().length() > 1,
              f -> told(f, f.subject(), Told.SHARE, f.words().whole(), "share-of-whole")),
          new Rule<>(
              "share-of-measure",
              "A part told behind a measure is a share of that measure.",
              "进出口总值10亿元,其中加工贸易占5%",
              "企业10家,其中外企占5%",
              f -> isShare(f) && !f.own().isEmpty() && !standsAlone(f) && f.ofWhich().isMeasure(),
              f ->
                  told(
                      f,
                      f.own(),
                      Told.SHARE,
                      f.word("share-of") + f.ofWhich().name(),
                      "share-of-measure")),
          new Rule<>(
              "share-of-counted",
              "A part told behind a count is a share of what was counted.",
              "聚集人员10人,博士占5%",
              "博士占比5%",
              NamingRules::isShare,
              NamingRules::shareOfCounted),
          new Rule<>(
              "rank",
              "A rank is of what the clause or the figure before counted.",
              "产量100辆,居全国第2位",
              "第2批产量100辆",
              f -> f.kind() == Kind.RANK,
              NamingRules::rank),
          new Rule<>(
              "move-of-rank",
              "A move is in the order that the rank before was held in.",
              "在省会中排第6位,前进1位",
              "产量增加1辆",
              f ->
                  f.own().isEmpty()
                      && f.before().told() == Told.RANK
                      && !f.words().change().isEmpty(),
              f -> told(f, f.before().subject(), Told.RANK, field(f) + change(f), "move-of-rank")),
          new Rule<>(
              "points",
              "Points of a growth or a share told before compare its rate.",
              "增长5%,高于全国1个百分点",
              "不良率比年初下降1个百分点",
              f -> f.own().isEmpty() && f.is(Form.POINTS),
              f -> told(f, f.before().subject(), f.before().told(), rate(f) + change(f), "points")),
          new Rule<>(
              "difference",
              "A difference is of what the clause or the figure before counted.",
              "投入强度比全国高出1个百分点",
              "投入强度提高1个百分点",
              f -> f.kind() == Kind.DIFFERENCE,
              f -> told(f, f.subject(), Told.GROWTH, change(f), "difference")),
          new Rule<>(
              "growth-of-part",
              "A part without a measure of its own grows in the measure of its whole.",
              "工业增加值增长5%,其中汽车产业增长6%",
              "投资增长5%,其中工业投资增长6%",
              f -> grows(f) && lacksMeasure(f.own()) && f.whole().told() == Told.GROWTH,
              f ->
                  told(
                      f,
                      new Slots("", f.own().name(), measure(f.whole().subject()), Need.SELF),
                      Told.GROWTH,
                      change(f),
                      "growth-of-part")),
          new Rule<>(
              "growth",
              "A growth names what grew: its own words, or what the figure before counted.",
              "收获面积10亩,同比增长5%",
              "收获面积10亩",
              NamingRules::grows,
              f -> told(f, f.subject(), Told.GROWTH, change(f), "growth")),
          new Rule<>(
              "noun-behind",
              "What is counted stands behind the number.",
              "建成5座工厂",
              "建成工厂5座",
              f -> f.words().nounBehind(),
              NamingRules::nounBehind),
          new Rule<>(
              "actors",
              "Persons named before their number are told by what they do.",
              "学者等9人展开研讨",
              "研讨有学者等9人",
              f -> !f.own().isEmpty() && !f.words().predicate().isEmpty() && f.countsPersons(),
              f ->
                  amount(
                      f,
                      new Slots(f.words().predicate(), f.word("of"), f.own().name(), Need.NOTHING),
                      "actors")),
          new Rule<>(
              "said-of-some",
              "A number with a verb and no noun counts some of what was counted before.",
              "12座大桥已有9座完成施工",
              "9座大桥完成施工",
              f -> !f.words().predicate().isEmpty() && f.goesOn(),
              f ->
                  told(
                      f, f.before().subject(), Told.AMOUNT, f.words().predicate(), "said-of-some")),
          new Rule<>(
              "area-only",
              "A number with an area alone counts there what was counted before.",
              "进出口10亿元,其中重庆6亿元",
              "重庆进出口6亿元",
              f -> f.own().isEmpty() && !f.words().areaOnly().isEmpty(),
              f -> amount(f, f.before().subject(), "area-only")),
          new Rule<>(
              "same-again",
              "A number without any words counts what was counted before.",
              "改造小区5个、3万平方米",
              "改造小区5个",
              f -> f.own().isEmpty(),
              f -> amount(f, f.before().subject(), "same-again")),
          new Rule<>(
              "per-time",
              "A number by the day alone counts by the day what was counted before.",
              "发送旅客90人,日均3人",
              "日均客流3人",
              f -> f.own().need() == Need.PER && f.own().owner().isEmpty(),
              f -> amount(f, perTime(f), "per-time")),
          new Rule<>(
              "verb-alone",
              "A verb without object has the object that was counted last in the same unit.",
              "受理案件10件,审结8件",
              "受理案件10件,节约8元",
              f -> f.own().object().isEmpty() && f.own().owner().isEmpty() && !f.alike().isEmpty(),
              f -> amount(f, verbAlone(f), "verb-alone")),
          new Rule<>(
              "plain",
              "The clause names what is counted, with the owner it needs.",
              "正线全长10公里",
              "全长10公里的正线",
              f -> true,
              f -> amount(f, f.filled(), "plain")));

  private NamingRules() {}

  static FigureName name(NamedFigure figure) {
    return Rule.first(RULES, figure).orElseThrow().decides().apply(figure);
  }

  private static boolean isShare(NamedFigure f) {
    return f.words().whole().length() == 1;
  }

  /** Whether a part says itself of what it is a part: 来自四川的货源, or any long name not behind 其中. */
  private static boolean standsAlone(NamedFigure f) {
    String own = f.own().name();
    return own.contains(f.word("of")) || f.whole() == FigureName.NONE && own.length() > LONG_PART;
  }

  private static boolean grows(NamedFigure f) {
    return !f.words().change().isEmpty()
        || f.kind() == Kind.CHANGE && !f.words().comparison().isNone();
  }

  private static boolean lacksMeasure(Slots own) {
    return !own.isEmpty() && !own.isMeasure() && own.action().isEmpty();
  }

  private static String measure(Slots whole) {
    return whole.need() == Need.RATED ? whole.owner() : whole.object();
  }

  /** 日均发送旅客, or with a verb of its own 旅客日均增加. */
  private static Slots perTime(NamedFigure f) {
    Slots before = f.alike().isEmpty() ? f.before().subject() : f.alike();
    return f.own().action().isEmpty()
        ? new Slots(
            before.owner(), f.own().object() + before.action(), before.object(), before.need())
        : new Slots(before.owner() + before.object(), f.own().action(), "", Need.NOTHING);
  }

  private static Slots verbAlone(NamedFigure f) {
    Slots before = f.alike();
    String action = f.own().action();
    if (before.name().contains(action)) {
      return before;
    }
    return f.own().need() == Need.THING
        ? new Slots(before.owner() + before.object(), action, "", Need.NOTHING)
        : new Slots(before.owner(), action, before.object(), Need.NOTHING);
  }

  private static String change(NamedFigure f) {
    return f.words().comparison().named() + f.words().change();
  }

  private static String rate(NamedFigure f) {
    return switch (f.before().told()) {
      case GROWTH -> f.before().subject().need() == Need.RATED ? "" : f.word("rate");
      case SHARE -> field(f) + f.word("weight");
      case AMOUNT, RANK -> "";
    };
  }

  /** What the figure before adds to its subject: 占全国, 居全国. */
  private static String field(NamedFigure f) {
    return f.before().text().substring(f.before().subject().name().length());
  }

  private static FigureName shareOfCounted(NamedFigure f) {
    Slots own = f.own();
    if (own.isEmpty()) {
      return told(f, f.before().subject(), Told.SHARE, f.word("share"), "share-of-counted");
    }
    String whole = f.ofWhich().holder();
    boolean tied = own.name().contains(f.word("of")) && f.ofWhich().isMeasure();
    Slots part =
        whole.isEmpty() || standsAlone(f)
            ? tied ? own.ownedBy(whole + own.owner()) : own
            : new Slots(whole, f.word("within"), own.name(), Need.NOTHING);
    return told(f, part, Told.SHARE, f.word("share"), "share-of-counted");
  }

  /** A rank; an area alone ranks in what the clause before says. */
  private static FigureName rank(NamedFigure f) {
    boolean area = !f.words().areaOnly().isEmpty() || f.isItemAlone();
    Slots before = f.before().subject();
    String place = f.isItemAlone() ? f.item() : f.words().areaOnly();
    Slots subject = area ? new Slots(place, "", before.name(), before.need()) : f.subject();
    return told(f, subject, Told.RANK, f.words().field(), "rank");
  }

  private static FigureName nounBehind(NamedFigure f) {
    Slots own = f.own();
    boolean isShort = own.object().length() <= SHORT_NOUN && own.action().isEmpty();
    if (!isShort) {
      return amount(f, f.filled(), "noun-behind");
    }
    boolean needsOwner = own.owner().isEmpty() && f.words().predicate().isEmpty();
    Slots named = needsOwner ? own.ownedBy(f.owner()) : own;
    return told(f, named, Told.AMOUNT, f.words().predicate(), "noun-behind");
  }

  private static FigureName amount(NamedFigure f, Slots subject, String rule) {
    return told(f, subject, Told.AMOUNT, "", rule);
  }

  private static FigureName told(
      NamedFigure f, Slots subject, Told told, String added, String rule) {
    return new FigureName(
        subject.name() + added,
        subject,
        told,
        f.words().comparison(),
        f.item(),
        f.listFrom(),
        f.words().nounEnd(),
        rule);
  }
}
