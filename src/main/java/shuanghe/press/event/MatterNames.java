package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;

/** Name of a matter's object in a clause: without what leads in, describes or counts it. */
final class MatterNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 64;

  /** What says what sort of thing a name is of. */
  private static final long SORTS =
      bit(CueRole.PROJECT) | bit(CueRole.PAPER) | bit(Token.TokenKind.TITLE);

  /** How near its end a name must say what sort of thing it names: 江津线江津区. */
  private static final int TAIL = 6;

  /** What names a part of a thing is no longer. */
  private static final int LONGEST_PART = 30;

  /** What is shorter says something only with its count: 18家企业. */
  private static final int SHORTEST_COUNTED = 3;

  /** A name in quotes is longer, with its marks, than what is only called so. */
  private static final int LONGEST_SLOGAN = 7;

  /** A noun behind a name in quotes is no longer. */
  private static final int LONGEST_SORT = 3;

  /**
   * A name in a clause.
   *
   * @param clause the clause
   * @param start offset of its first character in the passage
   * @param end offset behind its last
   */
  record Name(Clause clause, int start, int end) {

    String words() {
      String words = withoutShortForms().replace(" ", "");
      return words.startsWith("《") && words.endsWith("》")
          ? words.substring(1, words.length() - 1)
          : words;
    }

    /** The words with the counts right before and behind them: 8个 | 工厂, 充电桩 | 180座. */
    String withCounts() {
      int from = clause.endingAt(start).filter(Name::counts).map(Token::start).orElse(start);
      int to = clause.at(end).filter(Name::counts).map(Token::end).orElse(end);
      return clause.words(from, to);
    }

    private static boolean counts(Token token) {
      return token.is(Token.TokenKind.COUNT);
    }

    /** The words as printed but for what it is called from here on: (以下简称…). */
    private String withoutShortForms() {
      if (!clause.has(bit(Token.TokenKind.NOTE))) {
        return clause.words(start, end);
      }
      StringBuilder words = new StringBuilder();
      int from = start;
      for (Token t : clause.in(start, end)) {
        if (t.is(Token.TokenKind.NOTE) && t.is(CueRole.LEAD_IN, "short-form")) {
          words.append(clause.words(from, t.start()));
          from = t.end();
        }
      }
      return words.append(clause.words(from, end)).toString();
    }

    /** How many characters its words have. */
    int length() {
      for (int i = start; i < end; i++) {
        if (Character.isWhitespace(clause.passage().text().charAt(i)) || isMark(i)) {
          return words().length();
        }
      }
      return end - start;
    }

    private boolean holdsMark() {
      for (int i = start; i < end; i++) {
        if (isMark(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMark(int at) {
      char c = clause.passage().text().charAt(at);
      return c == '“' || c == '(' || c == '《';
    }

    boolean has(CueRole role) {
      return clause.first(role, start, end).isPresent();
    }

    /** Whether it ends as names of projects do, brackets and what is done to them aside. */
    boolean endsAsProject() {
      return sort().filter(t -> clause.isWorkOnly(t.end(), end)).isPresent();
    }

    /** Whether it ends as names of projects do that nothing else bears. */
    boolean endsAsHardProject() {
      return sort().filter(t -> !t.isSoft() && clause.isWorkOnly(t.end(), end)).isPresent();
    }

    /**
     * Whether it says near its end what sort of thing it names; what follows may be a part, a place
     * or what is done to it.
     */
    boolean namesProject() {
      boolean closed =
          clause.endsAt(
              end,
              bit(CueRole.BODY)
                  | Token.VERB
                  | bit(Token.TokenKind.NOTE)
                  | bit(Token.TokenKind.COUNT)
                  | bit(Token.TokenKind.QUOTE));
      return endsAsProject()
          || closed && sort().filter(t -> t.end() >= end - TAIL).isPresent()
          || isQuote();
    }

    /** Whether it names a part of a thing, the thing before it: 航站楼 | 幕墙及屋面. */
    boolean namesPart() {
      Optional<Token> thing =
          clause.last(
              start, end, t -> t.is(CueRole.PROJECT) && (!t.isSoft() || t.is(CueRole.REFERS)));
      return thing.filter(t -> t.start() > start && end - t.end() <= LONGEST_PART).isPresent()
          && clause.are(thing.get().end(), end, MatterNames::isOfPart);
    }

    /** Whether it names a thing by a noun that names much else, and not what two sides share. */
    boolean isSoft() {
      return !clause.any(
              start,
              end,
              t ->
                  t.is(CueRole.PAPER)
                      || t.is(CueRole.PRODUCT)
                      || t.is(Token.TokenKind.TITLE)
                      || t.is(CueRole.PROJECT) && !t.isSoft())
          && !has(CueRole.TOGETHER)
          && !has(CueRole.SIDES)
          && !has(CueRole.CLOSES_LIST)
          && !isQuote()
          && !clause.any(start, end, bit(Token.TokenKind.COUNT));
    }

    private Optional<Token> sort() {
      return clause.last(start, end, namesProduct(clause) ? SORTS | bit(CueRole.PRODUCT) : SORTS);
    }

    /** Whether it is a name in quotes, with or without what sort of thing that is: “…”产品. */
    private boolean isQuote() {
      return clause.endsAt(end, bit(Token.TokenKind.QUOTE))
          || clause.isAt(start, bit(Token.TokenKind.QUOTE))
              && clause
                  .at(start)
                  .filter(t -> end - t.end() <= LONGEST_SORT)
                  .filter(t -> clause.are(t.end(), end, s -> s.is(CueRole.PRODUCT)))
                  .isPresent();
    }

    /** Whether it ends as names of documents do. */
    boolean isPaper() {
      return clause.endsAt(end, bit(CueRole.PAPER));
    }

    /** Whether it only says what sort of document it is: 合作协议. */
    boolean isBarePaper() {
      return clause.at(start).filter(t -> t.is(CueRole.PAPER) && t.end() == end).isPresent();
    }

    boolean isTitle() {
      return clause.has(bit(Token.TokenKind.TITLE))
          && clause
              .at(start)
              .filter(t -> t.is(Token.TokenKind.TITLE) && t.end() == end)
              .isPresent();
    }

    /** Whether it opens with a word that names nothing, or only says what was done: 相关项目, 签约项目. */
    boolean isVague() {
      return clause.isAt(start, bit(CueRole.VAGUE)) || isOnlyOfAct() || isOfMeasures();
    }

    /** Whether a list ends with a word that only says of what sort its items are: 等一系列 | 举措. */
    private boolean isOfMeasures() {
      return clause.has(CueRole.CLOSES_LIST)
          && clause
              .last(CueRole.CLOSES_LIST, start, end)
              .filter(t -> clause.isAt(t.end(), bit(CueRole.VAGUE)))
              .filter(
                  t ->
                      clause
                          .endingAt(t.start())
                          .filter(item -> item.is(CueRole.PROJECT) && !item.isSoft())
                          .isEmpty())
              .flatMap(t -> clause.endingAt(end))
              .filter(t -> t.isSoft())
              .isPresent();
    }

    private boolean isOnlyOfAct() {
      return clause.isAt(start, bit(CueRole.ACT))
          && clause.endsAt(end, bit(CueRole.REFERS))
          && clause.at(start).orElseThrow().end() == clause.endingAt(end).orElseThrow().start();
    }

    /** Whether a list says what its items are like and names none: 转化的加速器、改革的试验田. */
    boolean isListOfEpithets() {
      return clause.has(CueRole.OF) && has(CueRole.OF) && words().indexOf('、') >= 0;
    }

    /** Whether it is a few words in quotes, or a list that begins and ends so: “三张清单”. */
    boolean isSlogan() {
      return clause
          .at(start)
          .filter(t -> t.is(Token.TokenKind.QUOTE) && t.end() - t.start() <= LONGEST_SLOGAN)
          .filter(t -> t.end() == end || clause.passage().plain()[t.end()] == '、')
          .filter(t -> clause.endsAt(end, bit(Token.TokenKind.QUOTE)))
          .isPresent();
    }

    /** Whether the text counts it before its name: 7项 | 创新成果. */
    boolean isCounted() {
      return clause.endsAt(start, bit(Token.TokenKind.COUNT));
    }

    /** Whether it only stands for a name said before: 该项目, 全线. */
    boolean refersBack() {
      return isPhase()
          || isWorkOnThing()
          || clause.has(CueRole.REFERS)
              && clause
                  .at(start)
                  .filter(t -> t.is(CueRole.REFERS))
                  .filter(t -> t.end() == end || clause.words(t.start(), t.end()).length() == 1)
                  .isPresent();
    }

    /** Whether what was done says which are meant: 已开工 | 项目. */
    boolean isOfDone() {
      return clause.endsAt(start, bit(CueRole.ACT));
    }

    /** Whether it only names the work on something named before: 项目前期工作. */
    private boolean isWorkOnThing() {
      return clause.isAt(start, bit(CueRole.REFERS))
          && clause
              .at(start)
              .filter(t -> t.is(CueRole.PROJECT) && t.end() < end)
              .filter(t -> clause.isWorkOnly(t.end(), end))
              .isPresent();
    }

    /** Whether it is a phase of something named before, and the work on it: 二期建设. */
    private boolean isPhase() {
      return clause.has(CueRole.COUNT_WORD)
          && clause
              .at(start)
              .filter(t -> t.is(CueRole.COUNT_WORD, "phase"))
              .filter(t -> clause.isWorkOnly(t.end(), end))
              .isPresent();
    }
  }

  private MatterNames() {}

  /** Whether a clause speaks of the first product of its kind: 首台无人机. */
  static boolean namesProduct(Clause clause) {
    return clause.has(CueRole.PRODUCT)
        && clause.has(CueRole.COUNT_WORD)
        && clause.any(t -> t.is(CueRole.COUNT_WORD, "first"));
  }

  /** The name in a stretch; empty where the stretch holds no words that may be one. */
  static Optional<Name> of(Clause clause, int from, int to) {
    int opening = NameBounds.pastOpening(clause, from, to);
    int relative = NameBounds.pastRelative(clause, opening, to);
    int past = relative > opening ? NameBounds.pastCountWords(clause, relative, to) : relative;
    int dash = NameBounds.pastDash(clause, past, to);
    int end = NameBounds.beforeClosing(clause, dash, to);
    int start = NameBounds.pastApposition(clause, dash, end);
    Name whole = new Name(clause, start, end);
    Name described = new Name(clause, opening, end);
    boolean meant =
        whole.refersBack() && isTold(clause, opening, start)
            || (whole.refersBack() || whole.isVague()) && isShared(clause, opening, relative)
            || whole.isVague() && whole.isPaper() && relative > opening;
    Name name = meant ? described : whole;
    return Optional.of(NameParts.titled(counted(name)))
        .map(n -> NameParts.ofLongList(n, LONGEST))
        .filter(MatterNames::isWhole);
  }

  /** Whether a relative clause says by a thing's name which are meant: 纳入项目库的 | 项目. */
  private static boolean isTold(Clause clause, int from, int to) {
    return clause.has(CueRole.RELATIVE)
        && clause.any(from, to, bit(CueRole.RELATIVE))
        && clause.any(
            from, to, t -> t.is(CueRole.PROJECT) && clause.isAt(t.end(), bit(CueRole.OF)));
  }

  /** Whether a relative clause says whose the things are together: 两地合作共建的 | 重大项目. */
  private static boolean isShared(Clause clause, int from, int to) {
    return clause.has(CueRole.TOGETHER)
        && clause
            .endingAt(to)
            .filter(t -> t.is(CueRole.OF) && t.start() > from)
            .filter(t -> clause.endsAt(t.start(), bit(CueRole.TOGETHER)))
            .isPresent();
  }

  /** Whether a word may stand in the name of a part: a work, or a noun of many meanings. */
  private static boolean isOfPart(Token token) {
    return token.isSoft()
        || token.is(CueRole.GOING)
        || token.is(CueRole.JOINS)
        || token.is(Token.TokenKind.COUNT)
        || token.is(Token.TokenKind.NOTE)
        || token.is(CueRole.COMPOUND)
        || token.is(CueRole.MANNER, "")
        || token.is(CueRole.MANNER, "pace");
  }

  /** The name without the count before it, where it is one by itself: 31个项目 is not without. */
  private static Name counted(Name name) {
    if (!name.clause().isAt(name.start(), bit(Token.TokenKind.COUNT))) {
      return name;
    }
    Token count = name.clause().at(name.start()).orElseThrow();
    int start = name.clause().pastBlanks(count.end());
    Name bare = new Name(name.clause(), start, name.end());
    List<Token> tokens = name.clause().in(start, name.end());
    boolean generic =
        bare.isVague()
            || name.clause().isAt(start, bit(CueRole.LINK))
            || bare.length() > 1 && bare.length() < SHORTEST_COUNTED
            || tokens.size() == 1
                && tokens.getFirst().start() == start
                && tokens.getFirst().end() == name.end()
                && (bare.refersBack() || tokens.getFirst().is(CueRole.PAPER))
            || tokens.size() == 2
                && tokens.getFirst().start() == start
                && tokens.getFirst().is(CueRole.MANNER)
                && tokens.getLast().start() == tokens.getFirst().end()
                && tokens.getLast().end() == name.end()
                && tokens.getLast().is(CueRole.REFERS);
    return generic ? name : bare;
  }

  private static boolean isWhole(Name name) {
    int length = name.end() - name.start();
    for (Token t : name.clause().in(name.start(), name.end())) {
      length -= t.is(Token.TokenKind.NOTE) ? t.end() - t.start() : 0;
    }
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    boolean circumstance =
        name.clause()
                .isAt(
                    name.start(),
                    bit(CueRole.CIRCUMSTANCE) | bit(CueRole.AFTER) | bit(CueRole.FROM))
            || name.clause().at(name.start()).filter(t -> t.is(CueRole.FORECAST, "is")).isPresent();
    boolean tells =
        name.clause().has(CueRole.RELATIVE)
            && name.clause()
                .any(
                    name.start(),
                    name.end(),
                    t ->
                        t.is(CueRole.RELATIVE)
                            && !t.is(CueRole.RELATIVE, "described")
                            && name.clause().first(CueRole.OF, t.end(), name.end()).isEmpty());
    return !circumstance && !tells && (!name.holdsMark() || isClosed(name));
  }

  /** Whether the sort of document stands behind a name in the marks of titles: 《云溪腊肉》团体标准. */
  private static boolean isTitledPaper(Name name) {
    return name.isPaper()
        && name.clause().isAt(name.start(), bit(Token.TokenKind.TITLE))
        && !name.clause().endsAt(name.end(), bit(Token.TokenKind.TITLE));
  }

  private static boolean isClosed(Name name) {
    String words = name.words();
    return words.indexOf('“') <= words.indexOf('”')
        && words.indexOf('(') <= words.indexOf(')')
        && (words.indexOf('《') < 0 || name.isTitle() || isTitledPaper(name));
  }
}
