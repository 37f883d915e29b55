package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import shuanghe.press.text.Sentence;

/**
 * The words of the items of a list, each with what the list says once for all of them.
 *
 * @param s the sentence
 * @param nouns where owner and measure end
 */
record ItemWords(Sentence s, NounWords nouns) {

  /**
   * The items of a list in their order.
   *
   * @param items with the head and the tail they share: 渝中产量, 锦江产量
   * @param alone without that tail
   */
  record Named(List<String> items, List<String> alone) {}

  /** The items with the head and the tail they share. */
  Named of(List<List<NameToken>> parts) {
    List<NameToken> first = parts.getFirst();
    int lead = 0;
    for (int i = 0; i < first.size() - 1; i++) {
      if (!first.get(i).role().isNominal() && !first.get(i).is(NameRole.OF)) {
        lead = i + 1;
      }
    }
    int tie = lead;
    while (tie > 0 && first.get(tie - 1).is(NameRole.PREPOSITION)) {
      tie--;
    }
    String head = words(first.subList(tie, lead));
    String firstWords = words(first.subList(lead, first.size()));
    String second = words(parts.get(1));
    String last = words(parts.getLast());
    boolean letters = parts.size() > 2 && second.length() == 1 && last.length() > 2;
    String tail =
        letters
            ? last.substring(1)
            : tail(parts.getLast(), firstWords, first.getLast().is(NameRole.MEASURE));
    String modifier = modifier(firstWords, second, parts.size());
    List<String> items = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String item = i == 0 ? firstWords : words(parts.get(i));
      if (i > 0 && !item.startsWith(modifier)) {
        item = modifier + item;
      }
      items.add(head + (item.endsWith(tail) ? item : item + tail));
      alone.add(
          head + (item.endsWith(tail) ? item.substring(0, item.length() - tail.length()) : item));
    }
    return new Named(items, alone);
  }

  /**
   * What the first item lends to the others: 重庆段 in 重庆段隧道、桥梁, 第 in 第一、二、三产业; empty where it lends
   * nothing.
   */
  private String modifier(String first, String second, int size) {
    int more = first.length() - second.length();
    if (second.length() == 1 && more == 1 && size > 2) {
      return first.substring(0, 1);
    }
    return more >= 2 && nouns.endsPlace(first.substring(0, more)) ? first.substring(0, more) : "";
  }

  /**
   * What the last item lends to those before: 领域项目, 产量, what follows its area, or what follows the
   * kind of thing that both are: 挂牌企业 in 甲中心、乙中心挂牌企业.
   */
  private String tail(List<NameToken> last, String first, boolean ownMeasure) {
    for (int i = 0; i < last.size(); i++) {
      if (last.get(i).is(NameRole.CATEGORY) && i > 0) {
        return words(last.subList(i, last.size()));
      }
    }
    String text = words(last);
    int area = nouns.areaEnd(text);
    if (area > 0 && area < text.length() && nouns.isAreaOnly(first)) {
      return text.substring(area);
    }
    for (int i = last.size() - 2; i >= 0; i--) {
      NameToken kind = last.get(i);
      boolean thing = kind.is(NameRole.ENTITY) || kind.is(NameRole.NOUN);
      if (thing && first.endsWith(s.words(Math.max(kind.start(), kind.end() - 2), kind.end()))) {
        return words(last.subList(i + 1, last.size()));
      }
    }
    int measure = ownMeasure ? 0 : NounWords.measureStart(last);
    return measure > 0 && measure < last.size() ? words(last.subList(measure, last.size())) : "";
  }

  private String words(List<NameToken> part) {
    StringBuilder b = new StringBuilder();
    part.stream()
        .filter(t -> !t.value().equals(NounWords.AREA))
        .forEach(t -> b.append(s.words(t.start(), t.end())));
    return b.toString().replace(" ", "");
  }
}
