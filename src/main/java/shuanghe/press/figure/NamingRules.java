package shuanghe.press.figure;

import shuanghe.model.Fact.Kind;
import shuanghe.press.figure.FigureName.StatementType;
import shuanghe.press.figure.Slots.Need;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleTrace;

/**
 * Rules by which the name of a figure is put together from its slots: the first rule that holds
 * decides.
 */
final class NamingRules {

  /** A noun behind a number no longer than this is not understood without what is said of it. */
  private static final int SHORT_NOUN = 3;

  /** Length of the noun that names end in. */
  private static final int HEAD = 2;

  /** A part longer than this says itself of what it is a part. */
  private static final int LONG_PART = 5;

  /** A longer name of a sum tells of its thing itself: 集装箱吞吐量. */
  private static final int LONGEST_SUM = 4;

  static final RuleList<NamedFigure, FigureName> RULES =
      RuleList.of(
          "name",
          new Rule<>(
              "bracket",
              f -> f.phrase().nested() && f.words().isBlank() && !f.words().nounBehind(),
              f -> amount(f, new Slots("", "", f.outside(), Need.NOTHING), "bracket")),
          new Rule<>(
              "multiple",
              f ->
                  f.is(QuantityForm.TIMES)
                      && f.words().change().isEmpty()
                      && !f.words().comparison().isNone(),
              f ->
                  told(
                      f,
                      f.subject(),
                      StatementType.GROWTH,
                      f.words().comparison().named(),
                      "multiple")),
          new Rule<>(
              "share-of-whole",
              f -> f.words().whole().length() > 1,
              f -> told(f, f.subject(), StatementType.SHARE, f.words().whole(), "share-of-whole")),
          new Rule<>(
              "share-of-measure",
              f -> isShare(f) && !f.own().isEmpty() && !standsAlone(f) && f.isOfMeasure(),
              f ->
                  told(
                      f,
                      f.own(),
                      StatementType.SHARE,
                      f.word("share-of") + f.ofWhich().name(),
                      "share-of-measure")),
          new Rule<>("share-of-counted", NamingRules::isShare, NamingRules::shareOfCounted),
          new Rule<>("rank", f -> f.kind() == Kind.RANK, NamingRules::rank),
          new Rule<>(
              "move-of-rank",
              f ->
                  f.own().isEmpty()
                      && f.before().told() == StatementType.RANK
                      && !f.is(QuantityForm.PERCENT)
                      && !f.words().change().isEmpty(),
              f ->
                  told(
                      f,
                      f.before().subject(),
                      StatementType.RANK,
                      field(f) + change(f),
                      "move-of-rank")),
          new Rule<>(
              "points",
              f -> f.own().isEmpty() && f.is(QuantityForm.POINTS),
              f -> told(f, f.before().subject(), f.before().told(), rate(f) + change(f), "points")),
          new Rule<>(
              "pull",
              f ->
                  f.is(QuantityForm.POINTS)
                      && f.before().told() == StatementType.GROWTH
                      && f.own().owner().isEmpty()
                      && !f.own().action().isEmpty(),
              f ->
                  told(
                      f,
                      f.own().ownedBy(f.before().subject().name()),
                      StatementType.GROWTH,
                      change(f),
                      "pull")),
          new Rule<>(
              "difference",
              f -> f.kind() == Kind.DIFFERENCE,
              f -> told(f, f.subject(), StatementType.GROWTH, change(f), "difference")),
          new Rule<>(
              "measure-alone",
              f -> isMeasureAlone(f),
              f ->
                  told(
                      f,
                      f.before().subject(),
                      grows(f) ? StatementType.GROWTH : StatementType.AMOUNT,
                      change(f),
                      "measure-alone")),
          new Rule<>(
              "growth-of-part",
              f -> grows(f) && lacksMeasure(f.own()) && isPartOfGrowth(f),
              f ->
                  told(
                      f,
                      new Slots("", f.own().name(), measureOfPart(f), Need.SELF),
                      StatementType.GROWTH,
                      change(f),
                      "growth-of-part")),
          new Rule<>(
              "growth-beside-share",
              f -> grows(f) && f.own().isEmpty() && f.is(QuantityForm.PERCENT) && isBesideShare(f),
              f ->
                  told(
                      f,
                      new Slots("", "", f.before().subject().owner(), Need.SELF),
                      StatementType.GROWTH,
                      change(f),
                      "growth-beside-share")),
          new Rule<>(
              "growth",
              NamingRules::grows,
              f -> told(f, f.subject(), StatementType.GROWTH, change(f), "growth")),
          new Rule<>(
              "half-of-trade",
              f -> isHalfOfTrade(f),
              f -> amount(f, f.own().ownedBy(traded(f)), "half-of-trade")),
          new Rule<>(
              "part-of-sum",
              f -> isPartOfSum(f),
              f ->
                  amount(
                      f,
                      new Slots(
                          "",
                          f.own().name(),
                          withoutTotal(f, measure(f.whole().subject())),
                          Need.SELF),
                      "part-of-sum")),
          new Rule<>("noun-behind", f -> f.words().nounBehind(), NamingRules::nounBehind),
          new Rule<>(
              "persons-moved",
              f ->
                  f.countsPersons()
                      && !f.own().action().isEmpty()
                      && f.own().object().isEmpty()
                      && !f.words().predicate().isEmpty(),
              f -> told(f, f.own(), StatementType.AMOUNT, f.words().predicate(), "persons-moved")),
          new Rule<>(
              "actors",
              f -> !f.own().isEmpty() && !f.words().predicate().isEmpty() && f.countsPersons(),
              f ->
                  amount(
                      f,
                      new Slots(f.words().predicate(), f.word("of"), f.own().name(), Need.NOTHING),
                      "actors")),
          new Rule<>(
              "said-of-some",
              f -> !f.words().predicate().isEmpty() && f.goesOn(),
              f ->
                  told(
                      f,
                      f.before().subject(),
                      StatementType.AMOUNT,
                      f.words().predicate(),
                      "said-of-some")),
          new Rule<>(
              "area-only",
              f -> f.own().isEmpty() && !f.words().areaOnly().isEmpty(),
              f -> amount(f, f.goesOnCounting(), "area-only")),
          new Rule<>(
              "same-again", f -> f.own().isEmpty(), f -> amount(f, f.sameAgain(), "same-again")),
          new Rule<>(
              "per-time",
              f -> f.own().need() == Need.PER && f.own().owner().isEmpty(),
              f -> amount(f, perTime(f), "per-time")),
          new Rule<>(
              "verb-alone",
              f -> f.own().object().isEmpty() && f.own().owner().isEmpty() && !f.alike().isEmpty(),
              f -> amount(f, verbAlone(f), "verb-alone")),
          new Rule<>("plain", f -> true, f -> amount(f, f.filled(), "plain")));

