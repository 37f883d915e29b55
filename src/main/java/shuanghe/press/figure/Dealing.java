package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import shuanghe.model.Area;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/** Deals the values of a 分别 out in order: 甲、乙、丙分别增长1%、2%、3% gives each item its own value. */
final class Dealing {

  /** How many characters of a dealt name are the item itself at the most. */
  static final int ITEM = 6;

  private static final String[] TAILS = {
    "领域", "产业", "行业", "方面", "市场", "收入", "投资", "产量", "地区", "余额", "增加值", "进出口额", "出口额", "进口额", "出口值",
    "进口值", "销售额", "销量", "营收"
  };

  /** How a second 分别 goes on with the list before it: 同比增速分别, 占比较上年分别. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(其中)?(同比|环比|增速|增幅|降幅|占比|比重|较|比).{0,10}$|^$");

  private static final Pattern COMPARED = Pattern.compile("^(高于|低于|快于|慢于)[^、]*$");

  private Dealing() {}

  /** Where the clause with the list of items begins, seen from a figure that was dealt out. */
  static int listStart(Sentence s, Phrase p) {
    int start = p.clauseStart();
    while (start > s.from() && s.words(start, p.clauseStart()).indexOf('、') < 0) {
      start--;
      while (start > s.from() && !Script.endsClause(s.text()[start - 1])) {
        start--;
      }
    }
    return start;
  }

  /** For each phrase the name of the item it was dealt to, empty where nothing was dealt. */
  static List<String> items(Vocabulary words, Sentence s, List<Phrase> phrases) {
    List<String> names = new ArrayList<>(Collections.nCopies(phrases.size(), ""));
    String text = s.words(s.from(), s.to());
    int word = text.indexOf("分别");
    List<String> items = List.of();
    while (word >= 0) {
      items = deal(words, s, phrases, s.from() + word, items, names);
      word = text.indexOf("分别", word + 2);
    }
    compare(s, phrases, items, names);
    return names;
  }

  /**
   * @param earlier the items of the 分别 before in the sentence, which this one may go on with
   * @return the items dealt to with what they share, or the earlier ones where none were
   */
  private static List<String> deal(
      Vocabulary words,
      Sentence s,
      List<Phrase> phrases,
      int word,
      List<String> earlier,
      List<String> names) {
    int first = 0;
    while (first < phrases.size() && phrases.get(first).quantity().start() < word) {
      first++;
    }
    int last = first;
    while (last < phrases.size() && (last == first || phrases.get(last).listed())) {
      last++;
    }
    int count = last - first;
    if (count < 2 || phrases.get(first).clauseStart() > word) {
      return earlier;
    }
    int clause = phrases.get(first).clauseStart();
    String led = Wording.trimmed(Wording.withoutTimes(s, clause, word));
    boolean goesOn = earlier.size() == count && GOES_ON.matcher(led).find();
    List<String> items = goesOn ? earlier : list(words, s, word, count);
    if (items.isEmpty()) {
      return earlier;
    }
    String verb = s.words(word + 2, phrases.get(first).quantity().governStart());
    String between = goesOn ? led : between(s, word, items.getLast());
    for (int i = 0; i < count; i++) {
      names.set(first + i, items.get(i) + between + trimmed(verb));
    }
    String shared = between.replaceFirst("(同比|环比)$", "");
    return items.stream().map(item -> item + shared).toList();
  }

  /** 分别增长1%、2%、3%,高于全市4、5和6个百分点: a list of the same length compares the same items. */
  private static void compare(
      Sentence s, List<Phrase> phrases, List<String> items, List<String> names) {
    for (int first = 0; items.size() > 1 && first + items.size() <= phrases.size(); first++) {
      String led =
          Wording.trimmed(
              Wording.withoutTimes(
                  s,
                  phrases.get(first).clauseStart(),
                  phrases.get(first).quantity().governStart()));
      int end = first + 1;
      while (end < phrases.size() && phrases.get(end).listed()) {
        end++;
      }
      if (end - first == items.size()
          && names.get(first).isEmpty()
          && COMPARED.matcher(led).find()) {
        for (int i = 0; i < items.size(); i++) {
          names.set(first + i, items.get(i) + "增速" + led);
        }
      }
    }
  }

  private static String trimmed(String verb) {
    String v = verb.replaceFirst("^[为达有是]+", "");
    return v.replaceFirst("[为达的约超近]+$", "");
  }

  /** The list of as many items before the word; a tail the last item has is shared by all. */
  private static List<String> list(Vocabulary words, Sentence s, int word, int count) {
    char[] t = s.text();
    int end = word;
    for (int clauses = 0; clauses < 3 && end > s.from(); clauses++) {
      int start = end;
      while (start > s.from() && !Script.endsClause(t[start - 1])) {
        start--;
      }
      String clause = s.words(start, end);
      if (clause.contains("分别")) {
        return List.of();
      }
      clause = clause.endsWith("同比") ? clause.substring(0, clause.length() - 2) : clause;
      String[] parts = clause.split("、|和|与|以及|及");
      if (parts.length == count) {
        List<String> items = new ArrayList<>();
        String tail = tail(words, parts);
        for (int i = 0; i < count; i++) {
          String item = i == 0 ? afterModifier(parts[0]) : parts[i];
          items.add(i < count - 1 && !item.endsWith(tail) ? item + tail : item);
        }
        return items;
      }
      end = start - 1;
    }
    return List.of();
  }

  private static String afterModifier(String first) {
    int of = first.lastIndexOf('的');
    return of >= 0 && of < first.length() - 1 ? first.substring(of + 1) : first;
  }

  /** 领域 in 科技创新、城市提升领域; what follows the area in 四川、成都外贸进出口. */
  private static String tail(Vocabulary words, String[] parts) {
    String last = parts[parts.length - 1];
    char[] t = last.toCharArray();
    Lexicon.Hit<Area> area = words.areas().longest(t, 0, t.length);
    if (area != null && area.end() < t.length && isArea(words, parts[0])) {
      return last.substring(area.end());
    }
    for (String tail : TAILS) {
      if (last.endsWith(tail) && last.length() > tail.length()) {
        return tail;
      }
    }
    return "";
  }

  private static boolean isArea(Vocabulary words, String text) {
    char[] t = text.toCharArray();
    Lexicon.Hit<Area> area = words.areas().longest(t, 0, t.length);
    return area != null && area.end() == t.length;
  }

  private static String between(Sentence s, int word, String lastItem) {
    int at = s.words(s.from(), word).lastIndexOf(lastItem);
    if (at < 0) {
      return "";
    }
    String rest = s.words(s.from() + at + lastItem.length(), word);
    return rest.startsWith(",") ? rest.substring(1) : rest;
  }
}
