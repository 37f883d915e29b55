package shuanghe.press.figure;

import shuanghe.model.Area;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Vocabulary;

/** What can be told of a phrase without parsing it: its verbs, its subject, where its noun ends. */
final class Grammar {

  private static final int LONGEST = 28;
  private static final String[] REPORTS = {
    "显示", "获悉", "介绍", "表示", "指出", "消息", "记者", "据悉", "了解", "提出", "认为"
  };

  /** A clause that begins with how something is done has its subject elsewhere. */
  private static final String[] MANNERS = {
    "高效", "全面", "持续", "加快", "不断", "积极", "着力", "深入", "大力", "有效", "稳步", "进一步", "共同", "联合", "协同", "扎实",
    "一举", "成功", "顺利", "切实"
  };

  private static final String[] NOUNS = {
    "清单", "项目", "平台", "企业", "机构", "人员", "人才", "中心", "基地", "园区", "设备", "事项", "制度", "岗位", "课程", "设施",
    "活动", "成果", "产品"
  };

  private final Vocabulary words;

  Grammar(Vocabulary words) {
    this.words = words;
  }

  /** Where a noun ends: at a verb, a quotation or 和. */
  int nounEnd(char[] t, int from, int to) {
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
      Lexicon.Hit<Cue> hit = words.verb(t, i, to);
      if (hit != null
          && i > from + 1
          && (hit.end() == to || t[hit.end()] != '的')
          && !isInName(t, hit, to)
          && !modifies(t, hit.end(), to)) {
        return i;
      }
    }
    return to;
  }

  /** A verb right before the noun a name ends in is part of it: 企业经营通办清单. */
  private static boolean modifies(char[] t, int from, int to) {
    if (to - from < 2 || to - from > 4) {
      return false;
    }
    String rest = new String(t, from, to - from);
    for (String noun : NOUNS) {
      if (rest.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }

  /** A one-character verb inside a longer noun is none: 共 in 公共服务, 占 in 占地. */
  static boolean isInName(char[] t, Lexicon.Hit<Cue> hit, int to) {
    return hit.start() > 0
        && hit.end() - hit.start() == 1
        && ("公日年人月平户亩地".indexOf(t[hit.start() - 1]) >= 0
            || hit.end() < to
                && t[hit.end()] == '同'
                && hit.end() + 1 < to
                && t[hit.end() + 1] == '体');
  }

  /** The entity of a clause: 以X为例, the noun at its end behind 的, or what stands before its verb. */
  String entity(String clause) {
    String c = Wording.trimmed(clause);
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
    if (Wording.startsWithAny(c, MANNERS)) {
      return "";
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
  boolean isRelative(String clause, int of) {
    char[] t = clause.toCharArray();
    int first = -1;
    for (int i = 1; i < of && first < 0; i++) {
      first = cue(t, i) != null ? i : -1;
    }
    return first < 0 || of - first <= 6;
  }

  /** The words up to the first verb; what follows the verbs if it begins with them. */
  String subject(String text) {
    char[] t = text.toCharArray();
    int i = 0;
    Lexicon.Hit<Cue> opening = cue(t, 0);
    while (opening != null) {
      i = opening.end();
      while (i < t.length && (t[i] == '了' || t[i] == '或')) {
        i++;
      }
      opening = i < t.length ? cue(t, i) : null;
    }
    int start = i;
    for (; i < t.length; i++) {
      int past = words.pastNoun(t, i, t.length);
      if (past > i) {
        i = past - 1;
        continue;
      }
      if (i > start + 1 && (cue(t, i) != null || t[i] == '自' || t[i] == '把' || isTowards(t, i))) {
        String found = text.substring(start, i);
        return found.length() <= 4 && isAreaOnly(found)
            ? found.length() < text.length() ? subjectAfter(text, i) : found
            : found;
      }
    }
    return text.substring(start);
  }

  /** 对 as a word of its own, not in 对外开放 or 对口支援. */
  private static boolean isTowards(char[] t, int i) {
    return t[i] == '对' && i + 1 < t.length && "外口接标象".indexOf(t[i + 1]) < 0;
  }

  String subjectAfter(String text, int from) {
    String rest = subject(text.substring(from));
    return rest.isEmpty() ? text.substring(0, from) : rest;
  }

  Lexicon.Hit<Cue> cue(char[] t, int i) {
    Lexicon.Hit<Cue> hit = words.verb(t, i, t.length);
    if (hit != null && (!isInName(t, hit, t.length) || i == 0)) {
      return hit;
    }
    return words.change(t, i, t.length);
  }

  boolean isAreaOnly(String text) {
    char[] t = text.toCharArray();
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<Area> area = words.areas().longest(t, i, t.length);
      Lexicon.Hit<Cue> word = words.words(CueRole.HOME).longest(t, i, t.length);
      word = word == null ? words.words(CueRole.PAIR).longest(t, i, t.length) : word;
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

  /** The topic with the words of the clause; another area in the clause takes the topic's place. */
  String about(String topic, String left) {
    int own = areaEnd(left);
    int other = areaEnd(topic);
    return own > 0 && other > 0 && other < topic.length() && own < left.length()
        ? left.substring(0, own) + topic.substring(other) + left.substring(own)
        : Wording.join(topic, left);
  }

  private int areaEnd(String text) {
    char[] t = text.toCharArray();
    Lexicon.Hit<Area> area = words.areas().longest(t, 0, t.length);
    return area == null ? 0 : area.end();
  }

  /** The verb that governs a list, up to its last verb: 两地累计建成 in 两地累计建成充电桩. */
  String listHead(String left) {
    char[] t = left.toCharArray();
    int end = 0;
    int i = 0;
    while (i < t.length) {
      Lexicon.Hit<Cue> hit = words.verb(t, i, t.length);
      if (hit == null) {
        i++;
      } else {
        end = hit.end();
        i = hit.end();
      }
    }
    if (end == 0) {
      int of = left.lastIndexOf("医院");
      boolean noun = left.length() <= 12 && !isAreaOnly(left);
      return of > 0 ? left.substring(0, of + 2) : noun ? left : "";
    }
    return end < left.length() && left.length() - end > 8 && isAreaLed(left.substring(end))
        ? left
        : left.substring(0, end);
  }

  boolean isAreaLed(String text) {
    char[] t = text.toCharArray();
    return words.areas().longest(t, 0, t.length) != null
        || words.words(CueRole.PAIR).longest(t, 0, t.length) != null;
  }

  boolean hasVerb(String text) {
    return words.hasVerb(text);
  }

  /** 112项增加到150项: what follows the first number is a change, not what is counted. */
  boolean startsWithChange(String text) {
    char[] t = text.strip().toCharArray();
    return t.length > 0 && words.change(t, 0, t.length) != null;
  }

  boolean startsWithVerb(String text) {
    char[] t = text.toCharArray();
    return t.length > 0 && words.verb(t, 0, t.length) != null;
  }

  /** Whether the words are verbs, cues and small words only, so that the noun stands elsewhere. */
  boolean lacksNoun(String left) {
    char[] t = left.toCharArray();
    int i = 0;
    int rest = 0;
    while (i < t.length) {
      Lexicon.Hit<Cue> hit = cue(t, i);
      if (hit != null) {
        i = hit.end();
        continue;
      }
      if ("的了率为至到高低于比全国两年度平均、,得出或".indexOf(t[i]) < 0) {
        rest++;
      }
      i++;
    }
    return rest == 0;
  }

  /** 甲、乙等丙: the verb and 丙, without the examples. */
  String withoutExamples(String raw) {
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
    Lexicon.Hit<Cue> verb = null;
    for (int i = 0; i < Math.min(etc, 10); i++) {
      Lexicon.Hit<Cue> hit = words.verb(t, i, etc);
      if (hit != null) {
        verb = hit;
        i = hit.end() - 1;
      } else if (verb != null) {
        break;
      }
    }
    return (verb == null ? "" : raw.substring(0, verb.end())) + rest;
  }

  /** Keeps the end of an over-long name from its last verb on, or else its last characters. */
  String shortened(String text) {
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
