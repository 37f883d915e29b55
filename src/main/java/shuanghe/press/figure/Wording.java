package shuanghe.press.figure;

import shuanghe.press.text.Phrase;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.Role;

/** Trims the words of a clause to the phrase that names something. */
final class Wording {

  private static final String[] OPENERS = {
    "其中", "目前", "现已", "现有", "现", "已有", "已", "同时", "此外", "另外", "据统计", "统计显示", "据介绍", "据悉", "比如",
    "如今", "近年来", "截至", "一年来", "还", "并", "且", "也", "均", "累计", "仅此一项", "仅", "在", "自", "从", "为", "的",
    "就", "其", "有", "可", "将力争", "将", "了", "因此", "使", "力争", "计划", "预计", "有望", "争取", "推动", "是", "据了解",
    "带动", "帮助", "让", "前", "底前", "当前", "以来", "期间", "全年", "即", "如", "通过", "首先是", "其次是", "为此", "下一步",
    "一是", "二是", "三是"
  };
  private static final String[] CLOSERS = {
    "已达", "可达", "达到", "达", "共有", "共", "有", "为", "约", "超", "近", "的", "了", "均", "分别", "累计", "共计",
    "总计", "至", "到", "仅", "将", "是", "力争", "计划", "由", "从", "增", "在", "高达", "已", "等", "首次", "再次", "成功",
    "一举"
  };
  private static final String[] KEPT = {
    "现代", "现金", "现货", "现场", "可再生", "可持续", "可比", "可支配", "有机", "有色", "有限", "有轨", "在线", "在建", "在校",
    "为民", "并购", "并网", "就业", "就医", "就学", "还款", "还建", "均价", "自动", "自主", "自治", "自然", "自由", "自贸", "从业",
    "其他", "将军", "前海", "如意", "前沿", "前端"
  };

  private Wording() {}

  static boolean startsWithAny(String text, String[] beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  static String trimmed(String text) {
    String s = text;
    boolean cut = true;
    while (cut) {
      cut = false;
      while (!s.isEmpty()
          && (!Character.isLetterOrDigit(s.charAt(0)) && !Script.opens(s.charAt(0))
              || s.charAt(0) == '【'
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

  static String trimEnd(String text) {
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

  static String join(String a, String b) {
    return b.startsWith(a) ? b : a + b;
  }

  /** 2023年度 is part of what it stands before. */
  private static boolean isYearOfName(Sentence s, TimeMention time) {
    int end = time.end();
    return end - time.start() > 2 && s.text()[end - 1] == '度' && s.text()[end - 2] == '年';
  }

  /** The words of a stretch without its time expressions and layout spaces. */
  static String withoutTimes(Sentence s, int from, int to) {
    StringBuilder b = new StringBuilder();
    int at = from;
    for (TimeMention time : s.times()) {
      boolean named = time.role() == Role.NAME || time.role() == Role.TITLE;
      if (time.start() >= at && time.end() <= to && !named && !isYearOfName(s, time)) {
        b.append(s.text(), at, time.start() - at);
        at = time.end();
      }
    }
    b.append(s.text(), at, Math.max(0, to - at));
    return b.toString().replace(" ", "").replace("\n", "");
  }

  // words of a stretch

  static String outside(Phrase p) {
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
}
