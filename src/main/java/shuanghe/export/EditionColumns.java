package shuanghe.export;

import java.util.List;
import java.util.Locale;
import shuanghe.messages.Messages;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Domain;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;

/** Columns of the data files whose records are not kept in the warehouse by a schema. */
final class EditionColumns {

  static final List<CsvColumn<Article>> ARTICLES =
      List.of(
          new CsvColumn<>("article_id", "编号", "stable id", Article::id),
          CsvColumn.file(Article::place),
          new CsvColumn<>("title", "标题", "headline", Article::title),
          new CsvColumn<>("date", "日期", "the day it reports on", Article::date),
          new CsvColumn<>("domain", "领域", "cooperation domain", a -> a.domain().code()),
          new CsvColumn<>("line", "行", "its first line", a -> a.place().line()),
          new CsvColumn<>("newspaper", "报纸", "newspaper or web site", Article::newspaper),
          new CsvColumn<>("page", "版次", "number of the newspaper's page", Article::page),
          new CsvColumn<>("subtitle", "副题", "line below the headline", Article::subtitle),
          new CsvColumn<>("bylines", "作者", "who wrote it", Article::bylines),
          new CsvColumn<>(
              "issued",
              "刊发日期",
              "the day of the newspaper or web page that printed it",
              Article::issued),
          new CsvColumn<>("date_basis", "日期依据", "the evidence for the date", Article::dateBasis),
          new CsvColumn<>(
              "secondary",
              "其他领域",
              "further domains",
              a -> a.secondary().stream().map(Domain::code).toList()),
          new CsvColumn<>("areas", "地区", "what it is about", Article::areas),
          new CsvColumn<>("url", "网址", "address of the page", Article::url),
          new CsvColumn<>("paragraphs", "段数", "how many", a -> a.extent().paragraphs()),
          new CsvColumn<>("characters", "字数", "how many", a -> a.extent().characters()));

  static final List<CsvColumn<DecisionOutcome>> DECISIONS =
      List.of(
          new CsvColumn<>("id", "编号", "what is decided on", d -> d.decision().id()),
          new CsvColumn<>(
              "attribute", "项目", "which attribute of it", d -> d.decision().attribute().code()),
          new CsvColumn<>(
              "value", "处理", "confirm, drop or the right value", d -> d.decision().written()),
          new CsvColumn<>("by", "经办人", "who decided", d -> d.decision().by()),
          new CsvColumn<>("date", "日期", "when", d -> d.decision().date()),
          new CsvColumn<>("note", "备注", "why", d -> d.decision().note()),
          new CsvColumn<>(
              "outcome",
              "结果",
              "applied, elsewhere (of another edition), refused, unmatched",
              d -> d.fate().code()),
          new CsvColumn<>("subject", "对象", "what it is about", DecisionOutcome::subject),
          new CsvColumn<>(
              "printed", "原文", "as printed, before the decision", DecisionOutcome::printed),
          new CsvColumn<>(
              "source_file", "文件", "file of the decision", d -> d.decision().place().file()),
          new CsvColumn<>("line", "行", "line of the decision", d -> d.decision().place().line()));

  private EditionColumns() {}

  static List<CsvColumn<HeldValue>> held(CodeLists codeLists, Messages messages) {
    return List.of(
        CsvColumn.file(HeldValue::place),
        CsvColumn.line(HeldValue::place),
        new CsvColumn<>("indicator", "指标", "code of the code list", HeldValue::indicator),
        new CsvColumn<>("area", "地区", "code of the code list", HeldValue::area),
        new CsvColumn<>("period", "时期", "reference period", HeldValue::period),
        new CsvColumn<>("value", "数值", "multiplied out", HeldValue::value),
        new CsvColumn<>("unit", "单位", "without multiplier", HeldValue::unit),
        new CsvColumn<>("rule", "规则", "the first it breaks", v -> v.rule().code()),
        new CsvColumn<>(
            "expected", "应为", "what the rule expected", v -> messages.text(v.expected())),
        new CsvColumn<>(
            "reason", "原因", "reason of the rule", v -> messages.text(v.rule().reason())),
        new CsvColumn<>(
            "measure", "口径", "VALUE, TARGET, YEAR_ON_YEAR (percent)", v -> v.measure().name()),
        new CsvColumn<>(
            "kind",
            "类型",
            "observation (stands in `observations.csv` too) or fact (stands in `facts.csv` too,"
                + " doubted)",
            v -> v.kind().code()),
        new CsvColumn<>("held_id", "编号", "what a decision names", HeldValue::id),
        new CsvColumn<>(
            "indicator_name",
            "指标名称",
            "of the code list",
            v -> codeLists.indicator(v.indicator()).map(Indicator::name)),
        new CsvColumn<>(
            "area_name",
            "地区名称",
            "of the code list",
            v -> codeLists.area(v.area()).map(Area::name)));
  }

  static List<CsvColumn<ReviewItem>> review(Messages messages) {
    return List.of(
        new CsvColumn<>("id", "编号", "what a decision names", ReviewItem::id),
        new CsvColumn<>("attribute", "项目", "what is to be looked at", ReviewItem::attribute),
        new CsvColumn<>(
            "prominence",
            "位置",
            "page_one, briefing, list",
            i -> i.prominence().name().toLowerCase(Locale.ROOT)),
        new CsvColumn<>("kind", "类型", "observation, fact, article, page", i -> i.kind().code()),
        CsvColumn.file(ReviewItem::place),
        CsvColumn.line(ReviewItem::place),
        new CsvColumn<>("subject", "对象", "what it is about", ReviewItem::subject),
        new CsvColumn<>("printed", "原文", "as printed", ReviewItem::printed),
        new CsvColumn<>("rule", "规则", "what put it here", ReviewItem::rule),
        new CsvColumn<>(
            "expected", "应为", "what the rule expected", i -> messages.text(i.expected())),
        new CsvColumn<>("context", "分句", "the words around it", ReviewItem::context));
  }

  static List<CsvColumn<Rejection>> rejections(Messages messages) {
    return List.of(
        CsvColumn.file(Rejection::place),
        new CsvColumn<>("line", "行", "its line; 0 for a whole file", r -> r.place().line()),
        new CsvColumn<>("column", "列", "column of the table", Rejection::column),
        new CsvColumn<>("value", "内容", "what stands there", Rejection::value),
        new CsvColumn<>("reason", "原因", "why it was not taken", r -> messages.text(r.reason())),
        new CsvColumn<>("remedy", "改法", "what would be right", r -> messages.text(r.remedy())),
        new CsvColumn<>("raw", "原行", "the row as it stands in the file", Rejection::raw),
        CsvColumn.cell(Rejection::place));
  }
}
