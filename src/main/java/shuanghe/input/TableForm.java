package shuanghe.input;

import static shuanghe.input.TableColumn.needed;
import static shuanghe.input.TableColumn.optional;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the input with their columns: the one place that says by what names a column goes.
 */
public enum TableForm {
  /** Statistical values, one a row (SDMX-CSV names). */
  INDICATORS(
      needed("INDICATOR", "指标", "指标名称", "指标代码"),
      needed("REF_AREA", "地区", "区域", "地域"),
      needed("TIME_PERIOD", "时期", "时间", "报告期"),
      needed("OBS_VALUE", "数值", "值", "指标值"),
      optional("UNIT_MEASURE", "单位", "计量单位"),
      optional("UNIT_MULT", "倍率", "数量级"),
      optional("OBS_STATUS", "状态", "数据状态"),
      optional("MEASURE", "口径", "度量", "数据类型"),
      optional("SOURCE", "来源", "数据来源"),
      optional("NOTE", "备注", "说明")),

  /** The ledger of cooperation matters, one a row. */
  MATTERS(
      needed("id", "编号", "序号"),
      needed("name", "名称", "事项", "事项名称", "合作事项"),
      needed("domain", "领域", "合作领域"),
      needed("batch", "批次"),
      optional("parties", "参与方", "责任单位", "牵头单位"),
      needed("status", "状态", "进展状态"),
      optional("progress", "进度", "完成进度"),
      optional("start", "开始", "开始日期", "启动日期"),
      optional("due", "到期", "完成时限", "计划完成日期"),
      optional("problem", "问题", "存在问题"),
      optional("next_step", "下一步", "下一步工作", "下步打算"),
      optional("source", "来源", "依据")),

  /** Newspaper articles, one a row. */
  ARTICLES(
      needed("id", "编号", "序号"),
      needed("date", "日期", "刊发日期"),
      optional("newspaper", "报纸", "媒体", "报刊"),
      optional("page", "版次", "版面"),
      needed("title", "标题", "题目"),
      optional("byline", "作者", "记者", "署名"),
      needed("body", "正文", "内容"),
      optional("url", "链接", "网址")),

  /** What is known of the newspaper pages, one a row. */
  PAGES(
      needed("file", "文件", "文件名"),
      optional("newspaper", "报纸", "媒体", "报刊"),
      optional("date", "日期", "刊发日期"),
      optional("page", "版次", "版面")),

  /** Who gets which briefings by mail, one a row. */
  RECIPIENTS(
      needed("name", "姓名", "名称", "收件人"),
      needed("address", "邮箱", "邮件地址", "电子邮箱"),
      needed("domains", "领域"),
      optional("formats", "格式"),
      optional("language", "语言")),

  /** What the office decided about figures, one decision a row. */
  DECISIONS(
      needed("id", "编号"),
      needed("attribute", "项目"),
      needed("value", "处理", "处理结果"),
      optional("by", "经办人"),
      optional("date", "日期", "处理日期"),
      optional("note", "备注", "理由")),

  /** When which edition is published, one a row. */
  SCHEDULE(
      needed("name", "名称"),
      needed("cron", "时间"),
      optional("zone", "时区"),
      needed("period", "时期"),
      optional("deliver", "发送"),
      optional("keep", "保留期数"),
      optional("until", "等待天数")),

  DOMAIN_LIST(needed("code", "代码"), needed("name", "名称"), needed("building"), needed("connection")),

  INDICATOR_LIST(
      needed("code", "代码"),
      needed("name", "名称"),
      optional("aliases", "别名"),
      needed("domain", "领域"),
      needed("unit", "单位"),
      needed("display_unit", "显示单位"),
      needed("display_multiplier", "显示倍率"),
      needed("decimals", "小数位"),
      needed("desired", "期望方向")),

  AREA_LIST(
      needed("code", "代码"),
      needed("name", "名称"),
      optional("aliases", "别名"),
      optional("kind", "类型"),
      optional("parent", "上级"),
      optional("members", "成员"),
      optional("pair_words", "合称")),

  UNIT_LIST(needed("name", "名称"), needed("dimension", "量纲"), optional("aliases", "别名")),

  DOMAIN_TERM_LIST(needed("term", "词"), needed("domain", "领域"), needed("weight", "权重")),

  PLAUSIBILITY_LIST(
      needed("rule", "规则"),
      needed("indicator", "指标"),
      needed("limit", "限值"),
      needed("reason", "理由")),

  WORD_LIST(needed("word", "词"), needed("role", "作用"), optional("value", "值")),

  HOLIDAY_LIST(needed("name", "名称"), needed("first", "首日"), needed("last", "末日"));

  private final List<TableColumn> columns;

  TableForm(TableColumn... columns) {
    this.columns = List.of(columns);
  }

  public List<TableColumn> columns() {
    return columns;
  }

  /** The names of the columns no file may go without, for messages. */
  String neededColumns() {
    return columns.stream()
        .filter(column -> column.presence() == TableColumn.Presence.NEEDED)
        .map(TableColumn::name)
        .collect(Collectors.joining(","));
  }

  /** Every name a column may have, for suggestions. */
  Stream<String> headerNames() {
    return columns.stream()
        .flatMap(column -> Stream.concat(Stream.of(column.name()), column.aliases().stream()));
  }
}
