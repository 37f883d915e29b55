package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.figure.Slots.Need;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Sentence;

/** Counted noun that stands behind its number: 建成5座工厂. */
final class NounBehind {

  /** A noun behind a number no longer than this keeps the area before the number: 成都市23个区县. */
  private static final int SHORT_NOUN = 6;

  /** Longer words say more than what is done. */
  private static final int LONGEST_SAID = 8;

  /** A longer statement of what is counted is no part of its name. */
  private static final int LONGEST_TOLD = 11;

  /** Value of a noun that says what persons do: 就业. */
  private static final String DEED = "deed";

  /** Value of the word that says where what is counted comes from: 来自. */
  private static final String FROM = "from";

  private final NounWords nouns;
  private final SlotReader slots;
  private final List<NameToken> tokens;
  private final Phrase p;
  private final Sentence s;
  private final Antecedents antecedents;
  private final NounExtent extent;

  NounBehind(
      NounWords nouns,
      SlotReader slots,
      List<NameToken> tokens,
      Phrase p,
      Antecedents antecedents) {
    this.nouns = nouns;
    this.slots = slots;
    this.tokens = tokens;
    this.p = p;
    this.s = p.sentence();
    this.antecedents = antecedents;
    this.extent = new NounExtent(nouns, tokens, p, antecedents);
  }

  /** 总规模50亿元的基金: the noun behind 的 that the number measures. */
  List<NameToken> nounOfAttribute() {
    List<NameToken> noun = new ArrayList<>();
    boolean of = false;
    for (NameToken token : behind(p.quantity().end())) {
      if (!of && !token.is(NameRole.OF) || of && !token.role().isNominal()) {
        break;
      }
      if (of) {
        noun.add(token);
      }
      of = true;
    }
    return noun;
  }

  /** A noun with an attribute before it: the noun owns what the attribute names. */
  Slots attribute(List<NameToken> left, List<NameToken> noun) {
    int measure = left.isEmpty() ? 0 : NounWords.measureStart(left);
    String object = nouns.text(s, left.subList(measure, left.size()), antecedents);
    if (!left.isEmpty() && left.getLast().is(NameRole.MODIFIER)) {
      String unsaid = nouns.naming(p.quantity().unit());
      object =
          unsaid.isEmpty() ? "" : s.words(left.getLast().start(), left.getLast().end()) + unsaid;
    }
    String owner = nouns.named(s, noun, antecedents);
    return object.isEmpty()
        ? new Slots("", "", owner, Need.NOTHING)
        : new Slots(owner, "", object, slots.need(left.getLast()));
  }

  /** The figure's tokens from a place on. */
  private List<NameToken> behind(int place) {
    return TokenSpans.between(tokens, place, p.rightEnd());
  }

  /**
   * Tokens of what is counted, told by what it is said to be; of a share the noun right behind it
   * where something is said of that: 游客 in 七成游客来自省外.
   *
   * @param ofShare whether the number is a share without words of its own
   */
  List<NameToken> counted(boolean ofShare) {
    if (p.nounFollows()) {
      return saidToBe(extent.noun());
    }
    List<NameToken> noun = ofShare ? extent.noun() : List.of();
    for (int i = 1; i < noun.size(); i++) {
      if (noun.get(i).value().equals(FROM)) {
        noun = noun.subList(0, i);
      }
    }
    return noun.isEmpty() || predicate(noun).isEmpty() ? List.of() : noun;
  }

