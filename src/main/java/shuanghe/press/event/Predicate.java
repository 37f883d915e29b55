package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;

/**
 * The words of a clause that tell what is done: verbs that stand together, with the manner, the
 * modal and the times among them.
 *
 * @param clause the clause it stands in
 * @param start where what it is told of ends; the status begins at the first word of its own
 * @param end offset behind its last word
 * @param tokens its words in order, at least one
 * @param parts the parts its words play, a bit each
 */
record Predicate(Clause clause, int start, int end, List<Token> tokens, long parts) {

  private static final long COLOURS = bit(CueRole.MANNER) | bit(CueRole.MODAL) | bit(CueRole.LINK);

  private static final long PARTS =
      Token.VERB | COLOURS | bit(Token.TokenKind.TIME) | bit(Token.TokenKind.COUNT);

  /** What follows the name of a thing that is described before it. */
  private static final long ENDS_DESCRIBED =
      bit(CueRole.MODAL)
          | bit(CueRole.MANNER)
          | bit(CueRole.LINK)
          | bit(CueRole.RELATIVE)
          | bit(CueRole.FORECAST)
          | bit(Token.TokenKind.COUNT)
          | bit(Token.TokenKind.TIME);

  Predicate {
    tokens = List.copyOf(tokens);
  }

  /** The predicates of a clause, in order; words within a name are none. */
  static List<Predicate> of(Clause clause) {
    Optional<Predicate> ceremony = clause.has(CueRole.HOLD) ? ceremony(clause) : Optional.empty();
    if (ceremony.isPresent()) {
      return List.of(ceremony.get());
    }
    if (!clause.hasVerb()) {
      return List.of();
    }
    List<Predicate> found = new ArrayList<>(2);
    List<Token> run = new ArrayList<>(4);
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!run.isEmpty()
          && (!isPart(token)
              || !joins(clause, run.getLast(), token)
              || isOfObject(run, token)
              || VerbInName.isOfName(clause, token))) {
        add(clause, run, found);
        run.clear();
      }
      if (run.isEmpty()) {
        if (opens(clause, token)) {
          run.add(token);
        }
        continue;
      }
      boolean near = token.is(CueRole.MODAL, "near");
      if (!token.is(CueRole.LINK) && !near && colours(token) && all(run, Predicate::mayBeNoun)) {
        run.clear();
      }
      run.add(token);
    }
    add(clause, run, found);
    return found;
  }

  /** The ceremony by which something is opened or begun: 通车仪式 | 在江岸 | 举行, 举行通车仪式. */
  private static Optional<Predicate> ceremony(Clause clause) {
    Optional<Token> held = clause.last(clause.from(), clause.to(), Predicate::isCeremony);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> hold = clause.first(CueRole.HOLD, held.get().end(), clause.to());
    int end = hold.map(Token::end).orElse(held.get().end());
    boolean whole = hold.isPresent() || end == clause.to();
    List<Token> tokens = hold.map(h -> List.of(held.get(), h)).orElseGet(() -> List.of(held.get()));
    long parts = CueRoles.of(tokens) | bit(CueRole.HOLD);
    return Optional.of(new Predicate(clause, held.get().start(), end, tokens, parts))
        .filter(p -> whole);
  }

  private static boolean isCeremony(Token token) {
    return !token.value(CueRole.GATHERING).isEmpty();
  }

  /**
   * Whether a verb belongs to the object of the verb before it: it says whose that is, 实施 | 共建项目,
   * is a noun of the work that is attained, 完成 | 征地工作, or opens the name of what is signed, 签署了 |
   * 进一步推动…协议.
   */
  private static boolean isOfObject(List<Token> run, Token verb) {
    Token last = run.getLast();
    boolean named = verb.is(CueRole.CAUSE) || verb.is(CueRole.MANNER, "pace");
    boolean signed = isOfDocument(last) || last.is(CueRole.LINK);
    if (named && signed && all(run, t -> !t.isVerb() || isOfDocument(t))) {
      return !all(run, t -> !t.isVerb());
    }
    return last.is(CueRole.ATTAIN, "enters")
        || !verb.is(CueRole.ACT)
            && (last.is(CueRole.ACT) && verb.is(CueRole.TOGETHER)
                || last.is(CueRole.ATTAIN) && verb.is(CueRole.GOING));
  }

  private static boolean isOfDocument(Token verb) {
    return verb.is(CueRole.ACT, "signing") || verb.is(CueRole.ACT) && verb.is(CueRole.ISSUE);
  }

  private static void add(Clause clause, List<Token> run, List<Predicate> found) {
    int size = run.size();
    while (size > 0 && !run.get(size - 1).isVerb() && !isNear(run, size - 1)) {
      size--;
    }
    if (size > 0) {
      List<Token> words = run.subList(0, size);
      found.add(
          new Predicate(
              clause, run.getFirst().start(), words.getLast().end(), words, CueRoles.of(words)));
    }
  }

  /** Whether it says behind a verb that what it tells is about to be: 投产 | 在即. */
  private static boolean isNear(List<Token> run, int i) {
    return i > 0 && run.get(i).is(CueRole.MODAL, "near") && run.get(i - 1).isVerb();
  }

  private static boolean all(List<Token> tokens, java.util.function.Predicate<Token> wanted) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!wanted.test(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of its words is as wanted. */
  boolean any(java.util.function.Predicate<Token> wanted) {
    for (int i = 0; i < tokens.size(); i++) {
      if (wanted.test(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isPart(Token token) {
    return token.isAny(PARTS) || token.is(CueRole.LEAD_IN, "recent") || token.is(CueRole.AFTER);
  }

  private static boolean colours(Token token) {
    return token.isAny(COLOURS);
  }

  /** A verb before words of manner is a noun of the name before it: 改造 | 正加快. */
  private static boolean mayBeNoun(Token token) {
    return isBareVerb(token) && !token.is(CueRole.ATTAIN);
  }

  private static boolean isBareVerb(Token token) {
    return token.isVerb() && !token.is(CueRole.MANNER);
  }

  /** Whether a token goes on with the run: next to it, or behind 、 where both are verbs. */
  private static boolean joins(Clause clause, Token last, Token token) {
    if (token.is(Token.TokenKind.COUNT)) {
      return last.is(CueRole.MANNER, "measure") && clause.pastBlanks(last.end()) == token.start();
    }
    int between = clause.pastBlanks(last.end());
    if (token.is(CueRole.AFTER)) {
      return last.is(Token.TokenKind.TIME) && between == token.start(); // by when: 明年底 | 前 | 建成
    }
    return between == token.start()
        || last.isVerb()
            && token.isVerb()
            && clause.passage().plain()[between] == '、'
            && clause.pastBlanks(between + 1) == token.start();
  }

  /** A verb of duration opens a predicate only behind a lead-in or an actor: else it is a noun. */
  private static boolean opens(Clause clause, Token token) {
    boolean sets =
        colours(token) || token.is(Token.TokenKind.TIME) || token.is(CueRole.LEAD_IN, "recent");
    if (!sets && !token.isVerb()
        || !sets && isItem(clause, token)
        || clause.endsAt(token.start(), bit(CueRole.OF))
        || VerbInName.opensOffice(clause, token)
        || VerbInName.opensMeeting(clause, token)
        || VerbInName.isOfCounted(clause, token)
        || VerbInName.isOfName(clause, token)
        || VerbInName.describesCounted(clause, token)) {
      return false;
    }
    if (sets) {
      return true;
    }
    return token.is(CueRole.ACT)
        || token.is(CueRole.ATTAIN)
        || token.is(CueRole.SERVICE)
        || token.start() <= clause.pastLeadIns()
        || clause.isAt(token.end(), bit(CueRole.ACT))
            && !clause.isAt(token.end(), bit(CueRole.PROJECT))
        || settles(clause, token)
        || clause.endsAt(token.start(), bit(CueRole.BODY) | bit(CueRole.SAY));
  }

  /** Whether it stands in a list behind a noun: 经济新高地、 | 开放 | 融合新格局. */
  private static boolean isItem(Clause clause, Token verb) {
    int mark = verb.start() - 1;
    return mark > clause.from()
        && clause.passage().plain()[mark] == '、'
        && clause
            .endingAt(mark)
            .filter(t -> t.is(CueRole.PROJECT) && !t.isVerb() && !t.is(CueRole.ATTAINED))
            .isPresent();
  }

  /** Whether several do it together: 联合 | 打造. */
  boolean isJoint() {
    return any(t -> t.is(CueRole.MANNER, "") && t.is(CueRole.TOGETHER));
  }

  /** Whether all its words are verbs without manner. */
  boolean isBare() {
    return !has(CueRole.MANNER) && all(tokens, Predicate::isBareVerb);
  }

  /** Whether all predicates from a number on are {@linkplain #isBare bare}. */
  static boolean areBare(List<Predicate> predicates, int from) {
    for (int i = from; i < predicates.size(); i++) {
      if (!predicates.get(i).isBare()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is part of the name of what a predicate behind it tells: 两地共建 … 揭牌, 口岸开放项目全部完成. */
  boolean describes(Predicate told) {
    if (told == this || !isBare() || isCause()) {
      return false;
    }
    boolean together =
        lastVerb().is(CueRole.TOGETHER) && told.has(CueRole.ACT) && told.end() == clause.to();
    return together || start >= clause.pastLeadIns() && told.endsThing();
  }

  /** Whether a predicate is part of the name of what one behind it tells. */
  static boolean describesLater(List<Predicate> predicates, int i) {
    for (int later = i + 1; later < predicates.size(); later++) {
      if (predicates.get(i).describes(predicates.get(later))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands behind a thing and tells how far that is: 项目 | 基本完工. */
  private boolean endsThing() {
    return (has(CueRole.ATTAIN) && !has(CueRole.ACT) || has(CueRole.ACT) && has(CueRole.MANNER))
        && clause.endsAt(pastNote(), bit(CueRole.PROJECT));
  }

  /** Where the thing before it ends when a note on it is left out: 西段(以下简称…) | 开通. */
  private int pastNote() {
    return clause
        .endingAt(start)
        .filter(t -> t.is(Token.TokenKind.NOTE))
        .map(Token::start)
        .orElse(start);
  }

  /** Whether a thing comes to a place: 平台 | 布局 | 川渝. */
  boolean settles() {
    return settles(clause, lastVerb());
  }

  private static boolean settles(Clause clause, Token verb) {
    if (!clause.has(CueRole.SIDES)) {
      return false;
    }
    return clause.endsAt(verb.start(), bit(CueRole.PROJECT))
        && clause.isAt(verb.end(), bit(CueRole.SIDES))
        && clause.at(verb.end()).orElseThrow().end() == clause.to();
  }

  /** The milestone that a ceremony marks; empty where it is none. */
  String milestoneOfCeremony() {
    return tokens.getFirst().value(CueRole.GATHERING);
  }

  Token lastVerb() {
    Token last = tokens.getLast();
    return last.is(CueRole.MODAL, "near") ? tokens.get(tokens.size() - 2) : last;
  }

  boolean has(CueRole role) {
    return (parts & CueRoles.bit(role)) != 0;
  }

  boolean hasManner(String value) {
    return has(CueRole.MANNER) && any(t -> t.is(CueRole.MANNER, value));
  }

  /** Whether it only works towards what another does: 推动. */
  boolean isCause() {
    return has(CueRole.CAUSE) && all(tokens, t -> !t.isVerb() || t.is(CueRole.CAUSE));
  }

  /** Where the words of the status begin: times and joints before them are not of it. */
  int statusStart() {
    if (isCeremony(tokens.getFirst())) {
      return start;
    }
    for (Token t : tokens) {
      boolean colours = t.is(CueRole.MANNER) && !t.is(CueRole.MANNER, "also");
      boolean meets = t.is(CueRole.ATTAIN, "meets") && t != lastVerb();
      if (t.isVerb() && !meets || colours || t.is(CueRole.MODAL)) {
        return t.start();
      }
    }
    return end;
  }

  /** Words of the status as the text prints them. */
  String status() {
    return clause.words(statusStart(), end);
  }

  /** The end of the name of a thing that it describes by what became of it: 昨日开工的 | 扩能项目. */
  Optional<Token> described() {
    String act = has(CueRole.ACT) ? lastVerb().value(CueRole.ACT) : "";
    Optional<Token> of =
        act.equals("opening") || act.equals("start")
            ? clause.at(end).filter(t -> t.is(CueRole.OF))
            : Optional.empty();
    return of.flatMap(
        t ->
            clause.last(
                CueRole.PROJECT,
                t.end(),
                clause
                    .first(t.end(), clause.to(), ENDS_DESCRIBED)
                    .map(Token::start)
                    .orElse(clause.to())));
  }

  /** Whether it says that something has just become so, or is about to. */
  boolean isNews() {
    return any(t -> t.is(CueRole.MODAL, "planned") || t.is(CueRole.LEAD_IN, "recent"))
        || clause
            .endingAt(start)
            .filter(t -> t.is(CueRole.LEAD_IN, "that-day") || t.is(CueRole.LEAD_IN, "recent"))
            .isPresent();
  }

  /** Whether it only describes a noun or sets a circumstance. */
  boolean isCircumstance() {
    return new Circumstance(this).holds();
  }
}
