package shuanghe.press;

import java.util.List;
import shuanghe.model.Area;
import shuanghe.model.Fact.Kind;
import shuanghe.model.WordRole;
import shuanghe.press.Vocabulary.Role;

/**
 * Names what a figure counts with the words of the text: the noun before or behind the number, the
 * verb that governs it, the head or tail a list shares, and the subject of the sentence where the
 * clause leaves it out.
 */
final class IndicatorNamer {

  private static final int LONGEST = 28;
  private static final int SHORT = 5;
  private static final String[] OPENERS = {
    "其中", "目前", "现已", "现有", "现", "已有", "已", "同时", "此外", "另外", "据统计", "统计显示", "据介绍", "据悉", "比如",
    "如今", "近年来", "截至", "一年来", "还", "并", "且", "也", "均", "累计", "仅此一项", "仅", "在", "自", "从", "为", "的",
    "就", "其", "有", "可", "将力争", "将", "了", "因此", "使", "力争", "计划", "预计", "有望", "争取", "推动", "是", "据了解",
    "带动", "帮助", "让", "前", "底前", "当前", "以来", "期间", "全年", "即", "如", "通过", "首先是", "其次是", "为此", "下一步",
    "一是", "二是", "三是"
  };
  private static final String[] CLOSERS = {
    "已达", "可达", "达到", "达", "共有", "共", "有", "为", "约", "超", "近", "的", "了", "均", "分别", "累计", "共计",
    "总计", "至", "到", "仅", "将", "是", "力争", "计划", "由", "从", "增", "在", "高达", "已", "等"
  };
  private static final String[] KEPT = {
    "现代", "现金", "现货", "现场", "可再生", "可持续", "可比", "可支配", "有机", "有色", "有限", "有轨", "在线", "在建", "在校",
    "为民", "并购", "并网", "就业", "就医", "就学", "还款", "还建", "均价", "自动", "自主", "自治", "自然", "自由", "自贸", "从业",
    "其他", "将军", "前海", "如意", "前沿", "前端"
  };
  private static final String[] COMPARED = {"较", "比", "与", "同期"};
  private static final String[] REPORTS = {
    "显示", "获悉", "介绍", "表示", "指出", "消息", "记者", "据悉", "了解", "提出", "认为"
  };
  private static final String[] STAND_INS = {
    "该项目", "该平台", "该院", "该区", "该市", "该县", "该镇", "该公司", "该企业", "该中心", "该园区", "其"
  };

  private final Vocabulary words;

