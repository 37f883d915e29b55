package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.PressMatter.State;
import shuanghe.press.page.Passage;
import shuanghe.press.text.TimeMention;

/**
 * Modality of a text as it goes on: of what is, or of what is planned, demanded or wished.
 *
 * @param state the state of what is yet to be; empty where the text tells of what is
 * @param word the modal that says so
 */
record Modality(Optional<State> state, String word) {

  static final Modality TOLD = new Modality(Optional.empty(), "");

  /** What a plan says is planned. */
  private static final Modality OF_PLAN = new Modality(Optional.of(State.PLANNED), "");

  /** What 下一步 opens, where no modal says so. */
  private static final Modality OF_STEP = new Modality(Optional.of(State.PLANNED), "");

  /** What a meeting or an office demands, where no modal says so. */
  private static final Modality DEMAND = new Modality(Optional.of(State.DEMANDED), "");

  /** Whether a text tells of what is or was. */
  boolean isTold() {
    return state.isEmpty();
  }

  /** What a modal of the clause before a place says; empty where there is none. */
  static Optional<Modality> of(Clause clause, int before) {
    boolean able = clause.has(CueRole.LINK) && clause.has(bit(Token.TokenKind.TIME));
    if (!clause.has(CueRole.MODAL) && !clause.has(CueRole.SAY) && !able) {
      return Optional.empty();
    }
    return clause
        .last(
            clause.from(),
            before,
            t ->
                isModal(clause, t)
                    || isAble(clause, t)
                    || isOfPlan(clause, t)
                    || isDemand(clause, t))
        .map(
            t ->
                isModal(clause, t) || isAble(clause, t)
                    ? ofModal(clause, t)
                    : isOfPlan(clause, t) ? OF_PLAN : DEMAND);
  }

  /** Whether it says by when something can be done, 6月底 | 可 | 完工, and not what for: 可停靠大船. */
  private static boolean isAble(Clause clause, Token token) {
    return token.is(CueRole.LINK, "able")
        && clause.at(token.end()).filter(t -> t.isVerb() || t.is(CueRole.MANNER)).isPresent()
        && clause.endsAt(token.start(), bit(Token.TokenKind.TIME) | bit(CueRole.AFTER));
  }

  /** Whether a demand follows: 会议要求 |, 加快…. */
  static boolean isDemand(Clause clause, Token say) {
    return say.is(CueRole.SAY, "demands") && clause.isBlank(say.end(), clause.to());
  }

  private static Modality ofModal(Clause clause, Token modal) {
    State state =
        switch (modal.value(CueRole.MODAL)) {
          case "planned", "foreseen", "near", "" -> State.PLANNED;
          case "demanded" -> State.DEMANDED;
          default -> State.WISHED;
        };
    return new Modality(Optional.of(state), clause.words(modal.start(), modal.end()));
  }

  /** Whether a plan or an agreement says what follows: 方案 | 提出. */
  private static boolean isOfPlan(Clause clause, Token say) {
    return say.is(CueRole.SAY)
        && clause
            .endingAt(say.start())
            .filter(t -> t.is(CueRole.PAPER, "plan") || t.is(CueRole.PAPER, "agreement"))
            .isPresent();
  }

  /** A word that may also be a document's, such as 计划, is a modal only before what is to be. */
  static boolean isModal(Clause clause, Token token) {
    if (!token.is(CueRole.MODAL)) {
      return false;
    }
    if (token.is(CueRole.MODAL, "near")) {
      return true;
    }
    Optional<Token> next = clause.at(token.end());
    if (next.filter(n -> n.is(CueRole.SAY)).isPresent()
        || next.isEmpty() && clause.first(CueRole.BA, token.end(), clause.to()).isPresent()
        || clause.endsAt(token.start(), bit(Token.TokenKind.COUNT)) && token.is(CueRole.PAPER)) {
      return false;
    }
    boolean before =
        next.filter(
                n ->
                    n.isVerb()
                        || n.is(CueRole.MANNER)
                        || n.is(Token.TokenKind.TIME)
                        || n.is(CueRole.LINK))
            .isPresent();
    return before || token.is(CueRole.SAY) || !token.is(CueRole.PAPER) && token.end() < clause.to();
  }

