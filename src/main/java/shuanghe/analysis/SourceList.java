package shuanghe.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Article;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Revision;

/** List of an edition's sources, numbered in the order in which they are first asked for. */
final class SourceList {

  /** Identity of a source: the sentence in its file, or the line where there is none. */
  private record SourceKey(String file, int line, String sentence) {}

  private final Map<String, Article> articles = new HashMap<>();
  private final Map<SourceKey, Integer> numbers = new HashMap<>();
  private final SourceIndex index = new SourceIndex();
  private final List<Source> sources = new ArrayList<>();

  SourceList(List<Article> articles) {
    articles.forEach(a -> this.articles.putIfAbsent(a.id(), a));
  }

  /** Number of a whole sentence. */
  int ofSentence(Place place, String sentence, String articleId) {
    return number(new SourceKey(place.file(), 0, sentence), place, articleId, sentence);
  }

  /** Number of the sentence that is listed and holds a clause, else of the clause itself. */
  int ofClause(Place place, String clause, String articleId) {
    return index
        .said(place, clause)
        .map(Source::number)
        .orElseGet(() -> ofSentence(place, clause, articleId));
  }

  /** Number of a place of which no sentence is known. */
  int ofPlace(Place place, String articleId) {
    return index
        .find(place, "")
        .map(Source::number)
        .orElseGet(
            () -> number(new SourceKey(place.file(), place.line(), ""), place, articleId, ""));
  }

  private int number(SourceKey key, Place place, String articleId, String sentence) {
    Optional<Article> article = Optional.ofNullable(articles.get(articleId));
    return number(
        key,
        place,
        article.map(Article::newspaper).orElse(""),
        article.flatMap(Article::citedDay).map(LocalDate::toString).orElse(""),
        article.map(Article::page).orElse(""),
        article.map(a -> Message.of("words", a.displayTitle())).orElse(Message.NONE),
        sentence);
  }

  /** Number of a row of an indicator table. */
  int ofRow(Observation row, Message series) {
    return ofLine(row.place(), row.source(), series);
  }

  /** Number of the row that corrected a value. */
  int ofRevision(Revision revision, Message series) {
    return ofLine(revision.place(), "", Message.of("source.revision", series));
  }

  /** Number of a line of the ledger. */
  int ofMatter(Matter matter) {
    return ofLine(matter.place(), matter.source(), Message.of("source.matter", matter.name()));
  }

  private int ofLine(Place place, String publisher, Message title) {
    return number(
        new SourceKey(place.file(), place.line(), ""), place, publisher, "", "", title, "");
  }

  private int number(
      SourceKey key,
      Place place,
      String newspaper,
      String date,
      String page,
      Message title,
      String sentence) {
    return numbers.computeIfAbsent(
        key,
        k -> {
          Source source =
              new Source(sources.size() + 1, place, newspaper, date, page, title, sentence);
          sources.add(source);
          index.add(source);
          return source.number();
        });
  }

  Source numbered(int number) {
    return sources.get(number - 1);
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }
}
