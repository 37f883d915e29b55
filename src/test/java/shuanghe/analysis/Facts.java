package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Domains;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/** Facts for tests, spoken of by what matters in them. */
final class Facts {

  private static final Fact.Evidence NONE = new Fact.Evidence("", "", "", "", "");

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
    return new Fact(
        id,
        new Place("page.txt", 1),
        surface,
        new BigDecimal(value),
        Optional.empty(),
        unit,
        Fact.Kind.LEVEL,
        qualifier,
        Fact.Direction.NONE,
        "",
        Optional.empty(),
        indicator,
        Optional.empty(),
        "重庆",
        period,
        Domains.INDUSTRY,
        articleId,
        surface,
        surface + "。",
        sameAs,
        NONE,
        List.of());
  }
}
