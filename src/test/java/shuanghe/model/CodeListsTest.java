package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.model.Indicator.Desired;

class CodeListsTest {

  private static final Domain PORTS = new Domain("ports", "港口", 1);
  private static final Domain PARKS = new Domain("parks", "公园", 2);
  private static final Indicator FREIGHT =
      new Indicator("FREIGHT", "货运量", List.of("货物吞吐量"), PORTS, "吨", "万吨", 4, 1, Desired.HIGHER);
  private static final Area CITY =
      new Area("1", "甲市", List.of("甲"), Area.AreaKind.CITY, "乙省", List.of(), List.of());
  private static final Area PAIR =
      new Area("P", "甲丙", List.of(), Area.AreaKind.PAIR, "", List.of("甲市", "丙市"), List.of("两地"));
  private static final CodeLists LISTS =
      new CodeLists(
          List.of(profile(PORTS, "航运"), profile(PARKS, "绿地")),
          List.of(FREIGHT),
          List.of(PAIR, CITY),
          List.of(),
          List.of(new DomainTerm("码头", PORTS, 2)),
          List.of());

  private static DomainProfile profile(Domain domain, String alias) {
    return new DomainProfile(domain, domain.label(), List.of(alias), "", List.of());
  }

  @Test
  void findsByCodeNameAndAlias() {
    assertThat(LISTS.indicator("FREIGHT")).contains(FREIGHT);
    assertThat(LISTS.indicator("货物吞吐量")).contains(FREIGHT);
    assertThat(LISTS.area("甲")).contains(CITY);
    assertThat(LISTS.domain("PORTS")).contains(PORTS);
    assertThat(LISTS.domain("绿地")).contains(PARKS);
    assertThat(LISTS.area("无此地")).isEmpty();
  }

  @Test
  void tellsPairsAndWhatAnAreaIsAPartOf() {
    assertThat(LISTS.pairs()).containsExactly("甲丙");
    assertThat(LISTS.parentOf("甲市")).isEqualTo("乙省");
    assertThat(LISTS.parentOf("无此地")).isEmpty();
  }

  @Test
  void hasTheRestAsADomainThatGetsNoBriefing() {
    assertThat(LISTS.cooperation()).containsExactly(PORTS, PARKS);
    assertThat(LISTS.allDomains()).containsExactly(PORTS, PARKS, Domain.OTHER);
    assertThat(LISTS.profile(Domain.OTHER).name()).isEqualTo(Domain.OTHER.label());
  }

  @Test
  void givesADomainWithoutWordsItsNamesAsWords() {
    assertThat(DomainTerm.withNames(LISTS.terms(), LISTS.domains(), LISTS.indicators()))
        .containsExactly(
            new DomainTerm("码头", PORTS, 2),
            new DomainTerm("公园", PARKS, DomainTerm.TELLING),
            new DomainTerm("绿地", PARKS, DomainTerm.TELLING));
  }

  @Test
  void givesADomainWithoutWordsTheNamesOfItsIndicatorsAsWords() {
    assertThat(DomainTerm.withNames(List.of(), List.of(profile(PORTS, "航运")), List.of(FREIGHT)))
        .extracting(DomainTerm::term)
        .containsExactly(PORTS.label(), "航运", "货运量", "货物吞吐量");
    DomainTerm taken = new DomainTerm("货运量", PARKS, 1);
    assertThat(DomainTerm.withNames(List.of(taken), List.of(), List.of(FREIGHT)))
        .extracting(DomainTerm::term)
        .containsExactly("货运量", "货物吞吐量");
  }

  @Test
  void countsAWordForTheDomainThatClaimsIt() {
    DomainTerm park = new DomainTerm("湿地", PARKS, 3);
    assertThat(DomainTerm.withoutDoubled(List.of(new DomainTerm("湿地", Domain.OTHER, 3), park)))
        .containsExactly(park);
  }

  @Test
  void refusesAWeightThatIsNone() {
    assertThatThrownBy(
            () ->
                new Indicator(
                    "X",
                    "甲",
                    List.of(),
                    PORTS,
                    "个",
                    "个",
                    0,
                    0,
                    Desired.HIGHER,
                    Indicator.Aggregation.SUM,
                    6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6");
  }
}
