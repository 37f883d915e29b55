package shuanghe.press.figure;

import java.util.List;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;

/**
 * Extent of the noun behind a number: 5座工厂 | 建成.
 *
 * @param nouns which words name an area
 * @param tokens of the sentence
 * @param p the figure in its clause
 * @param antecedents what words such as 该院 stand for
 */
record NounExtent(NounWords nouns, List<NameToken> tokens, Phrase p, Antecedents antecedents) {

  /** Value of a verb of having: 获得. */
  private static final String RECEIVES = "receives";

  /** Tokens of the noun behind the number; none where none stands there. */
  List<NameToken> noun() {
    List<NameToken> right =
        withoutDimension(
            withoutTimes(TokenSpans.between(tokens, p.quantity().end(), p.rightEnd())));
    if (right.size() == 1 && right.getFirst().is(NameRole.VERB) && isReceived()) {
      return right;
    }
    int end = 0;
    int relative = relativeEnd(right);
    while (end < right.size()) {
      NameToken token = right.get(end);
      boolean quoted =
          token.value().equals(NameTokens.QUOTED)
              && end > 0
              && !right.get(end - 1).is(NameRole.OF)
              && !(end + 1 < right.size() && isHead(right.get(end + 1)));
      boolean goesOn =
          !quoted
              && (end < relative
                  || token.role().isNominal()
                  || token.is(NameRole.OF) && end > 0
                  || end < attributiveEnd(right)
                  || token.role().isAction() && (isInsideNoun(right, end) || isOfArea(right, end)));
      if (!goesOn || end > 0 && nouns.isScene(p.sentence(), token)) {
        break;
      }
      end++;
    }
    while (end > 0 && (right.get(end - 1).is(NameRole.OF) || isSaidHow(right, end - 1))) {
      end--;
    }
    end = Math.max(end, sharedHeadEnd(right, end));
    end = Math.max(end, pairEnd(right, end));
    end = Math.max(end, exampleEnd(right, end));
    return right.subList(0, withoutNextMeasure(right, end));
  }

  /**
   * 车站和码头 in 建成9座车站和码头, 乡镇、社区 in 深入90个乡镇、社区, 国家及地区 in 9个国家及地区的80个港口: both nouns where nothing else
   * follows; 0 where something does.
   */
  private int pairEnd(List<NameToken> right, int firstEnd) {
    boolean pair =
        firstEnd > 0 && firstEnd + 1 < right.size() && right.get(firstEnd).is(NameRole.AND);
    boolean list = pair && p.sentence().text()[right.get(firstEnd).start()] == NounWords.LIST;
    int end = firstEnd + 1;
    while (pair && end < right.size() && right.get(end).role().isNominal()) {
      end++;
    }
    boolean attributive =
        end + 1 == right.size() && right.get(end).is(NameRole.OF) && p.rightEnd() < p.clauseEnd();
    boolean ends =
        pair
            && (attributive && !list
                || (end == right.size()
                    ? p.rightEnd() == p.clauseEnd()
                    : !list && right.get(end).is(NameRole.LIGHT)));
    return ends ? end : 0;
  }

  /** 银行、担保等金融机构: where the noun behind its examples ends; 0 where none are told. */
  private static int exampleEnd(List<NameToken> right, int firstEnd) {
    int etc = firstEnd;
    while (etc < right.size()
        && (right.get(etc).role().isNominal() || right.get(etc).is(NameRole.AND))) {
      etc++;
    }
    boolean examples =
        firstEnd > 0 && etc > firstEnd && etc < right.size() && right.get(etc).is(NameRole.ETC);
    int end = etc + 1;
    while (examples && end < right.size() && right.get(end).role().isNominal()) {
      end++;
    }
    return examples && end > etc + 1 ? end : 0;
  }

  /** Whether a verb stands right before the number, so that a noun must follow: 打造9亩绿化景观. */
  private boolean isGoverned() {
    NameToken last = null;
    for (NameToken token : TokenSpans.between(tokens, p.leftStart(), p.quantity().governStart())) {
      last = token.is(NameRole.ADVERB) || token.is(NameRole.CLOSER) ? last : token;
    }
    return last != null && last.is(NameRole.VERB) && !isMoney()
        || p.listed() && p.quantity().dimension() == Unit.Dimension.AREA;
  }

  private boolean isMoney() {
    return p.quantity().dimension() == Unit.Dimension.MONEY;
  }

  /** Whether the word right before the number says that something is had: 获得9亿元授信. */
  private boolean isReceived() {
    for (NameToken token : TokenSpans.between(tokens, p.leftStart(), p.quantity().governStart())) {
      if (token.value().equals(RECEIVES)) {
        return true;
      }
    }
    return false;
  }

