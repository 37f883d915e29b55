package shuanghe.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Paragraph;

/** How often an article names each area; the headline counts threefold. */
final class AreaTally {

  private final Map<String, Integer> count = new LinkedHashMap<>();

  private AreaTally() {}

  static AreaTally of(Vocabulary words, FoundArticle article, String home, String pair) {
    AreaTally tally = new AreaTally();
    AreaReader reader = new AreaReader(words, home, pair);
    for (Passage passage : article.passages()) {
      char[] t = Script.plain(passage.text());
      int weight = passage.role() == Paragraph.Role.HEADLINE ? 3 : 1;
      for (AreaMention mention : reader.read(t, 0, t.length)) {
        if (!mention.area().isEmpty()) {
          tally.count.merge(mention.area(), weight, Integer::sum);
        }
      }
    }
    return tally;
  }

  int of(String area) {
    return count.getOrDefault(area, 0);
  }

  /** The area named most, the earlier one where two are even; empty if none is named. */
  String main() {
    List<String> ranked = ranked();
    return ranked.isEmpty() ? "" : ranked.getFirst();
  }

  List<String> ranked() {
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
