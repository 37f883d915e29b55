package shuanghe.press.figure;

import java.util.List;
import java.util.regex.Pattern;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Names what a figure counts with the words of the text: the noun before or behind the number, the
 * verb that governs it, the head or tail a list shares, and the subject of the sentence where the
 * clause leaves it out.
 */
final class IndicatorNamer {
  private static final int SHORT = 5;
  private static final String[] COMPARED = {"较", "比", "与", "同期"};
  private static final String[] MEASURES = {
    "增速", "增幅", "降幅", "占比", "比重", "贡献率", "拉动力", "完成率", "增长率", "份额", "渗透率"
  };
  private static final String[] STAND_INS = {
    "该项目", "该平台", "该院", "该区", "该市", "该县", "该镇", "该公司", "该企业", "该中心", "该园区", "其"
  };

  /** 跃居全国, 数量位居全国, 增速为国内同行业: a place whose owner stands in the clause before. */
  private static final Pattern RANKED =
      Pattern.compile(
          "^(数量|总量|规模|增速|增幅|占比|总数|总额)?[均也]?" + "(居|位居|位列|位于|位次|稳居|跃居|高居|名列|排名|排在|排|列|升至|跃升|为|至)");

  private final Grammar grammar;

  IndicatorNamer(Vocabulary words) {
    this.grammar = new Grammar(words);
  }

  /**
   * A name with what later figures of the sentence may take up from it.
   *
   * @param topic what the sentence is about
   * @param subject what the figure itself is about, without the verb of change
   * @param listHead verb that governs the whole list the figure begins
   * @param nounEnd where the noun behind the number ends in the passage, or the number's end
   */
  record Name(String text, String topic, String subject, String listHead, int nounEnd) {

    static final Name NONE = new Name("", "", "", "", 0);

    /** Whether the figure was itself a rate of growth, so that points speak of its 增速. */
    boolean ofGrowth() {
      return text.endsWith("增长")
          || text.endsWith("下降")
          || text.endsWith("增")
          || text.endsWith("回落")
          || text.endsWith("上升");
    }

    Name called(String other) {
      return new Name(other, topic, other, listHead, nounEnd);
    }
  }

  /**
   * @param all the phrases of the sentence, to find the tail a list shares
   * @param before the name of the figure before in the same sentence, or {@link Name#NONE}
   */
  Name name(List<Phrase> all, int at, Kind kind, Name before) {
    Phrase p = all.get(at);
    String raw = Wording.withoutTimes(p.sentence(), p.leftStart(), p.quantity().governStart());
    if (raw.endsWith("——") && !before.text().isEmpty()) {
      raw = "";
    }
    String left = Wording.trimmed(grammar.withoutExamples(raw));
    String topic = topic(all, at, left, before);
    boolean acted = !left.isEmpty() && !actors(p, left).isEmpty();
    if (p.nounFollows() && !acted && !grammar.startsWithChange(p.right())) {
      return nounBehind(all, at, left, topic, before);
    }
    int end = p.quantity().end();
    if (p.nested() && left.isEmpty()) {
      String outside = Wording.trimmed(Wording.outside(p));
      return new Name(outside, topic, outside, before.listHead(), end);
    }
    if (p.isRate() || kind == Kind.RANK) {
      return rate(p, left, kind, topic, before);
    }
    if (left.isEmpty()) {
      return new Name(before.text(), topic, before.subject(), before.listHead(), end);
    }
    String actors = actors(p, left);
    if (!actors.isEmpty()) {
      return new Name(actors, topic, left, "", end);
    }
    String attribute = attribute(p, left);
    if (!attribute.isEmpty()) {
      return new Name(attribute, topic, attribute, "", end);
    }
    if (p.listed() && !before.listHead().isEmpty() && !grammar.hasVerb(left)) {
      return new Name(
          grammar.shortened(before.listHead() + left), topic, left, before.listHead(), end);
    }
    if (p.nested()) {
      return new Name(
          grammar.shortened(before.subject() + left), topic, left, before.listHead(), end);
    }
    String text = left;
    if (Wording.startsWithAny(left, STAND_INS) && !topic.isEmpty() && !left.startsWith(topic)) {
      text = topic + left.substring(left.startsWith("其") ? 1 : Math.min(3, left.length()));
    } else if (kind == Kind.LEVEL
        && grammar.lacksNoun(left)
        && grammar.startsWithChange(left)
        && !before.text().isEmpty()) {
      text = before.text();
    } else if (grammar.lacksNoun(left)) {
      text = Wording.join(before.subject().isEmpty() ? topic : before.subject(), left);
    } else if (left.length() <= SHORT || grammar.startsWithVerb(left)) {
      text = grammar.about(topic, left);
    } else {
      text = ofObject(all, at, left);
    }
    String subject = grammar.lacksNoun(left) ? subjectOr(before, topic) : grammar.subject(left);
    return new Name(grammar.shortened(text), topic, subject, grammar.listHead(left), end);
  }