  /**
   * A noun behind the number with words before the number.
   *
   * @param all tokens before the number
   * @param noun tokens of the noun
   * @param etc whether 等 stands between number and noun
   * @param ofEnd whether 的 does
   */
  Slots behind(List<NameToken> all, List<NameToken> noun, boolean etc, boolean ofEnd) {
    List<NameToken> left = slots.withoutExamples(all);
    if (etc && left == all && slots.actionBeforeNoun(left) >= 0) {
      left = left.subList(0, slots.actionBeforeNoun(left) + 1);
    } else if (etc && left == all) {
      left = leadingVerbs(left);
    }
    String object = nouns.text(s, NounWords.afterRelative(noun), antecedents);
    if (isForOthers(noun)) {
      return new Slots("", nouns.naming("serve"), object, Need.NOTHING);
    }
    boolean said = etc && object.length() <= 3;
    boolean relative =
        said
            || ofEnd
                && left.stream().anyMatch(t -> t.role().isAction() || t.is(NameRole.PREPOSITION));
    if (ofEnd && object.length() <= SHORT_NOUN && left.size() == 1 && isDeed(left.getFirst())) {
      return new Slots("", slots.action(left), object, Need.NOTHING);
    }
    if (left.isEmpty() || relative) {
      return new Slots("", "", object, Need.NOTHING);
    }
    int verb = left.size() - 1;
    while (verb >= 0 && !left.get(verb).role().isAction() && !left.get(verb).is(NameRole.LIGHT)) {
      verb--;
    }
    if (verb < 0) {
      int tied = SlotReader.first(left, NameRole.PREPOSITION);
      String before = tied < left.size() ? "" : nouns.text(s, left, antecedents);
      boolean plain =
          nouns.isGeneric(s, left, antecedents) && object.length() > SHORT_NOUN
              || TokenSpans.isLongList(left) && object.length() > 2
              || !NounWords.any(left, t -> !t.value().equals(NounWords.AREA))
                  && object.length() > 2;
      return new Slots(
          "",
          "",
          plain || isListed(before) || isInside(before) ? object : before + object,
          Need.NOTHING);
    }
    int begin = verb;
    while (begin > 0
        && (left.get(begin - 1).role().isAction() || left.get(begin - 1).is(NameRole.AND))) {
      begin--;
    }
    int preposition = SlotReader.first(left.subList(0, verb), NameRole.PREPOSITION);
    begin = Math.min(begin, preposition < verb ? preposition : begin);
    int of = SlotReader.last(noun, NameRole.OF);
    if (of < noun.size() && verb == left.size() - 1) {
      String subject = nouns.text(s, noun.subList(of + 1, noun.size()), antecedents);
      String verbs = slots.action(left.subList(begin, verb + 1));
      return new Slots(
          subject, verbs, nouns.text(s, noun.subList(0, of), antecedents), Need.NOTHING);
    }
    String owner = slots.ownerOrArea(left.subList(0, begin));
    String between = nouns.text(s, left.subList(verb + 1, left.size()), antecedents);
    boolean dropped =
        left.get(verb).is(NameRole.LIGHT)
            || left.get(verb).is(NameRole.MANNER)
            || noun.size() == 1 && noun.getFirst().role().isAction();
    List<NameToken> verbs = left.subList(begin, verb + 1);
    String action = dropped ? slots.actionBeforeLast(verbs) : slots.action(verbs);
    boolean area =
        nouns.isAreaOnly(owner) || nouns.isGeneric(s, left.subList(0, begin), antecedents);
    String whose = nouns.isAreaOnly(between) ? "" : between;
    return area && action.isEmpty()
        ? new Slots(whose, "", object, Need.NOTHING)
        : new Slots(area ? "" : owner, action, whose + object, Need.NOTHING);
  }

  /** 银行为90家企业发放贷款9亿元: those for whom is done what the next figure tells. */
  private boolean isForOthers(List<NameToken> noun) {
    boolean next = p.rightEnd() < p.clauseEnd();
    return next
        && NounWords.any(tokens, t -> isRight(t) && t.is(NameRole.LIGHT) && isBeing(t))
        && NounWords.any(behind(noun.getLast().end()), t -> t.role().isAction());
  }

  /** 9个维度 in 9个维度、80项指标: a count before it in a list owns nothing. */
  private boolean isListed(String before) {
    return !before.isEmpty()
        && Character.isDigit(before.charAt(0))
        && NounWords.any(tokens, t -> isRight(t) && t.is(NameRole.AND));
  }

  private boolean isRight(NameToken token) {
    return token.end() == p.quantity().governStart();
  }

  private static boolean isBeing(NameToken token) {
    return token.value().equals(NameTokens.ANYWHERE);
  }

  /** 馆内 in 馆内有9个展厅: where a thing is found owns nothing. */
  private boolean isInside(String place) {
    return !place.isEmpty()
        && nouns.naming("inside").indexOf(place.charAt(place.length() - 1)) >= 0;
  }

  /** 签约 in 签约的90个项目 is needed to tell which of them are meant. */
  private static boolean isDeed(NameToken token) {
    return token.is(NameRole.VERB);
  }

  /** 320个项目完成投资15亿元: what leads to the next figure is said of that one. */
  private boolean leadsToNext(List<NameToken> said) {
    return !said.isEmpty()
        && said.getLast().end() == p.rightEnd()
        && p.rightEnd() < p.clauseEnd()
        && !NounWords.any(tokens, this::isTied);
  }

  /** Whether a word goes on with a list behind the figure, or ties it to a verb: 为3家企业兑现. */
  private boolean isTied(NameToken token) {
    return token.start() == p.rightEnd() && token.is(NameRole.AND)
        || token.end() == p.quantity().governStart()
            && (token.is(NameRole.PREPOSITION) || token.is(NameRole.LIGHT));
  }

