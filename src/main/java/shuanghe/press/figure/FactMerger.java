package shuanghe.press.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Merger of an article's drafts into facts: numbers them, and lets headings and 这批 take over what
 * the text says of the same figure.
 */
final class FactMerger {

  /** A headline rounds no more than this: 近三成 for 28.6%, 超两千亿 for 2186亿. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.1");

  private FactMerger() {}

  /**
   * Numbers the facts, lets headings take over what the text says, and joins repeated statements.
   */
  static List<Fact> settled(
      List<FactDraft> drafts, Optional<GoverningPeriod> lead, Vocabulary words) {
    List<Fact> facts = new ArrayList<>(drafts.size());
    List<Fact> heads = new ArrayList<>();
    List<Fact> texts = new ArrayList<>(drafts.size());
    drafts.forEach(d -> (d.isHead() ? heads : texts).add(d.fact()));
    for (int i = 0; i < drafts.size(); i++) {
      FactDraft draft = drafts.get(i);
      Fact fact = draft.fact();
      Optional<FactDraft> twin =
          draft.isHead()
              ? twinInText(drafts, draft)
              : pointsBack(fact, words) ? twin(drafts.subList(0, i), draft) : Optional.empty();
      if (twin.isPresent()) {
        fact = takingOver(fact, draft, twin.get());
      } else if (draft.isHead() && draft.untimed() && lead.isPresent()) {
        GoverningPeriod period = lead.get().by("head-of-lead");
        fact = fact.withPeriod(period.period(), period.evidence(), period.doubt());
      }
      facts.add(
          isReadTwice(fact, draft.isHead() ? texts : heads)
              ? fact.withDoubt(Doubt.READINGS_DIFFER)
              : fact);
    }
    return facts;
  }

  /** Whether title and text tell one thing with two numbers, so that one of them is not right. */
  private static boolean isReadTwice(Fact fact, List<Fact> others) {
    int alike = 0;
    boolean rounded = false;
    for (Fact other : others) {
      if (tellSameThing(other, fact)) {
        alike++;
        rounded = isRounded(fact.value(), other.value());
      }
    }
    return alike == 1 && !rounded;
  }

  private static boolean tellSameThing(Fact a, Fact b) {
    boolean apart =
        a.period().isPresent() && b.period().isPresent() && !a.period().equals(b.period());
    return !apart
        && !a.indicator().isEmpty()
        && a.indicator().equals(b.indicator())
        && a.refArea().equals(b.refArea())
        && a.unit().equals(b.unit())
        && a.kind() == b.kind()
        && a.direction() == b.direction();
  }

  private static boolean isRounded(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(b.abs().max(a.abs()).multiply(ROUNDED)) <= 0;
  }

  private static List<Doubt> doubts(List<Doubt> a, List<Doubt> b) {
    List<Doubt> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  private static boolean pointsBack(Fact fact, Vocabulary words) {
    if (fact.period().isPresent()) {
      return false;
    }
    char[] context = Script.plain(fact.context());
    int at = fact.context().indexOf(fact.surface());
    return at >= 1 && words.endsIn(CueRole.POINTS_BACK, context, 0, at) != null;
  }

  private static Optional<FactDraft> twinInText(List<FactDraft> drafts, FactDraft head) {
    for (FactDraft d : drafts) {
      if (!d.isHead()
          && tellsSameNumber(d, head)
          && likeness(d.fact().sentence(), head.fact().indicator()) >= 0.34) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  private static Optional<FactDraft> twin(List<FactDraft> drafts, FactDraft of) {
    for (FactDraft d : drafts) {
      if (tellsSameNumber(d, of)) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  /** Whether another draft has the same value and unit. */
  private static boolean tellsSameNumber(FactDraft other, FactDraft of) {
    return other != of
        && other.fact().unit().equals(of.fact().unit())
        && other.fact().value().compareTo(of.fact().value()) == 0;
  }

  private static double likeness(String a, String b) {
    int shared = 0;
    for (int i = 0; i < b.length(); i++) {
      shared += a.indexOf(b.charAt(i)) >= 0 ? 1 : 0;
    }
    return b.isEmpty() ? 0 : (double) shared / b.length();
  }

  private static Fact takingOver(Fact head, FactDraft draft, FactDraft twin) {
    Fact text = twin.fact();
    boolean kind = !draft.sureKind() && twin.sureKind();
    boolean domain = draft.isHead() && head.domain().isOther();
    Optional<TimePeriod> period = head.period().isPresent() ? head.period() : text.period();
    String where = " (line " + text.place().line() + ")";
    return Columns.SCHEMA.copy(
        head,
        Columns.KIND.is(kind ? text.kind() : head.kind()),
        Columns.DIRECTION.is(kind ? text.direction() : head.direction()),
        Columns.BASE.is(kind ? text.base() : head.base()),
        Columns.BASE_PERIOD.is(kind ? text.basePeriod() : head.basePeriod()),
        Columns.INDICATOR.is(
            draft.isHead() && !text.indicator().contains(head.indicator())
                ? head.indicator()
                : text.indicator()),
        Columns.INDICATOR_CODE.is(head.indicatorCode().or(text::indicatorCode)),
        Columns.REF_AREA.is(head.refArea().isEmpty() ? text.refArea() : head.refArea()),
        Columns.PERIOD.is(period),
        Columns.DOMAIN.is(domain ? text.domain() : head.domain()),
        Columns.KIND_EVIDENCE.is(kind ? text.evidence().kind() + where : head.evidence().kind()),
        Columns.PERIOD_EVIDENCE.is(
            head.period().isPresent()
                ? head.evidence().period()
                : text.evidence().period() + where),
        Columns.DOMAIN_EVIDENCE.is(
            domain ? text.evidence().domain() + where : head.evidence().domain()),
        Columns.DOUBT.is(
            head.period().isPresent() ? head.doubt() : doubts(head.doubt(), text.doubt())));
  }
}
