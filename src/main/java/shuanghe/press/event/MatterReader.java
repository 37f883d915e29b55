package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.PressMatter.Milestone;
import shuanghe.model.PressMatter.State;
import shuanghe.press.event.MatterNames.Name;
import shuanghe.press.event.MatterStatement.MatterSubject;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;
import shuanghe.press.text.LazyValue;
import shuanghe.press.text.Rule;
import shuanghe.press.text.Vocabulary;

/** Finder of matters: what was or is to be done to an object, by whom, with its state as told. */
final class MatterReader {

  private static final int LONGEST_ACTOR = 30;

  /** A name behind a comma that goes on with a list is no longer. */
  private static final int LONGEST_LISTED = 12;

  private final Vocabulary words;
  private final EventText text;
  private final DomainClassifier domains;

  MatterReader(Vocabulary words, EventText text, DomainClassifier domains) {
    this.words = words;
    this.text = text;
    this.domains = domains;
  }

  /**
   * Reads the matters that an article tells of.
   *
   * @param headline its phrases, which tell of a matter where the text tells of none of its sort
   */
  List<PressMatter> read(
      List<EventSentence> sentences,
      List<EventSentence> headline,
      ArticleFrame frame,
      List<Fact> facts) {
    MatterReading reading = new MatterReading(frame, facts);
    sentences.forEach(reading::sentence);
    reading.headline(headline);
    return List.copyOf(reading.byNameAndState.values());
  }

  /** Reading of one article for matters. */
  private final class MatterReading {

    private final ArticleFrame frame;
    private final ClauseFigures figures;
    private final Map<String, PressMatter> byNameAndState = new LinkedHashMap<>();
    private final Modality.CarriedOutlook outlook = new Modality.CarriedOutlook();
    private Passage passage;

    /** The first sentence of the passage, which tells the domain where the clause does not. */
    private EventSentence first;

    private LazyValue<Optional<Domain>> head = new LazyValue<>(Optional::empty);

    private final Topic topic = new Topic();
    private String actor = "";

    /** Whether a clause before in the sentence says when what it plans will be. */
    private boolean dated;

    /** Where the time ends with which the sentence opens, 到明年6月,…; its begin where none does. */
    private int timeEnd;

    private boolean timed;

    private Optional<PredicateContext> listed = Optional.empty();

    /** The mark that ends the clause before. */
    private char mark;

    /** What the text told of, when its headline is read. */
    private Optional<Set<Milestone>> inText = Optional.empty();

    MatterReading(ArticleFrame frame, List<Fact> facts) {
      this.frame = frame;
      this.figures = new ClauseFigures(facts);
    }

    /** Reads what only the headline tells. */
    void headline(List<EventSentence> phrases) {
      Set<Milestone> told = EnumSet.of(Milestone.SIGNING);
      byNameAndState.values().forEach(m -> told.add(m.milestone()));
      inText = Optional.of(told);
      phrases.forEach(this::sentence);
    }

    void sentence(EventSentence sentence) {
      if (sentence.passage() != passage) {
        passage = sentence.passage();
        first = sentence;
        head = new LazyValue<>(this::head);
        topic.begin();
        figures.pass(passage);
      }
      actor = "";
      dated = false;
      timeEnd = sentence.openingTimeEnd();
      timed = timeEnd > sentence.from();
      listed = mark == '。' ? Optional.empty() : listed;
      outlook.begin(sentence);
      for (Clause clause : sentence.clauses()) {
        clause(clause, sentence);
        dated |= clause.has(CueRole.MODAL) && clause.has(bit(Token.TokenKind.TIME));
        outlook.pass(clause);
        mark = clause.mark();
      }
    }

