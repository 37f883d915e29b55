package shuanghe.press.event;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * What may be the title of a paper put out and named without 《》: 发布71项通办事项清单和9项免证清单.
 *
 * @param title without counts before it
 * @param at offset in the passage
 * @param before the words of the clause before the verb, where the issuer stands
 */
record IssuedTitle(String title, int at, String before) {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;
  private static final String[] PUT_OUT = {"审议", "印发", "出台", "发布", "公布"};

  /** Words before the verb by which a paper is yet to come. */
  private static final String[] AHEAD = {
    "将", "拟", "推动", "配合", "研究", "争取", "尽快", "要", "计划", "支持", "探索"
  };

  private static final String[] VAGUE = {"相关", "一批", "一系列", "各类", "有关", "、"};

  static List<IssuedTitle> in(char[] t, int from, int to, Vocabulary words) {
    List<IssuedTitle> titles = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Script.endsClause(t[i])) {
        clause(new String(t, start, i - start), start, words, titles);
        start = i + 1;
      }
    }
    return titles;
  }

  private static void clause(
      String clause, int offset, Vocabulary words, List<IssuedTitle> titles) {
    int verb = -1;
    for (String word : PUT_OUT) {
      verb = Math.max(verb, clause.lastIndexOf(word));
    }
    if (verb < 0 || clause.indexOf('《') >= 0 || tells(AHEAD, clause.substring(0, verb))) {
      return;
    }
    String before = clause.substring(0, verb);
    int start = verb + 2;
    for (int i = start; i <= clause.length(); i++) {
      if (i < clause.length() && !parts(clause, i)) {
        continue;
      }
      String title =
          clause
              .substring(start, i)
              .replaceFirst("^了", "")
              .replaceFirst("^以?及", "")
              .replaceFirst("^[0-9]+[项个张份]", "");
      if (isTitle(title, words)) {
        titles.add(new IssuedTitle(title, offset + start, before));
      }
      start = i + 1;
    }
  }

  /** Whether a second paper begins here: 和152项, 以及. */
  private static boolean parts(String clause, int i) {
    boolean counted =
        i + 1 < clause.length()
            && "和及、".indexOf(clause.charAt(i)) >= 0
            && Script.isDigit(clause.charAt(i + 1));
    return counted || clause.startsWith("以及", i);
  }

  /** A name of its own, not 相关方案 or a clause. */
  private static boolean isTitle(String title, Vocabulary words) {
    char[] t = title.toCharArray();
    return t.length >= SHORTEST
        && t.length <= LONGEST
        && !tells(VAGUE, title)
        && t[0] != '的'
        && t[0] != '会'
        && words.verb(t, 0, t.length) == null;
  }

  private static boolean tells(String[] cues, String text) {
    for (String cue : cues) {
      if (text.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
