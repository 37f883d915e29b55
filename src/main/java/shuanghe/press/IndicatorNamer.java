package shuanghe.press;

import java.util.List;
import shuanghe.model.Fact.Kind;
import shuanghe.model.WordRole;
import shuanghe.press.Vocabulary.Role;

/**
 * Names what a figure counts with the words of the text: the noun before or behind the number, the
 * verb that governs it, and the head or tail a list shares.
 */
final class IndicatorNamer {

  private static final int LONGEST = 26;
  private static final String[] OPENERS = {
    "其中", "目前", "现已", "现", "已", "同时", "此外", "另外", "据统计", "统计显示", "据介绍", "据悉", "比如", "如今", "近年来",
    "截至", "一年来", "还", "并", "且", "也", "均", "共", "累计", "仅", "仅此一项", "到", "在", "自", "从", "为", "的", "就",
    "其", "有", "该", "可", "将", "了", "因此", "使", "将力争", "力争", "计划", "预计", "有望", "争取", "推动", "是", "据了解"
  };
  private static final String[] CLOSERS = {
    "已达", "可达", "达到", "达", "共有", "共", "有", "为", "约", "超", "近", "的", "了", "均", "分别", "累计", "共计",
    "总计", "至", "到", "仅", "将", "等", "是", "数", "力争", "计划", "由", "从", "在", "以上", "高达", "已"
  };

  private final Vocabulary words;

  IndicatorNamer(Vocabulary words) {
    this.words = words;
  }

  /**
   * A name with its subject, which later figures of the sentence may take up.
   *
   * @param nounEnd where the noun behind the number ends in the passage, or the number's end
   */
  record Name(String text, String subject, String head, int nounEnd) {}

  /**
   * @param before the name of the figure before in the same sentence, null if there is none
   * @param all the phrases of the sentence, to find the tail a list shares
   */
  Name name(List<Phrase> all, int at, Kind kind, Name before) {
    Phrase p = all.get(at);
    String left = trimmed(withoutTimes(p, p.leftStart(), p.quantity().governStart()));
    String head = left;
    if (p.listed() && before != null && verbOnlyOrEmpty(left) && !p.isRate()) {
      head = p.nounFollows() || !left.isEmpty() ? join(verbOf(before), left) : before.text();
    }
    if (p.nounFollows()) {
      return nounBehind(
          all,
          at,
          p.listed() && before != null && left.length() < 3 ? join(before.head(), left) : left,
          before);
    }
    if (p.nested() && left.isEmpty()) {
      String outside = trimmed(outside(p));
      return new Name(outside, outside, outside, p.quantity().end());
    }
    if (p.isRate() || kind == Kind.RANK) {
      return rate(p, left, kind, before);
    }
    if (left.isEmpty() && before != null) {
      return new Name(before.text(), before.subject(), before.head(), p.quantity().end());
    }
    String text = left;
    if (lacksNoun(left)) {
      text = join(before != null ? before.subject() : topic(p), left);
    } else if (left.length() <= 6) {
      String topic = before != null ? before.subject() : topic(p);
      int room = 3 * left.length() + 6 - left.length();
      text = topic.length() <= room && !left.contains(topic) ? join(topic, left) : left;
    }
    return new Name(
        shortened(text), subject(left.length() < 3 ? text : left), head, p.quantity().end());
  }

  // the noun stands behind the number

  private Name nounBehind(List<Phrase> all, int at, String head, Name before) {
    Phrase p = all.get(at);
    int from = p.quantity().end();
    int verb = verbAt(p.sentence().text(), from, p.rightEnd());
    String noun = p.sentence().words(from, verb);
    String predicate = p.sentence().words(verb, p.rightEnd());
    if (predicate.isEmpty()) {
      predicate = sharedTail(all, at);
    }
    String lead = dropList(head);
    String text;
    if (lead.isEmpty() && isActor(p) && predicate.length() > 3) {
      text = trimmed(predicate) + "的" + noun;
    } else if (isActor(p) && predicate.length() > 3 && !hasVerb(lead)) {
      text = trimmed(predicate) + "的" + join(trimEnd(lead), noun);
    } else {
      text = join(trimEnd(lead), noun) + shortTail(predicate, noun);
    }
    return new Name(shortened(trimmed(text)), noun, lead, verb);
  }

  /** Whether the counted are persons or bodies that act. */
  private static boolean isActor(Phrase p) {
    String unit = p.quantity().unit();
    String right = p.right();
    return "家名人位".contains(unit) && !unit.isEmpty()
        || unit.equals("个")
            && (right.startsWith("区")
                || right.startsWith("行政")
                || right.startsWith("主要开发区")
                || right.startsWith("单位"));
  }

  private static String shortTail(String predicate, String noun) {
    return predicate.length() + noun.length() <= 16 ? predicate : "";
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
    int verb = verbAt(p.sentence().text(), p.quantity().end(), p.rightEnd());
    return p.sentence().words(verb, p.rightEnd());
  }

