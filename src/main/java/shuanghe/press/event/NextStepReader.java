package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.model.Domain;
import shuanghe.model.NextStep;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;

/** Finder of what the press says will be done next, and by whom. */
final class NextStepReader {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 260;
  private static final int LONGEST_ACTOR = 20;

  /** What before a modal tells when or how often, and nobody: 每年 | 拟. */
  private static final long NO_SUBJECT = bit(Token.TokenKind.TIME) | bit(CueRole.MANNER);

  /** A sentence with who was asked last in its passage, and who spoke in the article so far. */
  private static final class SaidStep {

    private final EventSentence sentence;
    private final String asked;
    private final Speaker speakers;

    /** The modal of what will be done, and its clause; empty where there is none. */
    private final Optional<Token> modal;

    private final Optional<Clause> modalClause;

    SaidStep(EventSentence sentence, String asked, Speaker speakers) {
      this.sentence = sentence;
      this.asked = asked;
      this.speakers = speakers;
      Optional<Token> found = Optional.empty();
      Optional<Clause> clause = Optional.empty();
      for (int i = 0; i < sentence.clauses().size() && found.isEmpty(); i++) {
        clause = Optional.of(sentence.clauses().get(i));
        found = modalOf(sentence.clauses().get(i));
      }
      this.modal = found;
      this.modalClause = found.isPresent() ? clause : Optional.empty();
    }

    String asked() {
      return asked;
    }

    Optional<Token> modal() {
      return modal;
    }

    private static Optional<Token> modalOf(Clause clause) {
      return clause.has(CueRole.MODAL)
          ? clause.first(
              clause.from(),
              clause.to(),
              t ->
                  Modality.isModal(clause, t)
                      && clause.at(t.end()).filter(n -> foresees(clause, n)).isEmpty())
          : Optional.empty();
    }

    /** Whether a modal before a word foretells what becomes of a thing: 将 | 从4小时缩短至. */
    private static boolean foresees(Clause clause, Token behind) {
      return behind.is(CueRole.FORECAST) && !behind.isVerb()
          || behind.is(CueRole.FROM)
              && clause.any(
                  behind.end(),
                  clause.to(),
                  t -> t.is(CueRole.FORECAST) && t.end() - t.start() > 1);
    }

    /** Whether the clause of the modal opens with it. */
    boolean opensWithModal() {
      return modalClause.filter(c -> modal.orElseThrow().start() == c.pastLeadIns()).isPresent();
    }

    /** Whether 下一步 or its like opens one of its first three clauses. */
    boolean opensWithNext() {
      return nextOpening().isPresent();
    }

    /** Whether what opens it says by itself that it is to come: 下一步. */
    boolean opensStep() {
      return nextOpening().filter(t -> t.is(CueRole.NEXT, "step")).isPresent();
    }

    private Optional<Token> nextOpening() {
      for (int i = 0; i < Math.min(3, sentence.clauses().size()); i++) {
        Clause c = sentence.clauses().get(i);
        Optional<Token> next =
            c.first(CueRole.NEXT)
                .filter(t -> t.start() <= c.pastLeadIns() && !t.is(Token.TokenKind.TIME))
                .filter(t -> t.end() < c.to() || c.mark() == ',');
        if (next.isPresent()) {
          return next;
        }
      }
      return Optional.empty();
    }

    /** Whether it tells of something done lately. */
    boolean tellsOfDone() {
      return sentence.has(bit(CueRole.LEAD_IN) | bit(CueRole.MANNER))
          && sentence
              .first(t -> t.is(CueRole.LEAD_IN, "recent") || t.is(CueRole.MANNER, "done"))
              .isPresent();
    }

    /** Who will do it, as named before the modal, else who says so. */
    String actor() {
      return doer().or(this::speaker).or(this::subject).orElse(asked);
    }

