package shuanghe.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Article;

/** 报道: the articles that were read. */
final class ArticlesSheet {

  static final String NAME = "报道";
  static final String DOMAIN = "领域";

  private ArticlesSheet() {}

  static ListSheet<Article> of(Contents contents, List<FigureRow> figures) {
    Map<String, Integer> figuresOf = new HashMap<>();
    figures.forEach(f -> figuresOf.merge(f.fact().articleId(), 1, Integer::sum));
    return list(NAME, "每行一篇报道；不属于各领域的列为“其他”。", contents.articles(), figuresOf, contents.words());
  }

  /** The articles left out of the edition because nothing tells their day. */
  static ListSheet<Article> undated(Contents contents) {
    return list("无日期报道", "每行一篇没有日期依据、因此未编入本期的报道。", contents.undated(), Map.of(), contents.words());
  }

  private static ListSheet<Article> list(
      String name,
      String note,
      List<Article> articles,
      Map<String, Integer> figuresOf,
      SheetWords words) {
    return new ListSheet<>(
            name,
            note,
            2,
            List.of(
                SheetColumn.text("编号", 26, Article::id),
                SheetColumn.text("标题", 48, Article::displayTitle),
                SheetColumn.date("日期", Article::date),
                SheetColumn.date("刊发日期", Article::issued),
                SheetColumn.text("报刊", 18, Article::newspaper),
                SheetColumn.centred("版面", Article::page),
                SheetColumn.domain(DOMAIN, Article::domain),
                SheetColumn.text(
                    "相关领域",
                    24,
                    a -> words.list(a.secondary().stream().map(words::domain).toList())),
                SheetColumn.text(
                    "地区", 24, a -> words.list(a.areas().stream().map(words::name).toList())),
                SheetColumn.integer("数字条数", a -> figuresOf.getOrDefault(a.id(), 0)),
                SheetColumn.integer("字数", a -> a.extent().characters()),
                SheetColumn.text("记者", 24, a -> words.list(a.bylines())),
                SheetColumn.text("副题", 36, Article::subtitle),
                SheetColumn.text("日期依据", 30, a -> words.composed(a.dateBasis())),
                CitationColumns.place("出处", Article::place),
                new SheetColumn<>("链接", 30, (a, out) -> out.link(webAddress(a.url()), a.url()))),
            articles)
        .onScreenOnly();
  }

  /** Only web addresses become links, so that a table cannot make a cell open a local program. */
  private static String webAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
