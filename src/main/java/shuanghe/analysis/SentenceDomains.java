package shuanghe.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.model.Agreement;
import shuanghe.model.Attribute;
import shuanghe.model.Domain;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Schema;
import shuanghe.model.Target;

/**
 * Domain in whose paper a sentence of the press is printed, with all that it tells: one for each
 * sentence, whatever its figures and events are of by themselves. It is the domain of most of them;
 * among equals one of cooperation before {@link Domain#OTHER}, then that of the first figure, then
 * that of the first event.
 */
final class SentenceDomains {

  /**
   * A kind of record that the press tells.
   *
   * @param words the sentence that tells it, or a clause
   */
  private record ToldKind<T>(
      Schema<T> schema,
      Attribute<T, String> article,
      Attribute<T, String> words,
      Attribute<T, Domain> domain) {

    Told told(T item) {
      return new Told(
          new ToldWords(article.value().apply(item), words.value().apply(item)),
          domain.value().apply(item));
    }

    T in(Domain other, T item) {
      return other.equals(domain.value().apply(item)) ? item : schema.copy(item, domain.is(other));
    }
  }

  private static final ToldKind<Fact> FIGURE =
      new ToldKind<>(
          Fact.Columns.SCHEMA, Fact.Columns.ARTICLE_ID, Fact.Columns.SENTENCE, Fact.Columns.DOMAIN);

  private static final ToldKind<Agreement> AGREEMENT =
      new ToldKind<>(Agreement.SCHEMA, Agreement.ARTICLE_ID, Agreement.CONTEXT, Agreement.DOMAIN);

  private static final ToldKind<Target> TARGET =
      new ToldKind<>(Target.SCHEMA, Target.ARTICLE_ID, Target.CONTEXT, Target.DOMAIN);

  private static final ToldKind<PressMatter> MATTER =
      new ToldKind<>(
          PressMatter.SCHEMA, PressMatter.ARTICLE_ID, PressMatter.CONTEXT, PressMatter.DOMAIN);

  private static final ToldKind<NextStep> STEP =
      new ToldKind<>(NextStep.SCHEMA, NextStep.ARTICLE_ID, NextStep.TEXT, NextStep.DOMAIN);

  private static final ToldKind<Meeting> MEETING =
      new ToldKind<>(Meeting.SCHEMA, Meeting.ARTICLE_ID, Meeting.CONTEXT, Meeting.DOMAIN);

  private static final ToldKind<Proposal> PROPOSAL =
      new ToldKind<>(Proposal.SCHEMA, Proposal.ARTICLE_ID, Proposal.CONTEXT, Proposal.DOMAIN);

  /** A sentence or a clause of an article. */
  private record ToldWords(String articleId, String text) {}

  /** Something told, with its own domain. */
  private record Told(ToldWords words, Domain domain) {}

  private final Map<String, Set<String>> byArticle = new HashMap<>();

  /** The sentences that hold the words of what is told. */
  private final Map<ToldWords, String> sentences = new HashMap<>();

  private final Map<String, Map<Domain, Integer>> votes = new HashMap<>();
  private final Map<String, Domain> decided = new HashMap<>();

  /** Finds the sentences of an edition; of an aim its figure votes. */
  private SentenceDomains(EditionData told) {
    told.facts().forEach(f -> vote(FIGURE.told(f)));
    Stream.of(
            told.agreements().stream().map(AGREEMENT::told),
            told.meetings().stream().map(MEETING::told),
            told.pressMatters().stream().map(MATTER::told),
            told.nextSteps().stream().map(STEP::told),
            told.proposals().stream().map(PROPOSAL::told))
        .flatMap(events -> events)
        .sorted(Comparator.comparing((Told event) -> -event.words.text.length()))
        .forEach(this::vote);
    votes.forEach((sentence, domains) -> decided.put(sentence, most(domains)));
  }

  private void vote(Told told) {
    String sentence = sentence(told.words);
    byArticle.computeIfAbsent(told.words.articleId, a -> new LinkedHashSet<>()).add(sentence);
    votes.computeIfAbsent(sentence, s -> new LinkedHashMap<>()).merge(told.domain, 1, Integer::sum);
  }

  /** The sentence of an article that holds some words, else the words themselves. */
  private String sentence(ToldWords words) {
    return sentences.computeIfAbsent(
        words,
        w ->
            byArticle.getOrDefault(w.articleId, Set.of()).stream()
                .filter(s -> !w.text.isEmpty() && s.contains(w.text))
                .findFirst()
                .orElse(w.text));
  }

  private static Domain most(Map<Domain, Integer> domains) {
    Domain most = domains.keySet().iterator().next();
    for (Map.Entry<Domain, Integer> other : domains.entrySet()) {
      int more = other.getValue() - domains.get(most);
      if (more > 0 || more == 0 && most.isOther()) {
        most = other.getKey();
      }
    }
    return most;
  }

  /** The same data with all that a sentence tells in its one domain. */
  static EditionData unite(EditionData told) {
    SentenceDomains domains = new SentenceDomains(told);
    return told.withPress(
        told.articles(),
        domains.united(FIGURE, told.facts()),
        domains.united(AGREEMENT, told.agreements()),
        domains.united(TARGET, told.targets()),
        domains.united(MATTER, told.pressMatters()),
        domains.united(STEP, told.nextSteps()),
        domains.united(MEETING, told.meetings()),
        domains.united(PROPOSAL, told.proposals()));
  }

  private <T> List<T> united(ToldKind<T> kind, List<T> items) {
    return items.stream().map(item -> kind.in(domain(kind.told(item)), item)).toList();
  }

  private Domain domain(Told told) {
    return decided.getOrDefault(sentence(told.words), told.domain);
  }

  /** Statements that say the same, all in the domain of the one whose sentence is quoted. */
  static List<Fact> unite(List<Fact> statements) {
    Domain quoted = PressFigure.telling(statements).domain();
    return statements.stream().map(f -> FIGURE.in(quoted, f)).toList();
  }
}
