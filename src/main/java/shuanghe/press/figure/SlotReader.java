package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.figure.Slots.Need;
import shuanghe.press.text.Sentence;

/** Reader of owner, action and object among the words before a number. */
final class SlotReader {

  private static final String HAPPENS = "happens";

  /** A shorter list is of kinds of things and no names: 灯具、雨伞. */
  private static final int SHORT_LIST = 6;

  private final NounWords nouns;
  private final Sentence s;
  private final Antecedents antecedents;

  SlotReader(NounWords nouns, Sentence s, Antecedents antecedents) {
    this.nouns = nouns;
    this.s = s;
    this.antecedents = antecedents;
  }

  /** The slots of words that lead to a number. */
  Slots slotsOf(List<NameToken> all) {
    List<NameToken> left = NounWords.afterRelative(withoutExamples(all));
    int verb = actionBeforeNoun(left);
    if (verb < 0) {
      return ofNoun(left);
    }
    int begin = verb;
    while (begin > 0
        && !left.get(begin - 1).role().isNominal()
        && !left.get(begin - 1).is(NameRole.PRONOUN)
        && !left.get(begin - 1).is(NameRole.OF)) {
      begin--;
    }
    int preposition = first(left.subList(0, verb), NameRole.PREPOSITION);
    begin = Math.min(begin, preposition < verb ? preposition : begin);
    List<NameToken> actor = left.subList(0, begin);
    String owner = ownerOrArea(actor);
    List<NameToken> object = left.subList(verb + 1, left.size());
    boolean dropped =
        left.get(verb).value().equals(NameTokens.EXISTS)
            || left.get(verb).is(NameRole.LIGHT) && NounWords.measureStart(object) < object.size()
            || isLeftOut(left.get(verb))
                && nouns.named(s, object, antecedents).length() >= NounWords.OWN_NOUN;
    List<NameToken> verbs = left.subList(begin, verb + 1);
    String action = dropped ? actionBeforeLast(verbs) : action(verbs);
    Need need = object.getLast().is(NameRole.MEASURE) ? need(object.getLast()) : Need.NOTHING;
    int measure = NounWords.measureStart(object);
    boolean owned = need == Need.OWNER || need == Need.AMOUNT;
    boolean named = owned && dropped && measure > 0 && measure < object.size();
    boolean area = named || !actor.isEmpty() && (owner.isEmpty() || nouns.isAreaOnly(owner));
    return new Slots(
        nouns.isAreaName(owner) ? "" : nouns.withoutArea(owner),
        action,
        nouns.named(s, object, antecedents),
        area && owned ? Need.SELF : need);
  }

  /** 推出主题活动, 完成产业投资: verbs that say no more than that there is what a long noun names. */
  private static boolean isLeftOut(NameToken verb) {
    return verb.is(NameRole.MANNER)
        || verb.is(NameRole.LIGHT) && !verb.value().equals(NameTokens.ANYWHERE);
  }

  /**
   * The words of who acts; a list of them ends in how many they are, and a document that tells of
   * something does not act: 《成果清单》.
   */
  String ownerOrArea(List<NameToken> run) {
    if (!run.isEmpty() && s.text()[run.getFirst().start()] == '《') {
      return "";
    }
    List<NameToken> kept =
        NounWords.without(
            withoutTotal(behindClause(run)),
            t -> t.value().equals(NounWords.AREA) || t.is(NameRole.LIGHT));
    return nouns.isGeneric(s, kept, antecedents) ? "" : nouns.ownerText(s, kept, antecedents);
  }

  /** 医院 in 医院总规划面积: what makes a sum of the measure is no part of its owner. */
  private List<NameToken> withoutTotal(List<NameToken> run) {
    boolean total =
        run.size() > 1
            && run.getLast().is(NameRole.MODIFIER)
            && lastWord(run).equals(nouns.naming("total"));
    return total ? run.subList(0, run.size() - 1) : run;
  }

  /** 银团 in 银行组成的银团: the noun behind a clause with 的. */
  private static List<NameToken> behindClause(List<NameToken> run) {
    int of = last(run, NameRole.OF);
    boolean clause =
        of + 1 < run.size() && NounWords.any(run.subList(0, of), token -> token.role().isAction());
    return clause ? run.subList(of + 1, run.size()) : run;
  }

  /** The last verb that a noun follows; -1 where the words are a noun, or end in their verb. */
  int actionBeforeNoun(List<NameToken> left) {
    for (int i = left.size() - 2; i >= 0; i--) {
      NameToken token = left.get(i);
      if ((token.role().isAction() || token.is(NameRole.LIGHT))
          && left.get(i + 1).role().isNominal()) {
        return i;
      }
    }
    return -1;
  }

  /** What verbs say is done, without words of manner before them. */
  String action(List<NameToken> verbs) {
    return words(verbs.subList(behindManner(verbs), verbs.size()));
  }

  /** The same where the last of the verbs says nothing: 开展 in 组织开展. */
  String actionBeforeLast(List<NameToken> verbs) {
    return words(verbs.subList(behindManner(verbs), verbs.size() - 1));
  }

  private static int behindManner(List<NameToken> verbs) {
    int from = 0;
    while (from < verbs.size() - 1 && verbs.get(from).is(NameRole.MANNER)) {
      from++;
    }
    return from;
  }

  private String words(List<NameToken> verbs) {
    return nouns.text(s, NounWords.without(verbs, t -> t.is(NameRole.AND)), antecedents);
  }

