package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuanghe.model.Agreement;
import shuanghe.model.Domain;
import shuanghe.model.Domains;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;

class SentenceDomainsTest {

  private static final String SENTENCE = "甲乙两市签署科技贷款协议，贷款12亿元，惠及企业30家，新开公交3条。";

  private static Fact fact(String id, String sentence, Domain domain) {
    return Fact.Columns.SCHEMA.copy(
        SampleEdition.data().facts().getFirst(),
        Fact.Columns.ID.is(id),
        Fact.Columns.SENTENCE.is(sentence),
        Fact.Columns.DOMAIN.is(domain));
  }

  private static PressMatter matter(String clause, Domain domain) {
    PressMatter sample = SampleEdition.data().pressMatters().getFirst();
    return PressMatter.SCHEMA.copy(
        sample, PressMatter.CONTEXT.is(clause), PressMatter.DOMAIN.is(domain));
  }

  private static Agreement agreement(String context, Domain domain) {
    Agreement sample = SampleEdition.data().agreements().getFirst();
    return Agreement.SCHEMA.copy(
        sample,
        Agreement.CONTEXT.is(context),
        Agreement.DOMAIN.is(domain),
        Agreement.ARTICLE_ID.is(SampleEdition.data().pressMatters().getFirst().articleId()));
  }

  private static EditionData told(
      List<Fact> facts, List<Agreement> agreements, List<PressMatter> matters) {
    return SentenceDomains.unite(
        SampleEdition.data()
            .withPress(
                List.of(), facts, agreements, List.of(), matters, List.of(), List.of(), List.of()));
  }

  @Test
  void printsAllOfASentenceInTheDomainOfMostThatItTells() {
    EditionData united =
        told(
            List.of(
                fact("f1", SENTENCE, Domains.FINANCE),
                fact("f2", SENTENCE, Domains.FINANCE),
                fact("f3", SENTENCE, Domains.TRANSPORT)),
            List.of(),
            List.of(matter("新开公交3条", Domains.TRANSPORT), matter("签署科技贷款协议", Domains.FINANCE)));

    assertThat(united.facts()).extracting(Fact::domain).containsOnly(Domains.FINANCE);
    assertThat(united.pressMatters()).extracting(PressMatter::domain).containsOnly(Domains.FINANCE);
  }

  @Test
  void findsTheSentenceOfAMatterWithTheAgreementThatQuotesIt() {
    EditionData united =
        told(
            List.of(),
            List.of(agreement(SENTENCE, Domains.FINANCE)),
            List.of(matter("签署科技贷款协议", Domains.SCIENCE)));

    assertThat(united.pressMatters()).extracting(PressMatter::domain).containsOnly(Domains.FINANCE);
  }

  @Test
  void prefersADomainOfCooperationAmongEquals() {
    EditionData united =
        told(
            List.of(fact("f1", SENTENCE, Domain.OTHER), fact("f2", SENTENCE, Domains.INDUSTRY)),
            List.of(),
            List.of());

    assertThat(united.facts()).extracting(Fact::domain).containsOnly(Domains.INDUSTRY);
  }

  @Test
  void leavesOtherSentencesAndArticlesAlone() {
    EditionData united =
        told(
            List.of(
                fact("f1", SENTENCE, Domains.FINANCE), fact("f2", "甲市新开公交5条。", Domains.TRANSPORT)),
            List.of(),
            List.of(matter("甲市新开公交5条", Domains.SCIENCE)));

    assertThat(united.facts())
        .extracting(Fact::domain)
        .containsExactly(Domains.FINANCE, Domains.TRANSPORT);
  }

  @Test
  void listsAFigureToldTwiceWhereItsQuotedSentenceStands() {
    List<Fact> figure =
        SentenceDomains.unite(
            List.of(fact("f1", "贷款12亿元", Domains.SCIENCE), fact("f2", SENTENCE, Domains.FINANCE)));

    assertThat(figure).extracting(Fact::domain).containsOnly(Domains.FINANCE);
  }

  @Test
  void printsNoSentenceInTwoPapers() {
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            SampleEdition.data()
                .withPress(
                    SampleEdition.data().articles(),
                    List.of(
                        fact("f1", SENTENCE, Domains.FINANCE),
                        fact("f2", SENTENCE, Domains.TRANSPORT)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            SampleEdition.SEPTEMBER);

    Stream<DomainAnalysis> papers = edition.domains().stream();
    assertThat(papers.filter(d -> !d.figures().isEmpty()))
        .extracting(d -> d.profile().domain())
        .containsExactly(Domains.FINANCE);
  }
}
