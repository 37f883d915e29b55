package shuanghe.press.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Paragraph;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaReader;
import shuanghe.press.text.Vocabulary;

/** The areas an article names, passage by passage, and how often; the headline counts threefold. */
public final class ArticleAreas {

  /** Areas that no newspaper calls 我市. */
  private static final List<String> SEVERAL = List.of("四川", "川渝", "成渝");

  private final AreaReader reader;
  private final FoundArticle article;
  private final List<List<AreaMention>> read = new ArrayList<>();
  private final Map<Passage, List<AreaMention>> resolved = new IdentityHashMap<>();
  private final Map<String, Integer> count = new LinkedHashMap<>();

  private ArticleAreas(Vocabulary words, FoundArticle article) {
    this.reader = new AreaReader(words);
    this.article = article;
  }

  public static ArticleAreas of(Vocabulary words, FoundArticle article) {
    ArticleAreas areas = new ArticleAreas(words, article);
    article.passages().forEach(p -> areas.read.add(areas.reader.read(p.plain())));
    return areas;
  }

  /** What 两地 means: the two cities, or the city and the province, whichever is named more. */
  public String pair() {
    int province = 0;
    int city = 0;
    for (List<AreaMention> mentions : read) {
      for (AreaMention mention : mentions) {
        boolean circle = mention.evidence().contains("经济圈") || mention.evidence().equals("成渝地区");
        province += mention.area().equals("川渝") || mention.area().equals("四川") ? 1 : 0;
        city += !circle && (mention.area().equals("成渝") || mention.area().equals("成都")) ? 1 : 0;
      }
    }
    return province > city ? "川渝" : "成渝";
  }

  /** Puts areas in the place of 我市 and 两地; where no newspaper tells, 我市 is the area named most. */
  public void resolve(String home, String pair) {
    count(home, pair);
    if (home.isEmpty() && !main().isEmpty()) {
      String most = ranked().stream().filter(a -> !SEVERAL.contains(a)).findFirst().orElse(main());
      count.clear();
      count(most, pair);
    }
  }

  private void count(String home, String pair) {
    String last = "";
    for (int i = 0; i < read.size(); i++) {
      Passage passage = article.passages().get(i);
      List<AreaMention> mentions = reader.resolve(passage.plain(), read.get(i), home, pair, last);
      last = mentions.isEmpty() ? last : mentions.getLast().area();
      resolved.put(passage, mentions);
      int weight = passage.role() == Paragraph.Role.HEADLINE ? 3 : 1;
      for (AreaMention mention : mentions) {
        if (!mention.area().isEmpty()) {
          count.merge(mention.area(), weight, Integer::sum);
        }
      }
    }
  }

  /** The mentions in a stretch of a passage. */
  public List<AreaMention> in(Passage passage, int from, int to) {
    List<AreaMention> mentions = resolved.get(passage);
    List<AreaMention> here = new ArrayList<>();
    for (int i = firstFrom(mentions, from);
        i < mentions.size() && mentions.get(i).start() < to;
        i++) {
      if (mentions.get(i).end() <= to) {
        here.add(mentions.get(i));
      }
    }
    return here;
  }

  /** The mention last before a place in a passage. */
  public Optional<AreaMention> lastBefore(Passage passage, int place) {
    List<AreaMention> mentions = resolved.get(passage);
    int i = firstFrom(mentions, place) - 1;
    return i < 0 ? Optional.empty() : Optional.of(mentions.get(i));
  }

  private static int firstFrom(List<AreaMention> mentions, int place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The area named most, the earlier one where two are even; empty if none is named. */
  public String main() {
    List<String> ranked = ranked();
    return ranked.isEmpty() ? "" : ranked.getFirst();
  }

  public List<String> ranked() {
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