  /** A noun that stands without a verb before it, its own verb behind it: 家禽出栏. */
  private Slots ofNoun(List<NameToken> all) {
    List<NameToken> left = all;
    int end = left.size();
    while (end > 0
        && (left.get(end - 1).role().isAction() || left.get(end - 1).is(NameRole.LIGHT))) {
      end--;
    }
    String action =
        nouns.text(
            s,
            NounWords.without(left.subList(end, left.size()), t -> t.is(NameRole.LIGHT)),
            antecedents);
    List<NameToken> run = left.subList(0, end);
    if (run.isEmpty()) {
      boolean happens = !left.isEmpty() && left.getLast().value().equals(HAPPENS);
      return new Slots("", action, "", happens ? Need.THING : Need.NOTHING);
    }
    if (!action.isEmpty() && isPer(run.getLast())) {
      String of = nouns.named(s, run.subList(0, run.size() - 1), antecedents);
      return new Slots(
          nouns.isAreaOnly(of) ? "" : nouns.withoutArea(of), lastWord(run) + action, "", Need.PER);
    }
    if (!action.isEmpty()) {
      String whole = nouns.named(s, run, antecedents);
      return new Slots(
          nouns.isAreaOnly(whole) ? "" : nouns.withoutArea(whole), action, "", Need.NOTHING);
    }
    if (run.size() > 2 && run.getFirst().value().equals(NounWords.AREA)) {
      run = run.subList(1, run.size());
    }
    int measure = NounWords.measureStart(run);
    int ownerEnd = NounWords.ownerEnd(run);
    String owner = nouns.ownerText(s, run.subList(0, ownerEnd), antecedents);
    String object = nouns.named(s, run.subList(ownerEnd, run.size()), antecedents);
    String own = owner.isEmpty() ? "" : nouns.withoutArea(owner);
    Need need = measure < run.size() ? need(perWhat(run, measure)) : Need.NOTHING;
    boolean area =
        !owner.isEmpty() && (need == Need.SELF ? nouns.isAreaName(owner) : nouns.isAreaOnly(owner));
    return new Slots(
        area ? "" : own,
        "",
        owner.isEmpty() ? nouns.withoutArea(object) : object,
        area && need != Need.RATED ? Need.SELF : need);
  }

  /** 查询量日均 is a 查询量: the measure before the word that says per what. */
  private static NameToken perWhat(List<NameToken> run, int measure) {
    boolean measured =
        isPer(run.getLast())
            && run.size() - measure > 1
            && run.get(run.size() - 2).is(NameRole.MEASURE);
    return measured ? run.get(run.size() - 2) : run.getLast();
  }

  private static boolean isPer(NameToken token) {
    return NameTokens.isPer(token.value());
  }

  private String lastWord(List<NameToken> run) {
    return s.words(run.getLast().start(), run.getLast().end());
  }

  /** What a measure needs beside it, by its last word. */
  Need need(NameToken last) {
    return last.is(NameRole.GROWTH)
        ? Need.RATED
        : switch (last.value()) {
          case "object" -> Need.COUNTED;
          case NameTokens.PER, NameTokens.PER_DAY -> Need.PER;
          case "self" -> Need.SELF;
          case "amount" -> Need.AMOUNT;
          default -> Need.OWNER;
        };
  }

  /** 开工成绵等3条铁路: examples before 等 are no part of what is counted, their verb is. */
  List<NameToken> withoutExamples(List<NameToken> left) {
    int at = last(left, NameRole.ETC);
    if (at == left.size()) {
      return left;
    }
    List<NameToken> rest = left.subList(at + 1, left.size());
    if (!rest.isEmpty() && !NounWords.any(rest, t -> !isOfOthers(t))) {
      List<NameToken> all = new ArrayList<>(left);
      NameToken etc = left.get(at);
      all.set(at, new NameToken(NameRole.TEXT, etc.start(), etc.end(), ""));
      return all;
    }
    List<NameToken> kept = new ArrayList<>();
    for (NameToken token : left.subList(0, at)) {
      if (!token.role().isAction() || !kept.isEmpty() && !kept.getLast().role().isAction()) {
        break;
      }
      kept.add(token);
    }
    kept.addAll(rest);
    return kept;
  }

  /** 引进天府药业、嘉陵机电等46家: of names that a verb lists before 等 and the number the verb is kept. */
  List<NameToken> withoutListed(List<NameToken> left) {
    int verb = actionBeforeNoun(left);
    List<NameToken> listed = left.subList(verb + 1, left.size());
    boolean names =
        verb >= 0
            && NounWords.any(listed, t -> t.is(NameRole.AND))
            && listed.getLast().end() - listed.getFirst().start() > SHORT_LIST;
    return names ? left.subList(0, verb + 1) : left;
  }

  /** A measure or a growth says nothing without what it is of: 教育等支出增幅. */
  private static boolean isOfOthers(NameToken token) {
    return token.is(NameRole.MEASURE) || token.is(NameRole.GROWTH) || token.is(NameRole.MODIFIER);
  }

  /** Where a role stands first; the number of tokens where it does not. */
  static int first(List<NameToken> tokens, NameRole... roles) {
    for (int i = 0; i < tokens.size(); i++) {
      for (NameRole role : roles) {
        if (tokens.get(i).is(role)) {
          return i;
        }
      }
    }
    return tokens.size();
  }

  /** Where a role stands last; the number of tokens where it does not. */
  static int last(List<NameToken> tokens, NameRole role) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(role)) {
        return i;
      }
    }
    return tokens.size();
  }
}
