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
    return Fact.Columns.SCHEMA
        .at(new Place("page.txt", 1))
        .with(Fact.Columns.ID, id)
        .with(Fact.Columns.SURFACE, surface)
        .with(Fact.Columns.VALUE, new BigDecimal(value))
        .with(Fact.Columns.UNIT, unit)
        .with(Fact.Columns.KIND, Fact.Kind.LEVEL)
        .with(Fact.Columns.QUALIFIER, qualifier)
        .with(Fact.Columns.INDICATOR, indicator)
        .with(Fact.Columns.REF_AREA, "重庆")
        .with(Fact.Columns.PERIOD, period)
        .with(Fact.Columns.DOMAIN, Domains.INDUSTRY)
        .with(Fact.Columns.ARTICLE_ID, articleId)
        .with(Fact.Columns.CONTEXT, surface)
        .with(Fact.Columns.SENTENCE, surface + "。")
        .with(Fact.Columns.SAME_AS, sameAs)
        .make();
  }
}