  /** 50吨重的货物: in which direction a length or a weight is measured names nothing. */
  private List<NameToken> withoutDimension(List<NameToken> right) {
    boolean dimension =
        right.size() > 2
            && right.getFirst().length() == 1
            && right.get(1).is(NameRole.OF)
            && nouns.naming("dimensions").indexOf(p.sentence().text()[right.getFirst().start()])
                >= 0;
    return dimension ? right.subList(2, right.size()) : right;
  }

  /** 全线 in 90座隧道全线贯通 goes with the verb behind it. */
  private static boolean isSaidHow(List<NameToken> right, int at) {
    return right.get(at).is(NameRole.MODIFIER)
        && at + 1 < right.size()
        && right.get(at + 1).role().isAction();
  }

  /** 20项2023年重点工作: a time right behind the number names nothing. */
  private static List<NameToken> withoutTimes(List<NameToken> right) {
    return !right.isEmpty() && right.getFirst().is(NameRole.TIME)
        ? right.subList(1, right.size())
        : right;
  }

  /**
   * Where the items of a list end that share the head of the last, 项目 in 15个科技创新、文化旅游及公共服务项目; 0
   * where the first has a head of its own.
   */
  private static int sharedHeadEnd(List<NameToken> right, int firstEnd) {
    if (firstEnd == 0
        || firstEnd == right.size()
        || !right.get(firstEnd).is(NameRole.AND)
        || NounWords.any(right.subList(0, firstEnd), NounExtent::isHead)) {
      return 0;
    }
    int end = firstEnd;
    while (end < right.size()
        && (right.get(end).role().isNominal()
            || right.get(end).is(NameRole.AND) && !right.get(end - 1).is(NameRole.AND))) {
      end++;
    }
    return isHead(right.get(end - 1)) ? end : 0;
  }

  private static boolean isHead(NameToken token) {
    return token.is(NameRole.ENTITY) || token.is(NameRole.CATEGORY) || token.is(NameRole.MEASURE);
  }

  /** 川渝共建重大项目: what an area does with a thing is part of the thing's name. */
  private boolean isOfArea(List<NameToken> right, int at) {
    return at > 0
        && at + 1 < right.size()
        && right.get(at + 1).role().isNominal()
        && nouns.isAreaOnly(nouns.text(p.sentence(), right.subList(0, at), antecedents));
  }

  /** 20个项目总投资3亿元: a measure right before the next number is that number's own. */
  private int withoutNextMeasure(List<NameToken> right, int end) {
    boolean next =
        end > 1
            && end == right.size()
            && right.get(end - 1).end() == p.rightEnd()
            && p.rightEnd() < p.clauseEnd();
    int measure = next ? NounWords.measureStart(right.subList(0, end)) : end;
    return measure > 0 ? measure : end;
  }

  /**
   * Where the verbs end that stand before the noun the words end in, or before its area: 58个共建项目,
   * 90个共建成渝重大项目; 0 where none do.
   */
  private int attributiveEnd(List<NameToken> right) {
    int verbs = 0;
    while (verbs < right.size() && right.get(verbs).role().isAction()) {
      verbs++;
    }
    int end = verbs;
    while (end < right.size() && right.get(end).role().isNominal()) {
      end++;
    }
    List<NameToken> noun = right.subList(verbs, end);
    boolean attributive =
        !noun.isEmpty()
            && (noun.getFirst().is(NameRole.ENTITY)
                || verbs > 0 && isGoverned()
                || NounWords.any(noun, t -> t.is(NameRole.ENTITY))
                    && nouns.areaEnd(nouns.text(p.sentence(), noun, antecedents)) > 0);
    return attributive ? verbs : 0;
  }

  /** 90个纳入项目库的项目, 67个两地共建的项目: a clause before the noun goes to its 的. */
  private int relativeEnd(List<NameToken> right) {
    boolean ofArea =
        right.size() > 1
            && right.get(1).role().isAction()
            && nouns.isAreaOnly(nouns.text(p.sentence(), right.subList(0, 1), antecedents));
    if (right.isEmpty() || !right.getFirst().role().isAction() && !ofArea) {
      return 0;
    }
    for (int i = 1; i < right.size() && !right.get(i).is(NameRole.PAUSE); i++) {
      if (right.get(i).is(NameRole.OF)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** 企业经营通办清单: a verb before the noun the words end in. */
  private boolean isInsideNoun(List<NameToken> right, int at) {
    if (at == 0 || at + 1 >= right.size()) {
      return false;
    }
    NameToken next = right.get(at + 1);
    int of = SlotReader.last(right.subList(0, at), NameRole.OF);
    if (next.role().isNominal() && of < at) {
      return SlotReader.first(right.subList(of, at), NameRole.ENTITY) == at - of;
    }
    return isHead(next) && (at + 2 == right.size() || !right.get(at + 2).role().isNominal());
  }
}
