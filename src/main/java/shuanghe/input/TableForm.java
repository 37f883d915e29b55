package shuanghe.input;

import static shuanghe.input.TableColumn.needed;
import static shuanghe.input.TableColumn.optional;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of the input with their columns: the one place that says by what names a column goes.
 */
public enum TableForm {
  /** Statistical values, one a row (SDMX-CSV names). */
  INDICATORS(
      needed("INDICATOR", "指标", "指标名称", "统计指标", "指标代码"),
      needed("REF_AREA", "地区", "地区名称", "统计地区", "区域", "地域", "Region"),
      needed("TIME_PERIOD", "时期", "时间", "统计时间", "报告期", "Period"),
      needed("OBS_VALUE", "数值", "值", "指标值", "统计值", "Value"),
      optional("UNIT_MEASURE", "单位", "计量单位", "Unit"),
      optional("UNIT_MULT", "倍率", "数量级"),
      optional("OBS_STATUS", "状态", "数据状态"),
      optional("MEASURE", "口径", "度量", "数据类型"),
      optional("SOURCE", "来源", "数据来源", "资料来源"),
      optional("NOTE", "备注", "说明"),
      optional("ACTION")),

  /** The ledger of cooperation matters, one a row. */
  MATTERS(
      optional("id", "编号", "序号", "事项编号", "项目编号", "任务编号", "No.", "No"),
      needed(
          "name", "名称", "事项", "事项名称", "合作事项", "任务", "任务名称", "重点任务", "工作任务", "工作名称", "工作事项", "重点工作",
          "重点事项", "项目", "项目名称", "合作项目", "任务内容", "主要任务", "目标任务", "工作内容", "事项内容", "重点项目", "具体任务",
          "具体举措", "具体措施", "工作举措", "工作措施", "重点举措", "主要举措", "任务分解", "细化任务", "督查事项", "督办事项", "工作要点",
          "整改事项", "整改任务", "整改措施", "Matter", "Task", "Project", "Item"),
      optional(
          "domain", "领域", "合作领域", "所属领域", "类别", "事项类别", "板块", "所属板块", "领域分类", "专题", "任务类别", "项目类别"),
      optional("batch", "批次", "所属批次"),
      optional("lead", "牵头单位", "牵头", "牵头部门", "主办单位", "牵头责任单位", "主责单位", "主责部门", "Lead agency"),
      optional(
          "parties",
          "参与方",
          "责任单位",
          "责任部门",
          "责任主体",
          "实施单位",
          "落实单位",
          "承办单位",
          "建设单位",
          "业主单位",
          "项目业主",
          "项目单位",
          "实施主体",
          "Responsible",
          "Responsible party"),
      optional("partners", "配合单位", "配合", "协办", "协办单位", "参与单位", "参加单位", "配合部门", "协同单位"),
      optional(
          "status", "状态", "进展状态", "推进状态", "工作状态", "目前状态", "事项状态", "当前状态", "完成状态", "办理状态", "项目状态",
          "建设状态", "是否完成", "是否办结"),
      optional(
          "situation",
          "进展",
          "进展情况",
          "工作进展",
          "推进情况",
          "目前进展",
          "最新进展",
          "完成情况",
          "落实情况",
          "办理情况",
          "形象进度",
          "工程进展",
          "建设进展",
          "建设情况",
          "进度情况",
          "整改情况"),
      optional(
          "progress",
          "进度",
          "完成进度",
          "工作进度",
          "推进进度",
          "完成率",
          "完成比例",
          "进度(%)",
          "完成进度(%)",
          "进度（%）",
          "完成进度（%）",
          "完成率（%）",
          "完成率(%)",
          "完成百分比",
          "总体进度",
          "累计进度",
          "累计完成率",
          "累计完成比例"),
      optional(
          "start", "开始", "开始日期", "启动日期", "启动时间", "开始时间", "开工时间", "开工日期", "开工", "启动", "起始时间",
          "起始日期"),
      optional(
          "due",
          "到期",
          "完成时限",
          "计划完成日期",
          "计划完成时间",
          "时限",
          "时限要求",
          "完成期限",
          "办结时限",
          "办结期限",
          "截止日期",
          "截止时间",
          "完成节点",
          "时间节点",
          "完成时间",
          "完成日期",
          "办结时间",
          "竣工时间",
          "竣工日期",
          "完工时间",
          "完工日期",
          "整改时限",
          "完成",
          "完工",
          "计划完成",
          "计划完工",
          "计划竣工",
          "预计完成",
          "预计完工",
          "预计竣工",
          "Deadline"),
      optional(
          "as_of", "截至", "截至日期", "截至时间", "数据截至", "数据截止", "数据时间", "统计日期", "填报日期", "填报时间", "更新日期",
          "更新时间", "填表日期", "报送日期", "报送时间", "As of"),
      optional(
          "problem", "问题", "存在问题", "存在困难", "问题和困难", "主要问题", "困难问题", "问题及困难", "困难和问题", "Problems"),
      optional(
          "next_step",
          "下一步",
          "下一步工作",
          "下步打算",
          "下步工作",
          "下一步打算",
          "下一步计划",
          "下步计划",
          "下步安排",
          "下一步安排",
          "Next step",
          "Next steps"),
      optional("source", "来源", "依据", "政策依据")),

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
      optional("cc", "抄送"),
      optional("bcc", "密送"),
      needed("domains", "领域"),
      optional("formats", "格式"),
      optional("language", "语言")),

  /** What the office says of a table that cannot be read by itself, one thing a row. */
  LAYOUT(needed("item", "项目"), needed("content", "内容"), optional("sheet", "工作表", "表名")),

  /** What the office decided about figures, one decision a row. */
  DECISIONS(
      needed("id", "编号"),
      needed("attribute", "项目"),
      needed("value", "处理", "处理结果", "Decision"),
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
      optional("until", "等待天数"),
      optional("needs", "数据齐备比例"),
      optional("corrections", "更正")),

  DOMAIN_LIST(
      needed("code", "代码"),
      needed("name", "名称"),
      optional("aliases", "别名"),
      optional("title", "简报名称"),
      optional("themes", "主题"),
      optional("building", "共建"),
      optional("connection", "互联互通"),
      optional("name_en", "英文名称"),
      optional("title_en", "英文简报名称"),
      optional("themes_en", "英文主题")),

  INDICATOR_LIST(
      needed("code", "代码"),
      needed("name", "名称"),
      optional("aliases", "别名"),
      needed("domain", "领域"),
      needed("unit", "单位"),
      needed("display_unit", "显示单位"),
      needed("display_multiplier", "显示倍率"),
      needed("decimals", "小数位"),
      needed("desired", "期望方向"),
      optional("aggregation", "汇总方式"),
      optional("weight", "权重"),
      optional("name_en", "英文名称")),

  AREA_LIST(
      needed("code", "代码"),
      needed("name", "名称"),
      optional("aliases", "别名"),
      optional("kind", "类型"),
      optional("parent", "上级"),
      optional("members", "成员"),
      optional("pair_words", "合称"),
      optional("name_en", "英文名称")),

  UNIT_LIST(
      needed("name", "名称"),
      needed("dimension", "量纲"),
      optional("aliases", "别名"),
      optional("name_en", "英文名称")),

  DOMAIN_TERM_LIST(needed("term", "词"), needed("domain", "领域"), needed("weight", "权重")),

  PLAUSIBILITY_LIST(
      needed("rule", "规则"),
      needed("indicator", "指标"),
      needed("limit", "限值"),
      needed("reason", "理由")),

  WORD_LIST(needed("word", "词"), needed("role", "作用"), optional("value", "值")),

  TABLE_WORD_LIST(needed("word", "词"), needed("role", "作用")),

  LEDGER_WORD_LIST(needed("word", "词"), needed("role", "作用"), optional("value", "值")),

  HOLIDAY_LIST(needed("name", "名称"), needed("first", "首日"), needed("last", "末日"));

  /** Short names that a longer head of a ledger may end with: 当前状态, 存在的问题. */
  static final Set<String> ENDS_LONGER_HEADS = Set.of("状态", "进度", "时限", "问题", "进展", "期限");

  /** Heads of a ledger's columns in which a mark says how a matter stands. */
  static final Set<String> STATUS_HEADS =
      Set.of(
          "未启动", "未开始", "未开工", "未开展", "未完成", "推进中", "进行中", "正在推进", "正在办理", "办理中", "已启动", "已开工",
          "在建", "基本完成", "已完成", "已办结", "滞后", "暂停", "延期");

  /** Heads of a ledger that call what stands below them a name. */
  static final Set<String> CALLED_NAMES =
      Set.of("名称", "事项", "事项名称", "合作事项", "任务名称", "项目", "项目名称", "合作项目", "name");

  private final List<TableColumn> columns;
  private final Map<String, TableColumn> byHeading;

  TableForm(TableColumn... columns) {
    this.columns = List.of(columns);
    this.byHeading =
        this.columns.stream()
            .flatMap(column -> column.names().map(name -> Map.entry(lowerCase(name), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String lowerCase(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }

  /** The column that a cell of a header names; case does not count. */
  Optional<TableColumn> named(String heading) {
    return Optional.ofNullable(byHeading.get(lowerCase(heading)));
  }

  /** Columns in the order of the file's documentation. */
  public List<TableColumn> columns() {
    return columns;
  }

  /** Whether lines between the rows may say what the rows below them have in common. */
  boolean hasSections() {
    return this == MATTERS;
  }

  /**
   * What a header calls the columns no file may go without, parted by commas, for messages.
   *
   * @param header the file's own, by which it is seen in which language it is kept
   */
  String neededColumns(List<String> header) {
    return columns.stream()
        .filter(column -> column.presence() == TableColumn.Presence.NEEDED)
        .map(column -> column.heading(header))
        .collect(Collectors.joining(","));
  }
}