  IndicatorNamer(Vocabulary words) {
    this.words = words;
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
    String raw = withoutTimes(p.sentence(), p.leftStart(), p.quantity().governStart());
    String left = trimmed(withoutExamples(raw));
    String topic = topic(all, at, left, before);
    boolean acted = !left.isEmpty() && !actors(p, left).isEmpty();
    if (p.nounFollows() && !acted) {
      return nounBehind(all, at, left, topic, before);
    }
    int end = p.quantity().end();
    if (p.nested() && left.isEmpty()) {
      String outside = trimmed(outside(p));
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
    if (p.listed() && !before.listHead().isEmpty() && !hasVerb(left)) {
      return new Name(shortened(before.listHead() + left), topic, left, before.listHead(), end);
    }
    if (p.nested()) {
      return new Name(shortened(before.subject() + left), topic, left, before.listHead(), end);
    }
    String text = left;
    if (lacksNoun(left)) {
      text = join(before.subject().isEmpty() ? topic : before.subject(), left);
    } else if (left.length() <= SHORT || startsWithVerb(left)) {
      text = join(topic, left);
    } else {
      text = ofObject(all, at, left);
    }
    String subject = lacksNoun(left) ? subjectOr(before, topic) : subject(left);
    return new Name(shortened(text), topic, subject, listHead(left), end);
  }

  /** 共创X品牌,两地累计开行量: a bare quantity noun behind an area is one of the object just named. */
  private String ofObject(List<Phrase> all, int at, String left) {
    int i = Math.min(left.length(), 8);
    while (i > 0 && !isAreaOnly(left.substring(0, i))) {
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
      String clause = trimmed(withoutTimes(p.sentence(), start, end - 1));
      if (clause.length() >= 4) {
        String object = subject(clause);
        return startsWithVerb(clause) && object.length() >= 4 && object.length() <= 16
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
    int nounEnd = nounEnd(p.sentence().text(), from, p.rightEnd());
    String noun = p.sentence().words(from, nounEnd).replace(" ", "");
    String predicate = p.sentence().words(nounEnd, p.rightEnd());
    if (predicate.isEmpty()) {
      predicate = sharedTail(all, at);
    }
    String lead = p.listed() && !hasVerb(left) ? before.listHead() + left : left;
    String acts = trimmed(predicate);
    String text;
    if (isActor(p) && acts.length() >= 4 && !hasVerb(lead)) {
      text = acts + "的" + lead + noun;
    } else {
      boolean shared = p.listed() || at + 1 < all.size() && all.get(at + 1).listed();
      boolean tail =
          predicate.length() + noun.length() <= 16
              && (shared || !predicate.startsWith("“"))
              && !predicate.startsWith("为");
      text = lead + noun + (tail ? predicate : "");
    }
    return new Name(shortened(trimmed(text)), topic, noun, listHead(lead), nounEnd);
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
    boolean acts = !right.isEmpty() && startsWithVerb(right) && !hasVerb(left);
    String unit = p.quantity().unit();
    return acts && (unit.equals("人") || unit.equals("名") || unit.equals("家"))
        ? shortened(trimmed(right) + "的" + left)
        : "";
  }

  /** 总价值122亿元的大型仪器: the attribute of a noun that follows. */
  private String attribute(Phrase p, String left) {
    char[] t = p.sentence().text();
    int end = p.quantity().end();
    if (end >= p.rightEnd() || t[end] != '的' || p.isRate()) {
      return "";
    }
    int nounEnd = nounEnd(t, end + 1, p.rightEnd());
    String noun = p.sentence().words(end + 1, nounEnd);
    return noun.length() >= 2 ? shortened(noun + left) : "";
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
    int end = nounEnd(p.sentence().text(), p.quantity().end(), p.rightEnd());
    return p.sentence().words(end, p.rightEnd());
  }

  /** Where a noun ends: at a verb, a quotation or 和. */
  private int nounEnd(char[] t, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = t[i];
      if (c == '(' || c == '“' || c == '《') {
        if (depth == 0 && c == '“' && i > from + 1 && t[i - 1] != '的') {
          return i;
        }
        depth++;
      } else if (c == ')' || c == '”' || c == '》') {
        depth--;
      }
      if (depth > 0 || i == from) {
        continue;
      }
      if (i > from + 1 && c == '营' && i + 1 < to && t[i + 1] == '收') {
        return i;
      }
      if ((c == '以' && i + 1 < to && t[i + 1] == '及' || "、和与为在把".indexOf(c) >= 0) && i > from + 1) {
        return i;
      }
      Lexicon.Hit<WordRole> hit = words.verb(t, i, to);
      if (hit != null
          && i > from + 1
          && (hit.end() == to || t[hit.end()] != '的')
          && !isInName(t, hit, to)) {
        return i;
      }
    }
    return to;
  }

  /** A one-character verb inside a longer noun is none: 共 in 公共服务, 占 in 占地. */
  private static boolean isInName(char[] t, Lexicon.Hit<WordRole> hit, int to) {
    return hit.start() > 0
        && hit.end() - hit.start() == 1
        && ("公日年人月平户亩地".indexOf(t[hit.start() - 1]) >= 0
            || hit.end() < to
                && t[hit.end()] == '同'
                && hit.end() + 1 < to
                && t[hit.end() + 1] == '体');
  }

  // rates, differences and ranks

  private Name rate(Phrase p, String left, Kind kind, String topic, Name before) {
    int end = p.quantity().end();
    if (left.isEmpty() && !p.listed() && !p.right().isEmpty()) {
      String counted = trimmed(p.right());
      return new Name(shortened(counted), topic, subject(counted), "", end);
    }
    boolean bare =
        startsWithAny(left, COMPARED)
            || lacksNoun(left)
            || left.startsWith("高于")
            || left.startsWith("低于")
            || left.startsWith("占")
            || left.startsWith("同比")
            || left.startsWith("快于");
    if (bare) {
      String subject = subjectOr(before, topic);
      boolean points = p.quantity().form() == Quantity.Form.POINTS;
      String growth =
          (kind == Kind.DIFFERENCE || points && before.ofGrowth())
                  && !subject.endsWith("增速")
                  && !subject.endsWith("率")
              ? "增速"
              : "";
      String text = subject + growth + left;
      return new Name(shortened(text), topic, subject, "", end);
    }
    String text =
        p.listed() && !before.listHead().isEmpty() && !hasVerb(left)
            ? before.listHead() + left
            : left;
    return new Name(shortened(text), topic, subject(left), listHead(left), end);
  }

  // what the sentence is about

  /** The entity the clause speaks of: named in it, else in a clause before it, else as before. */
  private String topic(List<Phrase> all, int at, String left, Name before) {
    Phrase p = all.get(at);
    String own = subject(left);
    boolean standIn = startsWithAny(left, STAND_INS);
    if (!standIn
        && !own.isEmpty()
        && own.length() < left.length()
        && own.length() >= 3
        && !startsWithVerb(left)
        && (own.length() > 4 || !isAreaOnly(own))) {
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
      String found = entity(withoutTimes(p.sentence(), start, close));
      if (found.length() >= 3) {
        return found;
      }
      end = start;
    }
    return before.topic().isEmpty() ? before.subject() : before.topic();
  }

  /** The entity of a clause: 以X为例, the noun at its end behind 的, or what stands before its verb. */
  private String entity(String clause) {
    String c = trimmed(clause);
    for (String report : REPORTS) {
      if (c.contains(report)) {
        return "";
      }
    }
    if (c.indexOf('》') >= 0 || c.indexOf('《') >= 0) {
      return "";
    }
    if (c.endsWith("为例") && clause.startsWith("以")) {
      return c.substring(c.startsWith("以") ? 1 : 0, c.length() - 2);
    }
    int of = c.lastIndexOf('的');
    if (of >= 0 && c.length() - of > 3 && !hasVerb(c.substring(of + 1)) && isRelative(c, of)) {
      return c.substring(of + 1);
    }
    String subject = subject(c);
    boolean list = subject.endsWith("、");
    return list
            || startsWithVerb(c)
            || lacksNoun(subject)
            || subject.length() > 20
            || isAreaOnly(subject)
        ? ""
        : subject;
  }

  /** Whether the words before 的 are a relative clause, its verb near: 团队联合研制的样机. */
  private boolean isRelative(String clause, int of) {
    char[] t = clause.toCharArray();
    int first = -1;
    for (int i = 1; i < of && first < 0; i++) {
      first = cue(t, i) != null ? i : -1;
    }
    return first < 0 || of - first <= 6;
  }

  /** The words up to the first verb; what follows the verbs if it begins with them. */
  private String subject(String text) {
    char[] t = text.toCharArray();
    int i = 0;
    Lexicon.Hit<WordRole> opening = cue(t, 0);
    while (opening != null) {
      i = opening.end();
      while (i < t.length && (t[i] == '了' || t[i] == '或')) {
        i++;
      }
      opening = i < t.length ? cue(t, i) : null;
    }
    int start = i;
    for (; i < t.length; i++) {
      if (i > start + 1 && (cue(t, i) != null || t[i] == '自' || t[i] == '把' || t[i] == '对')) {
        String found = text.substring(start, i);
        return found.length() <= 4 && isAreaOnly(found)
            ? found.length() < text.length() ? subjectAfter(text, i) : found
            : found;
      }
    }
    return text.substring(start);
  }

  private String subjectAfter(String text, int from) {
    String rest = subject(text.substring(from));
    return rest.isEmpty() ? text.substring(0, from) : rest;
  }

  private Lexicon.Hit<WordRole> cue(char[] t, int i) {
    Lexicon.Hit<WordRole> hit = words.verb(t, i, t.length);
    if (hit != null && (!isInName(t, hit, t.length) || i == 0)) {
      return hit;
    }
    return words.change(t, i, t.length);
  }

  private boolean isAreaOnly(String text) {
    char[] t = text.toCharArray();
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<Area> area = words.areas().longest(t, i, t.length);
      Lexicon.Hit<WordRole> word = words.words(Role.HOME).longest(t, i, t.length);
      word = word == null ? words.words(Role.PAIR).longest(t, i, t.length) : word;
      if (area != null) {
        i = area.end();
      } else if (word != null) {
        i = word.end();
      } else if ("、和与的间".indexOf(t[i]) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** The verb that governs a list, up to its last verb: 两地累计建成 in 两地累计建成充电桩. */
  private String listHead(String left) {
    char[] t = left.toCharArray();
    int end = 0;
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<WordRole> hit = words.verb(t, i, t.length);
      if (hit == null) {
        i++;
      } else {
        end = hit.end();
        i = hit.end();
      }
    }
    if (end == 0) {
      int of = left.lastIndexOf("医院");
      return of > 0 ? left.substring(0, of + 2) : left.length() <= 12 ? left : "";
    }
    return end < left.length() && left.length() - end > 8 && isAreaLed(left.substring(end))
        ? left
        : left.substring(0, end);
  }

  private boolean isAreaLed(String text) {
    char[] t = text.toCharArray();
    return words.areas().longest(t, 0, t.length) != null
        || words.words(Role.PAIR).longest(t, 0, t.length) != null;
  }

  private boolean hasVerb(String text) {
    return words.hasVerb(text);
  }

  private boolean startsWithVerb(String text) {
    char[] t = text.toCharArray();
    return t.length > 0 && words.verb(t, 0, t.length) != null;
  }

  /** Whether the words are verbs, cues and small words only, so that the noun stands elsewhere. */
  private boolean lacksNoun(String left) {
    char[] t = left.toCharArray();
    int i = 0;
    int rest = 0;
    while (i < t.length) {
      Lexicon.Hit<WordRole> hit = cue(t, i);
      if (hit != null) {
        i = hit.end();
        continue;
      }
      if ("的了率为至到高低于比全国年度平均、,得出或".indexOf(t[i]) < 0) {
        rest++;
      }
      i++;
    }
    return rest == 0;
  }

  // words of a stretch

  private static String outside(Phrase p) {
    Sentence s = p.sentence();
    int end = p.clauseStart() - 1;
    int start = end;
    while (start > s.from()
        && !Script.endsClause(s.text()[start - 1])
        && s.text()[start - 1] != '、') {
      start--;
    }
    String before = s.words(start, Math.max(start, end));
    int is = before.lastIndexOf('为');
    return is >= 0 && is < before.length() - 3 ? before.substring(is + 1) : before;
  }

  /** 甲、乙等丙: the verb and 丙, without the examples. */
  private String withoutExamples(String raw) {
    int etc = raw.lastIndexOf('等');
    if (etc <= 0
        || etc > 0 && "中高初上下同平".indexOf(raw.charAt(etc - 1)) >= 0
        || raw.startsWith("等级", etc)) {
      return raw;
    }
    String rest = raw.substring(etc + 1);
    boolean list =
        raw.lastIndexOf('、', etc) >= 0
            || raw.lastIndexOf('》', etc) >= 0
            || raw.lastIndexOf('”', etc) >= 0;
    if (!list) {
      return rest.isEmpty() ? raw.substring(0, etc) : raw;
    }
    char[] t = raw.toCharArray();
    Lexicon.Hit<WordRole> verb = null;
    for (int i = 0; i < Math.min(etc, 10); i++) {
      Lexicon.Hit<WordRole> hit = words.verb(t, i, etc);
      if (hit != null) {
        verb = hit;
        i = hit.end() - 1;
      } else if (verb != null) {
        break;
      }
    }
    return (verb == null ? "" : raw.substring(0, verb.end())) + rest;
  }

  /** The words of a stretch without its time expressions and layout spaces. */
  private static String withoutTimes(Sentence s, int from, int to) {
    StringBuilder b = new StringBuilder();
    int at = from;
    for (TimeMention time : s.times()) {
      if (time.start() >= at && time.end() <= to && s.text()[time.end() - 1] != '度') {
        b.append(s.text(), at, time.start() - at);
        at = time.end();
      }
    }
    b.append(s.text(), at, Math.max(0, to - at));
    return b.toString().replace(" ", "").replace("\n", "");
  }

  private static boolean startsWithAny(String text, String[] beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String trimmed(String text) {
    String s = text;
    boolean cut = true;
    while (cut) {
      cut = false;
      while (!s.isEmpty()
          && (!Character.isLetterOrDigit(s.charAt(0)) && !Script.opens(s.charAt(0))
              || "和与及中".indexOf(s.charAt(0)) >= 0 && !s.startsWith("中"))) {
        s = s.substring(1);
        cut = true;
      }
      for (String opener : OPENERS) {
        if (s.startsWith(opener) && s.length() > opener.length() + 1 && !startsWithAny(s, KEPT)) {
          s = s.substring(opener.length());
          cut = true;
        }
      }
    }
    return trimEnd(s);
  }

  private static String trimEnd(String text) {
    String s = text;
    boolean cut = true;
    while (cut) {
      cut = false;
      while (!s.isEmpty()
          && (s.endsWith(",")
              || s.endsWith("、")
              || s.endsWith(":")
              || s.endsWith(" ")
              || s.endsWith("—"))) {
        s = s.substring(0, s.length() - 1);
        cut = true;
      }
      for (String closer : CLOSERS) {
        if (s.endsWith(closer) && s.length() > closer.length() + 1) {
          s = s.substring(0, s.length() - closer.length());
          cut = true;
        }
      }
    }
    return s;
  }

  private static String join(String a, String b) {
    return b.startsWith(a) ? b : a + b;
  }

  /** Keeps the end of an over-long name from its last verb on, or else its last characters. */
  private String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    char[] t = text.toCharArray();
    int start = text.length() - LONGEST;
    for (int i = start; i < text.length() - 6; i++) {
      if (words.verb(t, i, t.length) != null
          || t[i - 1] == '、'
          || t[i - 1] == '的'
          || t[i - 1] == ')'
          || t[i - 1] == '”') {
        return text.substring(i);
      }
    }
    return text.substring(start);
  }
}