  private NamingRules() {}

  /** Name by the first rule that holds. */
  static FigureName name(NamedFigure figure, RuleTrace trace) {
    return RULES
        .first(figure, trace, figure.phrase().quantity().start())
        .orElseThrow()
        .decides()
        .apply(figure);
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

  /** 每亩增长3%, 平均为5%: what is said per what, or how it was reckoned, is of the figure before. */
  private static boolean isMeasureAlone(NamedFigure f) {
    Slots own = f.own();
    boolean alone = own.owner().isEmpty() && own.action().isEmpty() && !f.before().text().isEmpty();
    boolean average = own.object().equals(f.word("average")) && f.words().change().isEmpty();
    boolean each = !f.word("each").isEmpty() && own.object().startsWith(f.word("each"));
    boolean compared = f.is(QuantityForm.PERCENT) || !f.words().comparison().isNone();
    return alone && !f.words().nounBehind() && (average || grows(f) && each && compared);
  }

  /** 出口占比7%,同比增长9%: a share changes by points, so what it is a share of things grew. */
  private static boolean isBesideShare(NamedFigure f) {
    Slots before = f.before().subject();
    return !before.owner().isEmpty() && before.object().equals(f.word("share"));
  }

  /** Whether it is told as a part of what grew, and does not name the same thing again itself. */
  private static boolean isPartOfGrowth(NamedFigure f) {
    String own = f.own().name();
    String head = own.substring(Math.max(0, own.length() - HEAD));
    return f.whole().told() == StatementType.GROWTH && !f.whole().subject().name().endsWith(head);
  }

  /** 其中,出口 behind 一般贸易进出口: what both halves are of is said of the whole alone. */
  private static boolean isHalfOfTrade(NamedFigure f) {
    String own = f.own().name();
    return (own.equals(f.word("exports")) || own.equals(f.word("imports"))) && !traded(f).isEmpty();
  }

  /** Whose both halves of the trade are, 一般贸易 of 一般贸易进出口总值; empty where it is all trade. */
  private static String traded(NamedFigure f) {
    String whole = f.whole().subject().name();
    String traded = whole.substring(0, Math.max(0, whole.indexOf(f.word("trade"))));
    return traded.equals(f.word("goods-trade")) ? "" : traded;
  }

  /** 其中稻谷9万吨 behind 粮食产量30万吨: a part without a measure is told in that of the sum. */
  private static boolean isPartOfSum(NamedFigure f) {
    Slots whole = f.whole().subject();
    return (f.whole().told() == StatementType.AMOUNT || f.whole().told() == StatementType.GROWTH)
        && !f.words().nounBehind()
        && lacksMeasure(f.own())
        && f.own().name().length() <= LONG_PART
        && whole.isMeasure()
        && withoutTotal(f, f.alike().object()).equals(withoutTotal(f, whole.object()))
        && whole.object().length() <= LONGEST_SUM
        && whole.object().endsWith(f.word("quantity"));
  }

  private static boolean lacksMeasure(Slots own) {
    return !own.isEmpty() && !own.isMeasure() && own.action().isEmpty();
  }

  private static String measure(Slots whole) {
    return whole.need() == Need.RATED ? whole.owner() : whole.object();
  }

  /** 增加值 of 工业增加值: the part stands in place of what the measure of the whole is of. */
  private static String measureOfPart(NamedFigure f) {
    String whole = measure(f.whole().subject());
    String added = f.word("added-value");
    return !added.isEmpty() && whole.endsWith(added) ? added : whole;
  }

  /** 产量 of 总产量: what makes a sum one is not said of its parts. */
  private static String withoutTotal(NamedFigure f, String measure) {
    String total = f.word("total");
    return measure.startsWith(total) ? measure.substring(total.length()) : measure;
  }

  /** 日均发送旅客, or with a verb of its own 旅客日均增加. */
  private static Slots perTime(NamedFigure f) {
    Slots before = f.alike().isEmpty() ? f.before().subject() : f.alike();
    if (before.isEmpty() || f.alike().isEmpty() && !f.owner().isEmpty()) {
      String unsaid = f.own().action().isEmpty() ? f.word(f.phrase().quantity().unit()) : "";
      return new Slots(f.owner(), f.own().action(), f.own().object() + unsaid, f.own().need());
    }
    if (before.name().contains(f.own().name())) {
      return before;
    }
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
      return told(
          f, f.before().subject(), StatementType.SHARE, f.word("share"), "share-of-counted");
    }
    String whole = f.ofWhich().holder();
    boolean tied = own.name().contains(f.word("of")) && f.ofWhich().isMeasure();
    Slots part =
        whole.isEmpty() || standsAlone(f)
            ? tied ? own.ownedBy(whole + own.owner()) : own
            : new Slots(whole, f.word("within"), own.name(), Need.NOTHING);
    return told(f, part, StatementType.SHARE, f.word("share"), "share-of-counted");
  }