  /** 共创X品牌,两地累计开行量: a bare quantity noun behind an area is one of the object just named. */
  private String ofObject(List<Phrase> all, int at, String left) {
    int i = Math.min(left.length(), 8);
    while (i > 0 && !grammar.isAreaOnly(left.substring(0, i))) {
      i--;
    }
    String rest = left.substring(i);
    if (i == 0 || rest.length() > SHORT || rest.length() < 3) {
      return left;
    }
    Phrase p = all.get(at);
    int stop = at > 0 ? all.get(at - 1).clauseEnd() : p.sentence().from();
    int end = p.clauseStart();
    while (end - 1 > stop) {
      int start = end - 1;
      while (start > stop && !Script.endsClause(p.sentence().text()[start - 1])) {
        start--;
      }
      String clause = Wording.trimmed(Wording.withoutTimes(p.sentence(), start, end - 1));
      if (clause.length() >= 4) {
        String object = grammar.subject(clause);
        return grammar.startsWithVerb(clause) && object.length() >= 4 && object.length() <= 16
            ? object + rest
            : left;
      }
      end = start;
    }
    return left;
  }

  private static String subjectOr(Name before, String topic) {
    return before.subject().isEmpty() ? topic : before.subject();
  }

  // the noun stands behind the number

  private Name nounBehind(List<Phrase> all, int at, String left, String topic, Name before) {
    Phrase p = all.get(at);
    int from = p.quantity().end();
    int nounEnd = grammar.nounEnd(p.sentence().text(), from, p.rightEnd());
    String noun = p.sentence().words(from, nounEnd).replace(" ", "");
    String predicate = p.sentence().words(nounEnd, p.rightEnd());
    if (predicate.isEmpty()) {
      predicate = sharedTail(all, at);
    }
    String lead = p.listed() && !grammar.hasVerb(left) ? before.listHead() + left : left;
    String acts = Wording.trimmed(predicate);
    String text;
    if (isActor(p) && acts.length() >= 4 && !grammar.hasVerb(lead)) {
      text = acts + "的" + lead + noun;
    } else {
      boolean shared = p.listed() || at + 1 < all.size() && all.get(at + 1).listed();
      boolean tail =
          predicate.length() + noun.length() <= 16
              && (shared || !predicate.startsWith("“"))
              && !predicate.startsWith("为");
      text = lead + noun + (tail ? predicate : "");
    }
    return new Name(
        grammar.shortened(Wording.trimmed(text)), topic, noun, grammar.listHead(lead), nounEnd);
  }

  /** Whether the counted are persons or bodies that act. */
  private static boolean isActor(Phrase p) {
    String unit = p.quantity().unit();
    String right = p.right();
    return !unit.isEmpty() && "家名人位".contains(unit)
        || unit.equals("个")
            && (right.startsWith("区")
                || right.startsWith("行政")
                || right.startsWith("县")
                || right.startsWith("主要")
                || right.startsWith("单位"));
  }

  /** 专家学者等90余人展开了研讨: those who act, named before the number. */
  private String actors(Phrase p, String left) {
    String right = p.right();
    boolean acts = !right.isEmpty() && grammar.startsWithVerb(right) && !grammar.hasVerb(left);
    String unit = p.quantity().unit();
    return acts && (unit.equals("人") || unit.equals("名") || unit.equals("家"))
        ? grammar.shortened(Wording.trimmed(right) + "的" + left)
        : "";
  }