  /** Whether a clause has no subject of its own and so goes on with the one before. */
  static boolean goesOn(Clause clause) {
    for (int i = 0; i < Math.min(2, clause.tokens().size()); i++) {
      Token t = clause.tokens().get(i);
      boolean opens = t.start() <= clause.pastLeadIns();
      if (t.is(CueRole.LEAD_IN, "goes-on") || t.is(CueRole.ITEM) && opens) {
        return true;
      }
    }
    return clause.at(clause.pastLeadIns()).filter(t -> t.is(CueRole.LINK, "and")).isPresent()
        || clause.isAt(
            clause.pastLeadIns(),
            Token.VERB
                | bit(CueRole.MANNER)
                | bit(CueRole.MODAL)
                | bit(CueRole.FORECAST)
                | bit(CueRole.PLACE)
                | bit(CueRole.CIRCUMSTANCE));
  }

  /** Carries the outlook from clause to clause and from sentence to sentence. */
  static final class CarriedOutlook {

    /** The number of an item with the word behind it, (十二)由, is no longer. */
    private static final int LONGEST_NUMBER = 5;

    private Passage passage;
    private Modality last = TOLD;
    private Modality listed = TOLD;

    /** What a sentence proposes, or says somebody demanded, holds to its end. */
    private Modality proposed = TOLD;

    private boolean said;

    /** Begins a sentence; at the begin of a paragraph nothing of the one before goes on. */
    void begin(EventSentence sentence) {
      if (sentence.passage() != passage) {
        passage = sentence.passage();
        last = TOLD;
      }
      boolean ahead =
          sentence.isOfAgenda()
              || opensStep(sentence)
              || opensWithDeadline(sentence)
              || opensWithAgreement(sentence.clauses().getFirst())
              || assigns(sentence);
      proposed = ahead ? OF_STEP : TOLD;
      said = false;
      Clause first = sentence.clauses().getFirst();
      if (sentence.opensSection() || dated(first)) {
        listed = TOLD;
        last = TOLD;
      } else if (!first.goesOn()) {
        last = TOLD;
      } else if (last.isTold()) {
        last = listed;
      }
    }

    /** Whether the first clause says by when all that follows is to be: 到2026年, | 将…. */
    private static boolean opensWithDeadline(EventSentence sentence) {
      Clause first = sentence.clauses().getFirst();
      return sentence.has(CueRole.MODAL) && isDue(sentence.times(), first.to());
    }

    /** Whether any time up to a place is one by when something is to be. */
    private static boolean isDue(List<TimeMention> times, int to) {
      for (int i = 0; i < times.size(); i++) {
        TimeMention t = times.get(i);
        if (t.role() == TimeMention.TimeMentionRole.UNTIL && t.end() <= to) {
          return true;
        }
      }
      return false;
    }

    /** Whether all that follows is what was agreed or planned: 按照约定 |, 根据协议 |,. */
    private static boolean opensWithAgreement(Clause first) {
      return first.mark() == ','
          && first.isAt(first.pastLeadIns(), bit(CueRole.CIRCUMSTANCE))
          && first
              .endingAt(first.to())
              .filter(t -> t.is(CueRole.PAPER, "agreement") || t.is(CueRole.MODAL, "planned"))
              .isPresent();
    }

    /**
     * Whether it says who is to do something, and by when: 由江岸区 | 编制规划,9月底前完成. What was done by
     * somebody is named first: 规划由江岸区编制.
     */
    private static boolean assigns(EventSentence sentence) {
      Clause first = sentence.clauses().getFirst();
      int near = Math.min(first.from() + LONGEST_NUMBER, first.to());
      return first.any(first.from(), near, t -> t.is(CueRole.LEAD_IN, "by"))
          && saysByWhen(sentence);
    }

    private static boolean saysByWhen(EventSentence sentence) {
      for (Clause clause : sentence.has(CueRole.AFTER) ? sentence.clauses() : List.<Clause>of()) {
        if (clause.any(
            t -> t.is(Token.TokenKind.TIME) && clause.isAt(t.end(), bit(CueRole.AFTER)))) {
          return true;
        }
      }
      return false;
    }

