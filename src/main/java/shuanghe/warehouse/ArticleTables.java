package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Paragraph;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/** The tables of articles and their paragraphs. */
final class ArticleTables {

  static final Table<Article> ARTICLE =
      Table.of(
              "article",
              "id,newspaper,page,title,subtitle,bylines,dateline,date_basis,domain,secondary,areas,url",
              Article::place,
              (to, a) ->
                  to.text(a.id())
                      .text(a.newspaper())
                      .text(a.page())
                      .text(a.title())
                      .text(a.subtitle())
                      .texts(a.bylines())
                      .date(a.date())
                      .text(a.dateBasis())
                      .domain(a.domain())
                      .texts(a.secondary().stream().map(Binder::text).toList())
                      .texts(a.areas())
                      .text(a.url()),
              (from, place) ->
                  new Article(
                      from.text(),
                      place,
                      from.text(),
                      from.text(),
                      from.text(),
                      from.text(),
                      from.texts(),
                      from.maybeDate(),
                      from.text(),
                      from.domain(),
                      from.texts().stream().map(from::domain).toList(),
                      from.texts(),
                      List.of(),
                      from.text()))
          .byMonth();

  static final Table<ArticlePart> PARAGRAPH =
      Table.of(
              "paragraph",
              "article_row,last_line,role,text,domain",
              p -> p.paragraph().place(),
              (to, p) ->
                  to.id(p.articleRow())
                      .number(p.paragraph().lastLine())
                      .code(p.paragraph().role())
                      .text(p.paragraph().text())
                      .domain(p.paragraph().domain()),
              (from, place) ->
                  new ArticlePart(
                      from.id(),
                      new Paragraph(
                          place,
                          from.number(),
                          from.code(Paragraph.Role.class),
                          from.text(),
                          from.domain())))
          .byMonth();

  /** The tables, for deletion. */
  static final List<Table<?>> ALL = List.of(ARTICLE, PARAGRAPH);

  /**
   * A paragraph with the key of its article's row.
   *
   * @param articleRow key of the article in table {@code article}
   * @param paragraph the paragraph
   */
  record ArticlePart(long articleRow, Paragraph paragraph) {}

  private ArticleTables() {}

  /**
   * Adds articles with their parts.
   *
   * @param firstSeq number of the first among the rows of its file
   * @param firstParagraph number of its first paragraph among those of the file
   */
  static void add(
      InsertBatch to, long fileId, int firstSeq, int firstParagraph, List<Article> articles) {
    to.add(ARTICLE, fileId, firstSeq, articles, article -> Months.of(article.date()));
    int paragraph = firstParagraph;
    for (int i = 0; i < articles.size(); i++) {
      long row = Table.rowId(fileId, firstSeq + i);
      int month = Months.of(articles.get(i).date());
      List<ArticlePart> parts =
          articles.get(i).paragraphs().stream().map(text -> new ArticlePart(row, text)).toList();
      to.add(PARAGRAPH, fileId, paragraph, parts, part -> month);
      paragraph += parts.size();
    }
  }

  /**
   * The articles of held files, sorted by place.
   *
   * @param period on whose days they are dated; empty for all, undated ones too
   */
  static List<Article> held(JdbcTemplate jdbc, Optional<TimePeriod> period) {
    return Table.sorted(
        period
            .map(days -> withTexts(dated(jdbc, days), PARAGRAPH.ofMonths(jdbc, Months.of(days))))
            .orElseGet(
                () ->
                    withTexts(
                        ARTICLE.rows(jdbc, Table.ALWAYS), PARAGRAPH.rows(jdbc, Table.ALWAYS))));
  }

  private static List<HeldRow<Article>> dated(JdbcTemplate jdbc, TimePeriod days) {
    return ARTICLE.ofMonths(jdbc, Months.of(days)).stream()
        .filter(row -> row.item().date().filter(days::contains).isPresent())
        .toList();
  }

  /** As {@link Table#after}, with their texts. */
  static List<HeldRow<Article>> after(JdbcTemplate jdbc, long rowId, long fileId, int most) {
    List<HeldRow<Article>> articles = ARTICLE.after(jdbc, rowId, fileId, most);
    return articles.isEmpty()
        ? articles
        : withTexts(
            articles,
            PARAGRAPH.rows(
                jdbc,
                "t.article_row between ? and ?" + PARAGRAPH.months(jdbc, fileId, fileId),
                articles.getFirst().rowId(),
                articles.getLast().rowId()));
  }

  private static List<HeldRow<Article>> withTexts(
      List<HeldRow<Article>> articles, List<HeldRow<ArticlePart>> parts) {
    Map<Long, List<Paragraph>> texts = new HashMap<>();
    parts.stream()
        .sorted(Comparator.comparingLong(HeldRow::rowId))
        .forEach(
            row ->
                texts
                    .computeIfAbsent(row.item().articleRow(), key -> new ArrayList<>())
                    .add(row.item().paragraph()));
    return articles.stream()
        .map(
            row ->
                new HeldRow<>(
                    row.rowId(),
                    row.place(),
                    withText(row.item(), texts.getOrDefault(row.rowId(), List.of()))))
        .toList();
  }

  private static Article withText(Article a, List<Paragraph> paragraphs) {
    return new Article(
        a.id(),
        a.place(),
        a.newspaper(),
        a.page(),
        a.title(),
        a.subtitle(),
        a.bylines(),
        a.date(),
        a.dateBasis(),
        a.domain(),
        a.secondary(),
        a.areas(),
        paragraphs,
        a.url());
  }
}