  /** A rank; an area alone ranks in what the clause before says. */
  private static FigureName rank(NamedFigure f) {
    Slots before = f.before().subject();
    if (f.phrase().listed()
        && f.before().told() == StatementType.RANK
        && f.words().field().isEmpty()) {
      return told(f, before, StatementType.RANK, f.word("rank") + placeOf(f), "rank");
    }
    boolean area = !f.words().areaOnly().isEmpty() || f.isItemAlone();
    String place = f.isItemAlone() ? f.item() : f.words().areaOnly();
    Slots subject = area ? new Slots(place, "", before.name(), before.need()) : f.subject();
    return told(f, subject, StatementType.RANK, f.words().field(), "rank");
  }

  /** 中西部 in 居全国第八位、中西部第一位: the place alone, by its own words. */
  private static String placeOf(NamedFigure f) {
    return f.own().isEmpty() ? f.words().areaOnly() : f.own().name();
  }

  private static FigureName nounBehind(NamedFigure f) {
    Slots own = f.own();
    boolean isShort = own.object().length() <= SHORT_NOUN && own.action().isEmpty();
    if (!isShort) {
      return amount(f, f.filled(), "noun-behind");
    }
    Slots before = f.before().subject();
    boolean shares = own.owner().isEmpty() && f.isRightBehind() && !before.action().isEmpty();
    if (shares) {
      own = new Slots(before.owner(), before.action(), own.object(), own.need());
    }
    boolean needsOwner = own.owner().isEmpty() && f.words().predicate().isEmpty();
    Slots named = needsOwner ? own.ownedBy(f.owner()) : own;
    return told(f, named, StatementType.AMOUNT, f.words().predicate(), "noun-behind");
  }

  private static FigureName amount(NamedFigure f, Slots subject, String rule) {
    return told(f, subject, StatementType.AMOUNT, "", rule);
  }

  private static FigureName told(
      NamedFigure f, Slots subject, StatementType told, String added, String rule) {
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
