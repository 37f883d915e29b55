package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.Script;

/**
 * Parties that act, issue or sign, as named before a verb.
 *
 * @param names in the order named
 * @param complete whether all are named: no 等, no stand-in without the names it stands for
 */
record Parties(List<String> names, boolean complete) {

  static final Parties NONE = new Parties(List.of(), false);

  /** What a clause that names who acts holds one of. */
  static final long NAMED = bit(CueRole.BODY) | bit(CueRole.COUNTERPART) | bit(CueRole.SIDES);

  /** The value of a word for the two sides of the article, whoever they are. */
  private static final String PAIR = "pair";

  /** What stands behind the name of who acts. */
  private static final long ENDS_ACTOR =
      bit(CueRole.TO) | bit(CueRole.CIRCUMSTANCE) | bit(CueRole.PLACE);

  /** What may stand before the name of who acts. */
  private static final long OPENS_ACTOR =
      bit(CueRole.LINK) | bit(CueRole.MODAL) | bit(Token.TokenKind.TIME);

  private static final int LONGEST_BODY_END = 3;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  Parties {
    names = List.copyOf(names);
  }

  /** Whether an agreement may have been signed by these alone. */
  boolean canSign() {
    return complete && names.size() > 1;
  }

  /**
   * The words before a place that name who acts, without those that tell when, where or in what
   * manner: 甲区昨日与乙区 is 甲区与乙区. Empty where they name no body, or a way from one to another.
   */
  static Optional<String> actor(Clause clause, int before) {
    int start = pastManner(clause, clause.pastLeadIns(), before);
    int end =
        ofBody(
            clause,
            start,
            clause.first(start + 1, before, ENDS_ACTOR).map(Token::start).orElse(before));
    if (end <= start
        || isTorn(clause, end, before)
        || isOfThing(clause, end, before)
        || clause.isAt(start, bit(CueRole.PLACE) | bit(CueRole.FROM))
        || isWay(clause, start, end)
        || opensWithDeed(clause, start, end)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    int from = start;
    for (Token token : clause.in(start, end)) {
      boolean passed =
          token.is(Token.TokenKind.TIME)
              || token.is(CueRole.LEAD_IN, "recent")
              || token.is(CueRole.MANNER, "also");
      if (passed) {
        words.append(clause.words(from, token.start()));
        from = token.end();
      }
    }
    return Optional.of(words.append(clause.words(from, end)).toString());
  }

  /** Whether the name goes on behind the last word that could end one: 成渝地区双城 | 经济圈. */
  private static boolean isTorn(Clause clause, int end, int before) {
    return end < before
        && Script.isHan(clause.passage().plain()[end])
        && !clause.any(t -> t.start() <= end && t.end() > end);
  }

  /** Whether those named only say where the thing is that does it: 甲镇到乙镇 | 的公路已打通, 甲库区 | 段设施. */
  private static boolean isOfThing(Clause clause, int end, int before) {
    return end < before
        && (clause.isAt(end, bit(CueRole.OF))
            || clause.at(end).filter(t -> t.isSoft() && t.end() < before).isPresent());
  }

  /** Past the words of manner and time with which a clause goes on with the one before: 并于今年. */
  private static int pastManner(Clause clause, int from, int to) {
    int start = from;
    Optional<Token> token = clause.at(start);
    while (start < to && token.filter(Parties::opensActor).isPresent()) {
      start = token.get().end();
      token = clause.at(start);
    }
    return start;
  }

  private static boolean opensActor(Token token) {
    return token.isAny(OPENS_ACTOR) && !token.is(CueRole.PLACE) || token.is(CueRole.MANNER, "also");
  }

  /** Whether a deed comes first, so that those named are what it is done to: 共同争取甲部. */
  private static boolean opensWithDeed(Clause clause, int start, int end) {
    return clause
        .first(start, end, t -> !t.is(CueRole.MANNER))
        .filter(t -> t.isVerb() && !isInName(clause, t, end))
        .filter(t -> t.start() == start || clause.endsAt(t.start(), bit(CueRole.MANNER)))
        .isPresent();
  }

  /** Whether the names are the ends of a way: 甲城至乙城. */
  private static boolean isWay(Clause clause, int start, int end) {
    return clause.first(start + 1, end, t -> t.is(CueRole.LINK, "to")).isPresent();
  }

  /**
   * The parties named in a stretch of a clause; none where no body is named, or where the stretch
   * is joined to what comes behind it and so tells another deed: 建立领导小组及 | 出台.
   *
   * @param pairSides the two sides that 两地 means in the article, parted by a semicolon; empty where
   *     it speaks of places within them
   * @param before the parties named last, for 双方
   */
  static Parties in(Clause clause, int from, int to, String pairSides, Parties before) {
    if (clause.endsAt(to, bit(CueRole.JOINS)) && !clause.endsAt(to, bit(CueRole.MANNER))) {
      return NONE;
    }
    int start = opening(clause, from, to);
    Optional<Token> alone = clause.at(start);
    int end = beforeManner(clause, start, beforeDeed(clause, start, to));
    if (alone.filter(t -> t.is(CueRole.COUNTERPART) && standsIn(clause, t, end)).isPresent()) {
      Parties named = standIn(alone.get(), before);
      if (!named.names().isEmpty() || !alone.get().is(CueRole.SIDES)) {
        return named;
      }
    }
    if (alone.filter(t -> t.end() == end && t.is(CueRole.SIDES)).isPresent()) {
      String sides = alone.get().value(CueRole.SIDES);
      String meant = sides.equals(PAIR) ? pairSides : sides;
      return meant.isEmpty() ? NONE : new Parties(List.of(meant.split(";")), true);
    }
    List<String> names = new ArrayList<>();
    int part = start;
    boolean joined = clause.has(CueRole.JOINS);
    for (int i = start; i <= end; i++) {
      Optional<Token> and =
          joined && i < end ? clause.at(i).filter(t -> joins(clause, t)) : Optional.empty();
      boolean comma = i < end && clause.passage().plain()[i] == '、' && outside(clause, i);
      if (i == end || comma || and.filter(t -> t.start() > start).isPresent()) {
        name(clause, part, i).ifPresent(names::add);
        part = and.map(Token::end).orElse(i + 1);
        i = Math.max(i, part - 1);
      }
    }
    boolean others = names.size() == 1 && clause.first(CueRole.COUNTERPART, start, end).isPresent();
    boolean open =
        others
            || clause.first(CueRole.CLOSES_LIST, start, to).isPresent()
            || clause.endsAt(start, bit(CueRole.JOINS));
    boolean bodies = ofBody(clause, start, end) > start;
    return bodies ? new Parties(names, !open) : NONE;
  }

  /** Before the words that tell what those named do, or where. */
  private static int beforeDeed(Clause clause, int start, int to) {
    return clause
        .first(
            Math.min(start + 1, to),
            to,
            t -> t.is(CueRole.PLACE) || endsParties(t) && !isInName(clause, t, to))
        .map(Token::start)
        .orElse(to);
  }

  /** Whether a verb is part of a body's name: 发展集团. */
  private static boolean isInName(Clause clause, Token verb, int to) {
    int reach = Math.min(verb.end() + LONGEST_BODY_END, to);
    return VerbInName.opensOffice(clause, verb)
        || clause.first(CueRole.BODY, verb.end(), reach).isPresent();
  }

  /** Whether a word tells what those named before it do, or where. */
  static boolean endsParties(Token token) {
    return token.isVerb()
        || token.is(CueRole.SAY)
        || token.is(CueRole.HOLD)
        || token.is(CueRole.ATTEND)
        || token.is(CueRole.CIRCUMSTANCE, "about")
        || token.is(CueRole.PLACE);
  }

  /** Whether a word joins two parties: 联合 does behind the first, and is a part of 联合办公室. */
  private static boolean joins(Clause clause, Token token) {
    return token.is(CueRole.JOINS)
        && (!token.is(CueRole.MANNER) || clause.endsAt(token.start(), bit(CueRole.BODY)));
  }

  private static boolean outside(Clause clause, int place) {
    return !clause.any(t -> t.start() <= place && t.end() > place);
  }

  /** Whether a word stands for those named, by itself or with what sort of body they are. */
  private static boolean standsIn(Clause clause, Token counterpart, int end) {
    return counterpart.end() == end
        || clause.endingAt(end).filter(t -> t.is(CueRole.BODY)).isPresent()
            && !clause.any(counterpart.end(), end, t -> t.is(CueRole.JOINS));
  }

  private static Parties standIn(Token counterpart, Parties before) {
    String count = counterpart.value(CueRole.COUNTERPART).replaceFirst(" .*", "");
    boolean all = count.isEmpty() || count.equals(String.valueOf(before.names().size()));
    return all ? before : NONE;
  }

  /** The parties a title opens with, parted by 、, 与 or a blank; none where it opens otherwise. */
  static Parties opening(Clause title) {
    List<String> names = new ArrayList<>();
    int part = title.from();
    int end = part;
    for (Token token : title.tokens()) {
      boolean body = token.is(CueRole.BODY);
      if (body) {
        end = token.end();
      } else if (!token.is(CueRole.JOINS) && !token.is(Token.TokenKind.NOTE)) {
        break;
      }
      if (end > part && parted(title, end) > end) {
        names.add(title.words(part, end));
        part = parted(title, end);
        end = part;
      }
    }
    if (names.isEmpty() || end == part) {
      return NONE;
    }
    names.add(title.words(part, end));
    return new Parties(names, true);
  }

  /** Past what parts two names at a place; the place itself where nothing does. */
  private static int parted(Clause title, int place) {
    boolean mark =
        place < title.to()
            && (title.passage().plain()[place] == '、' || title.passage().plain()[place] == ' ');
    return mark
        ? place + 1
        : title
            .first(place, title.to(), t -> t.start() == place && t.is(CueRole.JOINS))
            .map(Token::end)
            .orElse(place);
  }

  /** Before the words of manner that stand before a verb, and before to whom it is done. */
  private static int beforeManner(Clause clause, int start, int to) {
    int end = clause.first(CueRole.TO, start, to).map(Token::start).orElse(to);
    Optional<Token> last = clause.endingAt(end);
    while (end > start && last.filter(Parties::isManner).isPresent()) {
      end = last.get().start();
      last = clause.endingAt(end);
    }
    return end;
  }

  private static boolean isManner(Token token) {
    return token.is(CueRole.MANNER)
        || token.is(CueRole.LINK)
        || token.is(CueRole.MODAL)
        || token.is(CueRole.CLOSES_LIST)
        || token.is(Token.TokenKind.TIME)
        || token.is(CueRole.LEAD_IN)
        || token.isVerb();
  }

  /** Past lead-ins, modals and words that only describe the first of those named. */
  private static int opening(Clause clause, int from, int to) {
    int start = Math.max(from, clause.pastLeadIns());
    for (Token token : clause.in(start, to)) {
      boolean opens =
          token.is(CueRole.MODAL)
              || token.is(CueRole.CAUSE) && !VerbInName.opensOffice(clause, token);
      boolean leads =
          token.is(CueRole.OF)
              || token.is(CueRole.LEAD_IN, "by")
              || token.is(CueRole.ISSUE, "cites");
      start = opens && token.start() == start || leads ? token.end() : start;
    }
    return clause
        .at(start)
        .filter(t -> t.is(CueRole.JOINS))
        .map(Token::end)
        .orElse(Math.min(start, to));
  }

  /** Where the name of the last body before a place ends, or of an area that acts as one. */
  private static int ofBody(Clause clause, int start, int before) {
    int to = Math.max(start, before);
    Optional<Token> body = clause.has(NAMED) ? clause.last(start, to, NAMED) : Optional.empty();
    if (body.isPresent() || !clause.namesArea()) {
      return body.map(Token::end).orElse(start);
    }
    int end = beforeManner(clause, start, to);
    return clause.endsAsArea(end) ? end : start;
  }

  /**
   * A name, without the word behind it that sums up those named, 甲、乙、丙 | 三方, and without who spoke
   * for it: 甲协会 | 会长某某. What is only counted (19个区县) is no name.
   */
  private static Optional<String> name(Clause clause, int from, int to) {
    boolean body = clause.endsAt(to, bit(CueRole.BODY));
    int end =
        clause
            .first(from + 1, to, t -> t.is(CueRole.COUNTERPART) || !body && t.is(CueRole.PERSON))
            .map(Token::start)
            .orElse(beforeManner(clause, from, to));
    int start = NameBounds.pastLabel(clause, from, end);
    String name = clause.words(start, end);
    boolean refers = clause.isAt(start, bit(CueRole.REFERS) | bit(CueRole.VAGUE));
    boolean isCount = !name.isEmpty() && Character.isDigit(name.charAt(0));
    return !refers && !isCount && name.length() >= SHORTEST && name.length() <= LONGEST
        ? Optional.of(name)
        : Optional.empty();
  }
}