    private void clause(Clause clause, EventSentence sentence) {
      if (clause.mark() == ':' && clause == first.clauses().getFirst()) {
        topic.announce(clause);
      }
      String goesOnWith = clause.has(MatterRules.OF_TOPIC) ? topic.name() : "";
      boolean mayTell =
          MatterRules.RULES.mayHold(MatterRules.offered(clause, clause.parts(), goesOnWith));
      if (!mayTell && listed.isEmpty() && !clause.has(Parties.NAMED | bit(CueRole.PROJECT))) {
        return;
      }
      List<Predicate> predicates = Predicate.of(clause);
      if (mayTell && !predicates.isEmpty() || listed.isPresent()) {
        figures.read(clause);
      }
      if (predicates.isEmpty()) {
        goOn(clause, sentence);
      }
      Optional<String> named = Optional.empty();
      Optional<String> doer = Optional.empty();
      boolean keepsTopic = false;
      boolean circumstance = clause.endsAt(clause.to(), bit(CueRole.AFTER));
      for (int i = 0; mayTell && i < predicates.size(); i++) {
        Predicate predicate = predicates.get(i);
        long offered = MatterRules.offered(clause, predicate.parts(), goesOnWith);
        if (circumstance
            || !MatterRules.RULES.mayHold(offered)
            || predicate.isCircumstance()
                && !EventTimes.describesNews(sentence, predicate, frame.anchor().date())
            || predicate.hasManner("not")
            || Predicate.describesLater(predicates, i)) {
          continue;
        }
        PredicateContext telling = telling(sentence, predicates, i, goesOnWith);
        Optional<Rule<PredicateContext, MatterStatement>> rule =
            MatterRules.RULES.first(telling, offered);
        Optional<MatterStatement> told =
            rule.map(r -> r.decides().apply(telling)).filter(s -> isMatter(telling, s.subject()));
        if (told.isPresent()) {
          Place place = new Place(frame.file(), clause.passage().lineAt(clause.from()));
          frame.trace().decided(MatterRules.RULES, rule.get(), telling, place, sentence::words);
          MatterStatement statement = told.get();
          statement.names().forEach(n -> add(n, statement, telling, clause, sentence));
          named = Optional.of(statement.names().getFirst());
          keepsTopic = statement.isOfObjects() && clause.goesOn() && !goesOnWith.isEmpty();
          doer =
              statement.isOfObjects()
                  ? telling.thing()
                  : telling.subject().flatMap(n -> Topic.whole(n, goesOnWith));
          listed = telling.objects().isEmpty() ? Optional.empty() : Optional.of(telling);
          break;
        }
      }
      if (named.isPresent()) {
        topic.speakOf(keepsTopic ? goesOnWith : doer.orElse(named.get()));
      } else if (clause.has(bit(CueRole.PROJECT) | bit(CueRole.PAPER))) {
        topic.pass(clause, predicates);
      }
      if (!predicates.isEmpty()) {
        actor = actor(clause, predicates.getFirst()).orElse(actor);
      }
    }

    private PredicateContext telling(
        EventSentence sentence, List<Predicate> predicates, int i, String goesOnWith) {
      Predicate predicate = predicates.get(i);
      Clause clause = predicate.clause();
      Optional<Predicate> before =
          i > 0 && !predicates.get(i - 1).isCircumstance()
              ? Optional.of(predicates.get(i - 1))
              : Optional.empty();
      int from =
          before.filter(b -> !b.describes(predicate)).map(Predicate::end).orElse(clause.from());
      int to =
          i + 1 < predicates.size()
              ? predicates.get(i + 1).start()
              : clause.pastTelling(predicate.end());
      int objectEnd = VerbObjects.end(predicates, i, to);
      return new PredicateContext(
          predicate,
          PredicateContext.milestone(predicate),
          before.filter(Predicate::isCause),
          new LazyValue<>(() -> outlook(sentence, predicate)),
          new LazyValue<>(() -> Subjects.of(predicate, from)),
          new LazyValue<>(() -> VerbObjects.of(clause, predicate.end(), objectEnd)),
          new LazyValue<>(() -> figures.dealt(predicate, text)),
          predicate.has(CueRole.ATTAIN) ? objectEnd : to,
          goesOnWith);
    }

    /** A time still to come, or a figure that is only aimed at, makes a plan of what it tells. */
    private Modality outlook(EventSentence sentence, Predicate predicate) {
      Clause clause = predicate.clause();
      Modality carried = outlook.at(clause, predicate.end());
      return carried.isTold()
              && (figures.areAimed()
                  || opensThen(clause)
                  || EventTimes.isAhead(
                      sentence, clause, predicate.end(), timeEnd, frame.anchor().date()))
          ? new Modality(Optional.of(State.PLANNED), "")
          : carried;
    }

    /** Whether a clause opens with a time said before, which is yet to come: 届时签订. */
    private static boolean opensThen(Clause clause) {
      return clause.at(clause.from()).filter(t -> t.is(CueRole.LEAD_IN, "then")).isPresent();
    }

    /**
     * A verb of duration that nobody does, such as 打造, is a slogan. What is yet to be is a matter
     * only where a thing is named that something will happen to, or when: all else is a next step.
     */
    private boolean isMatter(PredicateContext telling, MatterSubject subject) {
      boolean tells = telling.outlook().isTold() || telling.state() == State.PLANNED;
      boolean ofSort = tells && telling.isEvent();
      if (inText.filter(t -> !ofSort || t.contains(telling.milestone())).isPresent()) {
        return false;
      }
      if (telling.outlook().isTold()) {
        boolean acts =
            telling.predicate().has(CueRole.MANNER)
                || !actor.isEmpty()
                || actor(telling.predicate().clause(), telling.predicate()).isPresent();
        return acts || subject != MatterSubject.OBJECT_IN_HAND;
      }
      Clause clause = telling.predicate().clause();
      boolean when = clause.has(bit(Token.TokenKind.TIME)) || timed || dated && clause.goesOn();
      if (figures.areAimed()
          && !telling.objects().isEmpty()
          && telling.predicate().described().isEmpty()) {
        return false;
      }
      boolean document = subject == MatterSubject.DOCUMENT || telling.anyObject(Name::isTitle);
      return subject.isService()
              && (when || telling.outlook().state().equals(Optional.of(State.WISHED)))
          || telling.isEvent()
              && (subject == MatterSubject.THING || when || document || isPlanned(telling));
    }