  /** 总价值122亿元的大型仪器: the attribute of a noun that follows. */
  private String attribute(Phrase p, String left) {
    char[] t = p.sentence().text();
    int end = p.quantity().end();
    if (end >= p.rightEnd() || t[end] != '的' || p.isRate()) {
      return "";
    }
    int nounEnd = grammar.nounEnd(t, end + 1, p.rightEnd());
    String noun = p.sentence().words(end + 1, nounEnd);
    return noun.length() >= 2 ? grammar.shortened(noun + left) : "";
  }

  /** The words behind the last figure of a list belong to each of it. */
  private String sharedTail(List<Phrase> all, int at) {
    int last = at;
    while (last + 1 < all.size() && all.get(last + 1).listed()) {
      last++;
    }
    if (last == at) {
      return "";
    }
    Phrase p = all.get(last);
    int end = grammar.nounEnd(p.sentence().text(), p.quantity().end(), p.rightEnd());
    return p.sentence().words(end, p.rightEnd());
  }

  // rates, differences and ranks

  private Name rate(Phrase p, String left, Kind kind, String topic, Name before) {
    int end = p.quantity().end();
    if (left.isEmpty() && !p.listed() && !p.right().isEmpty()) {
      String counted = Wording.trimmed(p.right());
      return new Name(grammar.shortened(counted), topic, grammar.subject(counted), "", end);
    }
    boolean bare =
        Wording.startsWithAny(left, COMPARED)
            || grammar.lacksNoun(left)
            || left.startsWith("高于")
            || left.startsWith("低于")
            || left.startsWith("占")
            || left.startsWith("同比")
            || isMeasureOnly(left)
            || kind == Kind.RANK && RANKED.matcher(left).find()
            || left.startsWith("快于");
    if (bare) {
      String subject = subjectOr(before, topic);
      boolean points = p.quantity().form() == Quantity.Form.POINTS;
      String growth =
          !isMeasureOnly(left)
                  && (kind == Kind.DIFFERENCE || points && before.ofGrowth())
                  && !subject.endsWith("增速")
                  && !subject.endsWith("率")
              ? "增速"
              : "";
      String text = subject + growth + left;
      return new Name(grammar.shortened(text), topic, subject, "", end);
    }
    String text =
        p.listed() && !before.listHead().isEmpty() && !grammar.hasVerb(left)
            ? before.listHead() + left
            : namesNoOwner(left) ? Wording.join(topic, left) : left;
    return new Name(
        grammar.shortened(text), topic, grammar.subject(left), grammar.listHead(left), end);
  }

  /** 增速较上半年提高, 占比, 贡献率: of what is said before. */
  private boolean isMeasureOnly(String left) {
    String own = left.startsWith("两年平均") ? left.substring(4) : left;
    for (String measure : MEASURES) {
      if (own.startsWith(measure)) {
        String rest = own.substring(measure.length());
        return rest.isEmpty() || grammar.lacksNoun(rest) || Wording.startsWithAny(rest, COMPARED);
      }
    }
    return false;
  }

  /** 年度投资完成率较一季度提高: a measure that does not say whose it is. */
  private static boolean namesNoOwner(String left) {
    int against = Math.max(left.indexOf('较'), left.indexOf('比'));
    String measure = against > 0 ? left.substring(0, against) : left;
    return measure.startsWith("年度") && measure.length() <= 8 && measure.endsWith("率");
  }

  // what the sentence is about

  /** The entity the clause speaks of: named in it, else in a clause before it, else as before. */
  private String topic(List<Phrase> all, int at, String left, Name before) {
    Phrase p = all.get(at);
    String own = grammar.subject(left);
    boolean standIn = Wording.startsWithAny(left, STAND_INS);
    if (!standIn
        && !own.isEmpty()
        && own.length() < left.length()
        && own.length() >= 3
        && !grammar.startsWithVerb(left)
        && (own.length() > 4 || !grammar.isAreaOnly(own))) {
      return own;
    }
    int stop = at > 0 ? all.get(at - 1).clauseEnd() : p.sentence().from();
    int end = p.clauseStart();
    for (int tries = 0; end - 1 > stop && tries < 3; tries++) {
      int close = end - 1;
      int start = close;
      while (start > stop && !Script.endsClause(p.sentence().text()[start - 1])) {
        start--;
      }
      String found = grammar.entity(Wording.withoutTimes(p.sentence(), start, close));
      if (found.length() >= 3) {
        return found;
      }
      end = start;
    }
    return before.topic().isEmpty() ? before.subject() : before.topic();
  }
}