  private int verbAt(char[] t, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (t[i] == '(' || t[i] == '“') {
        depth++;
      } else if (t[i] == ')' || t[i] == '”') {
        depth--;
      }
      if (depth > 0 || i == from) {
        continue;
      }
      Lexicon.Hit<WordRole> hit = words.words(Role.VERB).longest(t, i, to);
      if (hit != null && (hit.end() == to || t[hit.end()] != '的')) {
        return i;
      }
    }
    return to;
  }

  private boolean hasVerb(String text) {
    char[] t = text.toCharArray();
    return words.has(Role.VERB, t, 0, t.length);
  }

  /** 甲、乙等 before a number are examples; what counts is the noun behind it. */
  private static String dropList(String head) {
    if (head.endsWith("等")) {
      int comma = head.indexOf('、');
      int start = comma < 0 ? 0 : comma;
      while (start > 0 && "推进建设发展涉及包括".indexOf(head.charAt(start - 1)) < 0) {
        start--;
      }
      return head.substring(0, start);
    }
    return head;
  }

  // rates, differences and ranks

  private Name rate(Phrase p, String left, Kind kind, Name before) {
    String cue = left;
    boolean bare =
        lacksNoun(left)
            || left.startsWith("高于")
            || left.startsWith("低于")
            || left.startsWith("占")
            || left.startsWith("同比");
    if (bare) {
      String subject = before != null ? before.subject() : topic(p);
      String growth =
          kind == Kind.DIFFERENCE && !subject.endsWith("增速") && !subject.endsWith("率") ? "增速" : "";
      String text = join(subject + growth, cue);
      return new Name(shortened(text), subject, text, p.quantity().end());
    }
    return new Name(shortened(left), subject(left), left, p.quantity().end());
  }

  // shared

  private boolean verbOnlyOrEmpty(String left) {
    return left.isEmpty() || lacksNoun(left);
  }

  private String verbOf(Name before) {
    return before.head();
  }

  /** Whether the words are verbs, cues and small words only, so that the noun stands elsewhere. */
  private boolean lacksNoun(String left) {
    char[] t = left.toCharArray();
    int i = 0;
    int rest = 0;
    while (i < t.length) {
      Lexicon.Hit<WordRole> hit = words.words(Role.VERB).longest(t, i, t.length);
      if (hit == null) {
        hit = words.words(Role.CHANGE).longest(t, i, t.length);
      }
      if (hit == null) {
        if ("的了率为至到高低于比全国年度平均、,得出".indexOf(t[i]) < 0) {
          rest++;
        }
        i++;
      } else {
        i = hit.end();
      }
    }
    return rest <= (left.length() <= 3 ? 0 : 1);
  }

  /** What a sentence is about: the words of its clauses before, up to their verb. */
  private String topic(Phrase p) {
    Sentence s = p.sentence();
    int end = p.clauseStart();
    int tries = 0;
    while (end > s.from() && tries < 3) {
      int stop = end - 1;
      int start = stop;
      while (start > s.from() && !Script.endsClause(s.text()[start - 1])) {
        start--;
      }
      String clause = trimmed(withoutTimes(p, start, stop));
      String subject = subject(clause);
      if (subject.length() >= 2 && !lacksNoun(subject)) {
        return subject.length() > 16 ? subject.substring(subject.length() - 16) : subject;
      }
      end = start;
      tries++;
    }
    return "";
  }

  /** The words up to the first verb of change, share or comparison. */
  private String subject(String text) {
    char[] t = text.toCharArray();
    for (int i = 0; i < t.length; i++) {
      Lexicon.Hit<WordRole> hit = words.words(Role.VERB).longest(t, i, t.length);
      if (hit == null) {
        hit = words.words(Role.CHANGE).longest(t, i, t.length);
      }
      if (hit != null && i >= 2) {
        return text.substring(0, i);
      }
      if (hit != null && i == 0) {
        i = hit.end() - 1;
      }
    }
    return text;
  }

  private static String outside(Phrase p) {
    Sentence s = p.sentence();
    int end = p.clauseStart() - 1;
    int start = end;
    while (start > s.from()
        && !Script.endsClause(s.text()[start - 1])
        && s.text()[start - 1] != '、') {
      start--;
    }
    String words = s.words(start, Math.max(start, end));
    int is = words.lastIndexOf('为');
    return is >= 0 && is < words.length() - 3 ? words.substring(is + 1) : words;
  }

  /** The words of a stretch without its time expressions and layout spaces. */
  private static String withoutTimes(Phrase p, int from, int to) {
    StringBuilder b = new StringBuilder();
    int at = from;
    for (TimeMention time : p.sentence().times()) {
      if (time.start() >= at && time.end() <= to && p.sentence().text()[time.end() - 1] != '度') {
        b.append(p.sentence().text(), at, time.start() - at);
        at = time.end();
      }
    }
    b.append(p.sentence().text(), at, Math.max(0, to - at));
    return b.toString().replace(" ", "").replace("\n", "");
  }

  private static String trimmed(String text) {
    String s = text;
    boolean cut = true;
    while (cut) {
      cut = false;
      while (!s.isEmpty()
          && (!Character.isLetterOrDigit(s.charAt(0)) && !Script.opens(s.charAt(0))
              || s.charAt(0) == '和'
              || s.charAt(0) == '与'
              || s.charAt(0) == '及')) {
        s = s.substring(1);
        cut = true;
      }
      for (String opener : OPENERS) {
        if (s.startsWith(opener) && s.length() > opener.length() + 1) {
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
          && (s.endsWith(",") || s.endsWith("、") || s.endsWith(":") || s.endsWith(" "))) {
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

  /** Keeps the end of an over-long name, where its noun stands. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.length() - LONGEST;
    int open = text.indexOf('(', 0);
    int close = text.indexOf(')', cut);
    return open >= 0 && open < cut && close > cut && close < text.length() - 4
        ? text.substring(close + 1)
        : text.substring(cut);
  }
}