    /** Whether somebody is about to open, begin or found a thing that is named: 拟设立法院. */
    private static boolean isPlanned(PredicateContext telling) {
      return telling.state() == State.PLANNED
          && telling.milestone() != Milestone.NONE
          && telling.predicate().clause().has(CueRole.MODAL)
          && telling.cause().isEmpty()
          && telling.anyObject(Name::endsAsHardProject);
    }

    /**
     * A clause of a name and its count, 一级站18个, goes on with the list of the clause before; one
     * that says what something comes to, 合作期为8年, does not.
     */
    private void goOn(Clause clause, EventSentence sentence) {
      boolean counted = clause.endsAt(clause.to(), bit(Token.TokenKind.COUNT));
      if (listed.isEmpty() || !counted || listed.get().predicate().clause().passage() != passage) {
        listed = Optional.empty();
        return;
      }
      MatterNames.of(clause, clause.from(), itemEnd(clause))
          .filter(n -> n.endsAsProject() && !n.has(CueRole.MANNER) && !n.has(CueRole.RELATIVE))
          .filter(n -> clause.isAt(n.end(), bit(Token.TokenKind.COUNT)))
          .filter(n -> mark != ',' || n.length() <= LONGEST_LISTED && n.words().indexOf('、') < 0)
          .ifPresent(
              n ->
                  add(
                      n.words(),
                      new MatterStatement(
                          List.of(), listed.get().predicate().status(), MatterSubject.OBJECT),
                      listed.get(),
                      clause,
                      sentence));
    }

    /** Where an item with its count ends before an amount of its own: 项目18个 | 、协议投资90亿元. */
    private static int itemEnd(Clause clause) {
      return clause
          .first(clause.from(), clause.to(), t -> t.is(Token.TokenKind.COUNT))
          .map(Token::end)
          .filter(end -> end < clause.to() && clause.passage().plain()[end] == '、')
          .orElse(clause.to());
    }

    private Optional<String> actor(Clause clause, Predicate predicate) {
      return Parties.actor(clause, predicate.start()).filter(a -> a.length() <= LONGEST_ACTOR);
    }

    private void add(
        String name,
        MatterStatement told,
        PredicateContext telling,
        Clause clause,
        EventSentence sentence) {
      int at = clause == telling.predicate().clause() ? telling.predicate().start() : clause.from();
      Place place = new Place(frame.file(), passage.lineAt(Math.min(at, clause.to() - 1)));
      State state = telling.state();
      PressMatter known = byNameAndState.get(name + state);
      List<Place> sources = new ArrayList<>(known == null ? List.of() : known.sources());
      if (!sources.contains(place)) {
        sources.add(place);
      }
      String area = area(clause);
      byNameAndState.put(
          name + state,
          new PressMatter(
              known == null ? frame.id() + "-m" + (byNameAndState.size() + 1) : known.id(),
              known == null ? place : known.place(),
              name,
              told.isOfObjects() ? actor(clause, telling.predicate()).orElse(actor) : "",
              known == null ? told.status() : known.status(),
              state,
              known != null && known.isNews() ? known.milestone() : telling.milestone(),
              known != null && !known.progress().isEmpty()
                  ? known.progress()
                  : progress(name, told, telling),
              area,
              domain(name, clause),
              isTogether(sentence) || area.equals(frame.pair()),
              frame.id(),
              clause.words(),
              sources));
    }

    private String progress(String name, MatterStatement told, PredicateContext telling) {
      return told.counts().containsKey(name)
          ? figures.within(told.counts().get(name))
          : figures.without(told.isOfObjects() ? telling.actors() : "");
    }

    private Domain domain(String name, Clause clause) {
      Weights weights = domains.weigh(clause.passage().mentions(), clause.from(), clause.to());
      weights.add(domains.weigh(name), 1);
      return weights.leader().or(head).orElse(frame.domain());
    }

    private Optional<Domain> head() {
      return domains.weigh(passage.mentions(), first.from(), first.to()).leader();
    }

    private String area(Clause clause) {
      List<AreaMention> named = frame.areas().in(passage, clause.from(), clause.to());
      return named.isEmpty() || named.getLast().area().isEmpty()
          ? frame.usualArea()
          : words.tree().city(named.getLast().area());
    }

    private static boolean isTogether(EventSentence sentence) {
      return sentence.has(CueRole.TOGETHER) || sentence.has(CueRole.SIDES);
    }
  }
}
