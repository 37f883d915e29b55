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
import shuanghe.model.TextExtent;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/** The tables of articles and their paragraphs. */
final class ArticleTables {

  static final Table<Article> ARTICLE =
      Table.of(
              "article",
              "id,newspaper,page,title,subtitle,bylines,dateline,issued,date_basis,domain,secondary,areas,"
                  + "url",
              Article::place,
              (to, a) ->
                  to.text(a.id())
                      .text(a.newspaper())
                      .text(a.page())
                      .text(a.title())
                      .text(a.subtitle())
                      .texts(a.bylines())
                      .date(a.date())
                      .date(a.issued())
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
   * The articles of held files, sorted by place, with the extent of their texts.
   *
   * @param period on whose days they are dated; empty for all, undated ones too
   */
  static List<Article> held(JdbcTemplate jdbc, Optional<TimePeriod> period) {
    return Table.sorted(
        period
            .map(
                days ->
                    withExtents(
                        jdbc,
                        dated(jdbc, days),
                        Table.OF_MONTHS,
                        Months.of(days).first(),
                        Months.of(days).last()))
            .orElseGet(() -> withExtents(jdbc, ARTICLE.rows(jdbc, Table.ALWAYS), Table.ALWAYS)));
  }

  /** The articles of held files that are dated on the days of a period, without their texts. */
  static List<HeldRow<Article>> dated(JdbcTemplate jdbc, TimePeriod days) {
    return ARTICLE.ofMonths(jdbc, Months.of(days)).stream()
        .filter(row -> row.item().date().filter(days::contains).isPresent())
        .toList();
  }

  /**
   * Articles with the extent of their texts, which are gone through and not held, but for the first
   * paragraph of an article that has no title.
   *
   * @param condition on {@code t}, holds for the paragraphs of all the articles
   */
  static List<HeldRow<Article>> withExtents(
      JdbcTemplate jdbc, List<HeldRow<Article>> articles, String condition, Object... arguments) {
    Map<Long, ReadText> texts = new HashMap<>();
    articles.forEach(row -> texts.put(row.rowId(), new ReadText(row.item().title().isEmpty())));
    PARAGRAPH.eachHeld(
        jdbc,
        row -> {
          ReadText text = texts.get(row.item().articleRow());
          if (text != null) {
            text.take(row.rowId(), row.item().paragraph());
          }
        },
        "",
        condition,
        arguments);
    return articles.stream()
        .map(row -> new HeldRow<>(row.rowId(), row.place(), texts.get(row.rowId()).of(row.item())))
        .toList();
  }

  /** Text of an article as its paragraphs come, in no order. */
  private static final class ReadText {

    private final boolean isTitle;
    private TextExtent extent = new TextExtent(0, 0);
    private long firstRow = Long.MAX_VALUE;
    private List<Paragraph> first = List.of();

    /**
     * @param isTitle whether the first paragraph stands for a title
     */
    ReadText(boolean isTitle) {
      this.isTitle = isTitle;
    }

    void take(long row, Paragraph paragraph) {
      extent = extent.and(paragraph.text());
      if (isTitle && row < firstRow) {
        firstRow = row;
        first = List.of(paragraph);
      }
    }

    Article of(Article article) {
      return article.withText(first, extent);
    }
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

  private static Article withText(Article article, List<Paragraph> paragraphs) {
    return article.withText(paragraphs, TextExtent.of(paragraphs));
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
}