    /** Who is to do what a meeting asks for, where that is named, 会议要求,各区要…; else the meeting. */
    String askedByMeeting() {
      return modalClause
          .filter(c -> !c.has(CueRole.SAY))
          .flatMap(c -> doer())
          .or(this::speaker)
          .orElse("");
    }

    /** The body named before the modal. */
    private Optional<String> doer() {
      return modalClause.flatMap(c -> Parties.actor(c, modal.orElseThrow().start()));
    }

    /** The few words before the modal, where they are no body: a line will be extended. */
    private Optional<String> subject() {
      return modalClause
          .filter(c -> !c.endsAt(modal.orElseThrow().start(), NO_SUBJECT))
          .map(c -> c.words(c.pastLeadIns(), modal.orElseThrow().start()))
          .filter(s -> !s.isEmpty() && s.length() <= LONGEST_ACTOR);
    }

    /** Who says so, as named before the verb of saying. */
    Optional<String> speaker() {
      Optional<String> said = Optional.empty();
      for (Clause clause : sentence.clauses()) {
        String speaker = speakers.of(clause);
        said = said.isEmpty() && clause.has(CueRole.SAY) ? Optional.of(speaker) : said;
      }
      return said.filter(s -> !s.isEmpty());
    }

    /** Whether a meeting says with a modal what is to be done, or demands it. */
    boolean meetingAsks() {
      return modal.isPresent() && meetingSays(s -> !s.is(CueRole.SAY, "told")) || meetingDemands();
    }

    /** Whether the verb itself is one of demanding: 要求, 强调要. */
    boolean meetingDemands() {
      return meetingSays(s -> s.is(CueRole.SAY, "demands")) && !tellsOfDone();
    }