    /** Whether one of the first clauses opens with 下一步, or with 【下步打算】. */
    private static boolean opensStep(EventSentence sentence) {
      for (int i = 0; i < Math.min(3, sentence.clauses().size()); i++) {
        Clause clause = sentence.clauses().get(i);
        if (clause
            .first(CueRole.NEXT)
            .filter(t -> t.is(CueRole.NEXT, "step"))
            .filter(t -> t.start() <= Math.max(clause.pastLeadIns(), clause.from() + 1))
            .isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** The outlook in force for what the clause tells up to a place. */
    Modality at(Clause clause, int place) {
      Optional<Modality> own = clause.outlook().isEmpty() ? Optional.empty() : of(clause, place);
      if (own.isPresent()) {
        return own.get();
      }
      if (clause.at(place).filter(t -> t.is(CueRole.LINK, "perfect")).isPresent()
          || clause.endingAt(place).filter(t -> t.is(CueRole.LINK, "perfect")).isPresent()) {
        return TOLD;
      }
      int from = pastSoon(clause, place);
      boolean done =
          from == clause.from()
              && (clause.has(CueRole.MANNER) || clause.has(CueRole.LEAD_IN))
              && clause.any(
                  from,
                  place,
                  t -> t.is(CueRole.MANNER, "done") || t.is(CueRole.LEAD_IN, "recent"));
      if (done) {
        return TOLD;
      }
      if (!proposed.isTold()) {
        return proposed;
      }
      Modality carried = clause.goesOn() && !last.isTold() ? last : listed;
      return carried.isTold() && from > clause.from()
          ? new Modality(Optional.of(State.WISHED), "")
          : carried;
    }

    /** Where 尽快 ends before a place, whatever is done before it; the clause's begin without it. */
    private static int pastSoon(Clause clause, int place) {
      return clause.has(CueRole.MANNER)
          ? clause
              .last(clause.from(), place, t -> t.is(CueRole.MANNER, "soon"))
              .map(Token::end)
              .orElse(clause.from())
          : clause.from();
    }

    /** Goes on to the next clause, which keeps the modality where it has no subject of its own. */
    void pass(Clause clause) {
      boolean onceDone = clause.has(CueRole.AFTER) && last.isTold() && clause.mark() == ';';
      last = onceDone ? last : clause.outlook().orElse(clause.goesOn() ? last : TOLD);
      said |= clause.has(CueRole.SAY);
      boolean opens = clause.isAt(clause.pastLeadIns(), bit(CueRole.MODAL));
      boolean demands = (said || opens) && last.state().equals(Optional.of(State.DEMANDED));
      if (demands
          || last == OF_PLAN
          || clause.has(CueRole.ASK) && clause.any(t -> t.is(CueRole.ASK) && isModal(clause, t))) {
        proposed = last;
      }
      boolean asks = clause.has(CueRole.ASK_NOUN) || clause.endsAt(clause.to(), bit(CueRole.ASK));
      if (asks && clause.mark() == ':') {
        listed = new Modality(Optional.of(State.WISHED), "");
      } else if (!last.isTold() && listsAspects(clause)) {
        listed = last;
      } else if (clause.mark() == ':' && announcesWork(clause)) {
        listed = new Modality(Optional.of(State.PLANNED), "");
      }
    }

    /**
     * Whether a clause counts, announces or ends with the aspects that the next sentences list:
     * 将从10个 | 方面 | 加强合作, and not 将在交通等方面探索出经验.
     */
    private static boolean listsAspects(Clause clause) {
      return clause.has(CueRole.ASPECTS)
          && (clause.mark() == ':'
              || clause.endsAt(clause.to(), bit(CueRole.ASPECTS) | bit(Token.TokenKind.COUNT))
              || clause.any(
                  t ->
                      t.is(CueRole.ASPECTS)
                          && clause.endsAt(t.start(), bit(Token.TokenKind.COUNT))));
    }

    /** Whether a clause announces what is to be worked on, not what was: 重点做好9个方面工作. */
    private static boolean announcesWork(Clause clause) {
      return clause.has(CueRole.ASPECTS)
          && clause.has(CueRole.GOING)
          && !clause.any(t -> t.is(Token.TokenKind.TIME) || t.is(CueRole.MANNER, "done"));
    }

    /** Whether a clause opens with a day: what it tells is news of its own. */
    private static boolean dated(Clause clause) {
      return clause
          .at(clause.pastBlanks(clause.from()))
          .filter(t -> t.is(Token.TokenKind.TIME) || t.is(CueRole.LEAD_IN, "recent"))
          .isPresent();
    }
  }
}
