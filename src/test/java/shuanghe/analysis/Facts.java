package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import shuanghe.model.Domains;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/** Facts for tests, spoken of by what matters in them. */
final class Facts {

  private Facts() {}

  static Fact level(String id, String articleId, String surface, String value, String unit) {
    return fact(id, articleId, surface, value, unit, "", "", Optional.empty(), "");
  }

  static Fact qualified(String surface, String value, String qualifier) {
    return fact("f", "a", surface, value, "", qualifier, "", Optional.empty(), "");
  }

  static Fact of(String id, String indicator, String period, String value, String sameAs) {
    return fact(
        id, id + "-article", value, value, "件", "", indicator, TimePeriod.parse(period), sameAs);
  }

  private static Fact fact(
      String id,
      String articleId,
      String surface,
      String value,
      String unit,
      String qualifier,
      String indicator,
      Optional<TimePeriod> period,
      String sameAs) {
    return Fact.Columns.SCHEMA.make(
        new Place("page.txt", 1),
        Fact.Columns.ID.is(id),
        Fact.Columns.SURFACE.is(surface),
        Fact.Columns.VALUE.is(new BigDecimal(value)),
        Fact.Columns.UNIT.is(unit),
        Fact.Columns.KIND.is(Fact.Kind.LEVEL),
        Fact.Columns.QUALIFIER.is(qualifier),
        Fact.Columns.INDICATOR.is(indicator),
        Fact.Columns.REF_AREA.is("重庆"),
        Fact.Columns.PERIOD.is(period),
        Fact.Columns.DOMAIN.is(Domains.INDUSTRY),
        Fact.Columns.ARTICLE_ID.is(articleId),
        Fact.Columns.CONTEXT.is(surface),
        Fact.Columns.SENTENCE.is(surface + "。"),
        Fact.Columns.SAME_AS.is(sameAs));
  }
}