  /** 新建车站 in 6座车站为新建车站: what a short noun is said to be, and else the noun. */
  List<NameToken> saidToBe(List<NameToken> noun) {
    if (noun.isEmpty() || noun.getLast().end() - noun.getFirst().start() > SHORT_NOUN / 2) {
      return noun;
    }
    List<NameToken> said = TokenSpans.between(tokens, noun.getLast().end(), p.rightEnd());
    boolean is =
        said.size() > 1
            && said.getFirst().is(NameRole.LIGHT)
            && said.getFirst().value().equals(NameTokens.ANYWHERE)
            && said.getLast().role().isNominal()
            && said.stream().skip(1).allMatch(t -> t.role().isNominal() || t.role().isAction());
    return is ? said.subList(1, said.size()) : noun;
  }

  /**
   * What is done for those the number counts, 提供服务 in 为两地20万人提供服务; empty where the words do not
   * give it to them.
   */
  Slots givenTo(List<NameToken> left) {
    if (!p.nounFollows()) {
      return Slots.NONE;
    }
    List<NameToken> words = TokenSpans.between(tokens, p.leftStart(), p.quantity().governStart());
    int to = words.size() - 1;
    while (to >= 0
        && !words.get(to).is(NameRole.LIGHT)
        && !words.get(to).is(NameRole.PREPOSITION)) {
      to--;
    }
    boolean area = to >= 0 && isPlace(words.subList(to + 1, words.size()));
    String given = area ? predicate(List.of()) : "";
    if (given.isEmpty()) {
      return Slots.NONE;
    }
    int end = words.get(to).start();
    List<NameToken> actor = left.stream().filter(t -> t.end() <= end).toList();
    return new Slots(slots.ownerOrArea(actor), given, "", Need.NOTHING);
  }

  /** Whether words name no more than an area, or nothing. */
  private boolean isPlace(List<NameToken> words) {
    List<NameToken> kept = NounWords.without(words, NounWords::isSmall);
    return kept.isEmpty() || nouns.isGeneric(s, kept, antecedents);
  }

  private List<NameToken> leadingVerbs(List<NameToken> left) {
    int end = 0;
    while (end < left.size() && left.get(end).role().isAction()) {
      end++;
    }
    return left.subList(0, end);
  }

  /** 就业 in 90人在甲镇就业: what is done behind where it is done; none where the place ends the words. */
  private static List<NameToken> behindPlace(List<NameToken> said) {
    int from = 1;
    while (from < said.size()
        && said.get(from).role().isNominal()
        && !isNounOfDeed(said.get(from))) {
      from++;
    }
    return said.subList(from, said.size());
  }

  private static boolean isNounOfDeed(NameToken token) {
    return token.is(NameRole.NOUN) && token.value().equals(DEED);
  }

  /** Of long words no more than what is done. */
  private static List<NameToken> untilDeed(List<NameToken> said) {
    int deed = 0;
    while (deed < said.size() && !said.get(deed).role().isAction()) {
      deed++;
    }
    while (deed < said.size() && said.get(deed).role().isAction()) {
      deed++;
    }
    boolean isLong =
        !said.isEmpty() && said.getLast().end() - said.getFirst().start() > LONGEST_SAID;
    boolean object = deed < said.size() && said.get(deed).role().isNominal();
    if (isLong && said.getLast().end() - said.getFirst().start() > LONGEST_TOLD) {
      return List.of();
    }
    return isLong && !object ? said.subList(0, deed) : said;
  }

  /** 建成投用 in 8所学校建成投用并招生: what else is done is not told. */
  private static boolean endsInDeed(List<NameToken> said) {
    return !said.isEmpty() && said.getLast().role().isAction();
  }

  /**
   * What is said of the noun behind the number, up to the end of the clause; empty where a clause
   * with 的 follows, which tells of something else.
   */
  String predicate(List<NameToken> noun) {
    int from = noun.isEmpty() ? p.quantity().end() : noun.getLast().end();
    List<NameToken> said = new ArrayList<>();
    boolean persons = NamedFigure.isPersons(p.quantity().unit());
    for (NameToken token : behind(from)) {
      if (token.is(NameRole.PAUSE) || token.is(NameRole.AND) && endsInDeed(said)) {
        break;
      }
      if (token.is(NameRole.OF)) {
        return "";
      }
      if (!NounWords.isSmall(token) && !token.is(NameRole.AFTER)) {
        said.add(token);
      }
    }
    if (leadsToNext(said)) {
      return "";
    }
    if (!said.isEmpty() && said.getFirst().is(NameRole.PREPOSITION) && persons) {
      said = behindPlace(said);
    }
    boolean acts =
        !said.isEmpty()
            && (said.getFirst().role().isAction()
                || isNounOfDeed(said.getFirst()) && persons
                || said.getFirst().is(NameRole.LIGHT)
                || said.getFirst().value().equals(FROM));
    boolean scene = NounWords.any(said, t -> nouns.isScene(s, t));
    return acts && !scene
        ? nouns.text(s, ClauseReader.withoutTrailing(untilDeed(said)), antecedents)
        : "";
  }
}
