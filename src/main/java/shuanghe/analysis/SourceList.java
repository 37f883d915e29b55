package shuanghe.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Article;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Place;

/** Numbers the sources of an edition in the order in which they are first asked for. */
final class SourceList {

  private record Key(String file, int line, String sentence) {}

  private final Map<String, Article> articles = new HashMap<>();
  private final Map<Key, Source> byKey = new HashMap<>();
  private final Map<String, List<Source>> byFile = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();

  SourceList(List<Article> articles) {
    articles.forEach(a -> this.articles.putIfAbsent(a.id(), a));
  }

  /** Number of a sentence, or of a clause of a sentence that is listed already. */
  int ofSentence(Place place, String sentence, String articleId) {
    Key key = new Key(place.file(), 0, sentence);
    Optional<Source> listed =
        Optional.ofNullable(byKey.get(key))
            .or(() -> byText(byFile.getOrDefault(place.file(), List.of()), place, sentence));
    if (listed.isPresent()) {
      return listed.get().number();
    }
    return add(key, place, articleId, sentence);
  }

  private int add(Key key, Place place, String articleId, String sentence) {
    Optional<Article> article = Optional.ofNullable(articles.get(articleId));
    return add(
        key,
        place,
        article.map(Article::newspaper).orElse(""),
        article.flatMap(Article::date).map(LocalDate::toString).orElse(""),
        article.map(Article::displayTitle).orElse(""),
        sentence);
  }

  /**
   * Number of a place of which no sentence is known: the entry of that line where there is one,
   * else an entry of its own.
   */
  int ofPlace(Place place, String articleId) {
    return byFile.getOrDefault(place.file(), List.of()).stream()
        .filter(s -> s.place().equals(place))
        .findFirst()
        .map(Source::number)
        .orElseGet(() -> add(new Key(place.file(), place.line(), ""), place, articleId, ""));
  }

  /** Number of a row of an indicator table. */
  int ofRow(Observation row, String series) {
    Key key = new Key(row.place().file(), row.place().line(), "");
    return byKey.containsKey(key)
        ? byKey.get(key).number()
        : add(key, row.place(), row.source(), "", series, "");
  }

  /** Number of a line of the ledger. */
  int ofMatter(Matter matter) {
    Key key = new Key(matter.place().file(), matter.place().line(), "");
    return byKey.containsKey(key)
        ? byKey.get(key).number()
        : add(key, matter.place(), matter.source(), "", "合作事项台账：" + matter.name(), "");
  }

  private int add(
      Key key, Place place, String newspaper, String date, String title, String sentence) {
    Source source = new Source(sources.size() + 1, place, newspaper, date, title, sentence);
    sources.add(source);
    byKey.put(key, source);
    byFile.computeIfAbsent(place.file(), f -> new ArrayList<>()).add(source);
    return source.number();
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  static Optional<Source> find(List<Source> sources, Place place, String text) {
    Optional<Source> said = text.isEmpty() ? Optional.empty() : byText(sources, place, text);
    return said.or(() -> sources.stream().filter(s -> s.place().equals(place)).findFirst());
  }

  private static Optional<Source> byText(List<Source> sources, Place place, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : sources.stream()
            .filter(s -> s.place().file().equals(place.file()) && s.sentence().contains(text))
            .findFirst();
  }
}