    private boolean meetingSays(Predicate<Token> how) {
      if (!sentence.has(CueRole.SAY) || !sentence.has(CueRole.GATHERING)) {
        return false;
      }
      for (Clause clause : sentence.clauses()) {
        if (clause
            .first(CueRole.SAY)
            .filter(how)
            .flatMap(s -> clause.endingAt(s.start()))
            .filter(t -> t.is(CueRole.GATHERING))
            .isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** Whether a meeting is to be held. */
    private boolean meetingIsToCome() {
      return isPlanned()
          && modalClause
              .filter(
                  c ->
                      c.has(CueRole.HOLD)
                          && c.has(CueRole.GATHERING)
                          && c.first(CueRole.HOLD, modal.orElseThrow().end(), c.to()).isPresent())
              .isPresent();
    }

    private boolean wills() {
      return isPlanned() && doer().isPresent();
    }

    /** Whether it says how a thing, or the one named before, will go on: 项目 | 将 | 按照…. */
    private boolean thingWillBy() {
      return isPlanned()
          && modalClause
              .filter(
                  c ->
                      c.at(modal.orElseThrow().end())
                              .filter(t -> t.is(CueRole.CIRCUMSTANCE, ""))
                              .isPresent()
                          && (opensWithModal()
                              || c.endsAt(
                                  modal.orElseThrow().start(),
                                  bit(CueRole.PROJECT) | bit(CueRole.REFERS))))
              .isPresent();
    }

    private boolean speakerAsks() {
      return modal.filter(m -> m.is(CueRole.MODAL, "demanded")).isPresent()
          && sentence.has(CueRole.SAY)
          && speaker().isPresent()
          && !sentence.has(CueRole.ASK);
    }

    private boolean speakerWills() {
      return isPlanned() && speaker().isPresent();
    }

    private boolean isPlanned() {
      return modal.filter(m -> m.is(CueRole.MODAL, "planned")).isPresent() && !tellsOfOutcome();
    }

    /** Whether it only tells what that which was told will do: 这 | 将助力企业. */
    private boolean isEffect() {
      return modalClause
          .flatMap(c -> c.endingAt(modal.orElseThrow().start()))
          .filter(t -> t.is(CueRole.REFERS, "") && t.end() - t.start() == 1)
          .filter(t -> t.start() <= modalClause.orElseThrow().pastLeadIns())
          .isPresent();
    }

    /** Whether it only tells what will then be so, and of no meeting: 届时，两地将有7条通道. */
    private boolean tellsOfOutcome() {
      return isEffect()
          || sentence
                  .clauses()
                  .getFirst()
                  .first(CueRole.LEAD_IN)
                  .filter(t -> t.is(CueRole.LEAD_IN, "then"))
                  .isPresent()
              && !sentence.has(CueRole.HOLD);
    }
  }

  /**
   * What makes a sentence with a modal a next step; the first rule that holds gives who is to act.
   */
  private static final RuleList<SaidStep, String> RULES =
      RuleList.of(
          "next-step",
          new Rule<>(
              "next",
              s ->
                  s.opensWithNext() && (s.modal().isPresent() || s.opensStep()) && !s.tellsOfDone(),
              SaidStep::actor),
          new Rule<>("meeting-asks", SaidStep::meetingAsks, SaidStep::askedByMeeting),
          new Rule<>(
              "asks-on",
              s ->
                  !s.asked().isEmpty()
                      && s.modal()
                          .filter(m -> m.is(CueRole.MODAL, "demanded") && s.opensWithModal())
                          .isPresent(),
              SaidStep::asked),
          new Rule<>("meeting-to-come", SaidStep::meetingIsToCome, SaidStep::actor),
          new Rule<>("body-will", SaidStep::wills, SaidStep::actor),
          new Rule<>("thing-will-by", SaidStep::thingWillBy, SaidStep::actor),
          new Rule<>("speaker-will", SaidStep::speakerWills, SaidStep::actor),
          new Rule<>("speaker-asks", SaidStep::speakerAsks, SaidStep::actor));

  private final DomainClassifier domains;

  NextStepReader(DomainClassifier domains) {
    this.domains = domains;
  }

  /** Reads what an article says will be done. */
  List<NextStep> read(List<EventSentence> sentences, ArticleFrame frame) {
    List<NextStep> steps = new ArrayList<>();
    String asked = "";
    Speaker speakers = new Speaker();
    EventSentence before = null;
    for (EventSentence sentence : sentences) {
      if (before == null || before.passage() != sentence.passage()) {
        asked = "";
      }
      before = sentence;
      boolean step = sentence.first(t -> t.is(CueRole.NEXT, "step")).isPresent();
      if (!sentence.has(CueRole.MODAL) && !sentence.has(CueRole.SAY) && !step) {
        continue;
      }
      SaidStep said = new SaidStep(sentence, asked, speakers);
      if (!sentence.has(CueRole.MODAL) && !step) {
        asked = said.meetingDemands() ? said.speaker().orElse("") : asked;
        continue;
      }
      if (said.modal().isEmpty() && !said.meetingAsks() && !step) {
        continue;
      }
      Optional<Rule<SaidStep, String>> rule =
          isSized(sentence) ? RULES.first(said) : Optional.empty();
      if (said.meetingAsks()) {
        asked = said.speaker().orElse("");
      }
      if (rule.isPresent()) {
        Place place = new Place(frame.file(), sentence.passage().lineAt(sentence.from()));
        frame.trace().decided(RULES, rule.get(), said, place, sentence::words);
        String actor = rule.get().decides().apply(said);
        steps.add(
            new NextStep(
                frame.id() + "-n" + (steps.size() + 1),
                place,
                actor.length() <= LONGEST_ACTOR ? actor : "",
                sentence.words(),
                domain(sentence, frame),
                frame.id()));
      }
    }
    return steps;
  }

  private Domain domain(EventSentence sentence, ArticleFrame frame) {
    return domains
        .weigh(sentence.passage().mentions(), sentence.from(), sentence.to())
        .leader()
        .orElse(frame.domain());
  }

  private static boolean isSized(EventSentence sentence) {
    int length = sentence.length();
    return sentence.passage().role() == Paragraph.Role.BODY
        && !sentence.asks()
        && length >= SHORTEST
        && length <= LONGEST;
  }
}
