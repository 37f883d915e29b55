package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;
import shuanghe.analysis.CrossCheck;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.Warning;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.Matter;
import shuanghe.model.Target;

/** 总览: the domains side by side, counted by formulas over the lists, with charts. */
final class OverviewSheet {

  static final String NAME = "总览";

  private static final String TABLE = "总览表";
  private static final String SUM = "合计";
  private static final String PROGRESS = "事项平均进度";
  private static final int HEAD_ROW = ListSheetWriter.HEAD_ROW;
  private static final int CHART_ROWS = 18;

  private final XSSFSheet sheet;
  private final WorkbookFile file;
  private final CellWriter cells;
  private final NamedCells names;
  private final SheetWords words;
  private final List<CountedMeasure> measures = new ArrayList<>();

  OverviewSheet(XSSFSheet sheet, WorkbookFile file, NamedCells names) {
    this.sheet = sheet;
    this.file = file;
    this.cells = new CellWriter(sheet, file.styles());
    this.names = names;
    this.words = file.words();
  }

  /** Measure counted of a domain: the formula over its label's cell, and the count itself. */
  private record CountedMeasure(String head, UnaryOperator<String> formula, Counting counting) {}

  /** Count of a measure of a domain. */
  private interface Counting extends ToDoubleFunction<DomainAnalysis> {}

  /** Writes the sheet: a row a domain, with links, sums and charts. */
  void write(
      Contents contents,
      List<DomainSheet> sheets,
      List<Domain> published,
      ListRanges lists,
      String footer) {
    cells.title(
        words.of("{0}总览", words.edition(contents.edition())),
        words.of("返回说明　｜　") + words.of("各数由公式从其后各表统计，点击领域名称前往该领域。"));
    Links.link(sheet.getRow(1).getCell(0), words.of(NotesSheet.NAME), 0);
    measures(lists, contents);
    List<DomainAnalysis> domains = contents.domains();
    heads();
    for (int i = 0; i < domains.size(); i++) {
      domain(HEAD_ROW + 1 + i, domains.get(i), sheets);
      workbook(HEAD_ROW + 1 + i, domains.get(i).profile().domain(), published);
    }
    totals(HEAD_ROW + 1 + domains.size(), domains);
    charts(domains, contents);
    sheet.createFreezePane(1, HEAD_ROW + 1);
    SheetFrame.print(sheet, footer, words);
    SheetFrame.repeat(sheet, HEAD_ROW, HEAD_ROW);
  }

  private void measures(ListRanges lists, Contents contents) {
    String rows = "ROWS(%s[" + words.of("指标") + "])";
    measure("统计指标", label -> rows, d -> d.indicators().size());
    measure("同比上升", judgedAs(IndicatorFormulas.RISEN), d -> judged(d, 1));
    measure("同比下降", judgedAs(IndicatorFormulas.FALLEN), d -> judged(d, -1));
    count("合作事项", lists.matters(), MattersSheet.DOMAIN, of(contents.matters(), Matter::domain));
    status("已完成", lists.matters(), Matter.Status.DONE);
    status("推进中", lists.matters(), Matter.Status.UNDER_WAY);
    status("滞后", lists.matters(), Matter.Status.DELAYED);
    count("报道", lists.articles(), ArticlesSheet.DOMAIN, of(contents.articles(), Article::domain));
    figures(lists.figures(), contents);
    count(
        "协议",
        lists.agreements(),
        AgreementsSheet.DOMAIN,
        of(contents.agreements(), Agreement::domain));
    count("目标", lists.targets(), TargetsSheet.DOMAIN, of(contents.targets(), Target::domain));
    count(
        "核对",
        lists.checks(),
        ChecksSheet.DOMAIN,
        of(contents.checks(), c -> ChecksSheet.domain(contents, c)));
    String contradicts = ChecksSheet.label(CrossCheck.Verdict.CONTRADICTS, contents.messages());
    measure(
        "矛盾",
        label ->
            lists
                .checks()
                .countWhere(
                    words.of(ChecksSheet.DOMAIN),
                    label,
                    words.of(ChecksSheet.VERDICT),
                    contradicts),
        of(
            contents.checks().stream()
                .filter(c -> c.verdict() == CrossCheck.Verdict.CONTRADICTS)
                .toList(),
            c -> ChecksSheet.domain(contents, c)));
    count("预警", lists.warnings(), WarningsSheet.DOMAIN, of(contents.warnings(), Warning::domain));
  }

  private void measure(String head, UnaryOperator<String> formula, Counting counting) {
    measures.add(new CountedMeasure(words.of(head), formula, counting));
  }

  private UnaryOperator<String> judgedAs(String word) {
    String formula = "COUNTIF(%s[" + words.of("判断") + "],\"*" + words.of(word) + "\")";
    return label -> formula;
  }

  private static double judged(DomainAnalysis domain, int sign) {
    return domain.indicators().stream()
        .filter(r -> r.yearOnYear().direction().filter(d -> d == sign).isPresent())
        .filter(r -> r.yearOnYear().rate().isPresent() || r.indicator().isRate())
        .count();
  }

  /** Counts the rows of a list by the domain that stands in them. */
  private static <T> Counting of(List<T> rows, Function<T, Domain> domainOf) {
    Map<Domain, Long> counts =
        rows.stream().collect(Collectors.groupingBy(domainOf, Collectors.counting()));
    return d -> counts.getOrDefault(d.profile().domain(), 0L);
  }

  private void count(String head, ListRange list, String column, Counting counting) {
    measure(head, label -> list.countWhere(words.of(column), label), counting);
  }

  /** Figures of the press; one that several reports state counts once, as on paper. */
  private void figures(ListRange list, Contents contents) {
    measure(
        "报道数据",
        label ->
            list.countWhere(
                words.of(FiguresSheet.DOMAIN), label, words.of(FiguresSheet.SAME_AS), ""),
        of(
            contents.figures().stream().filter(f -> f.sameAs().isEmpty()).toList(),
            f -> f.fact().domain()));
  }

  private void status(String head, ListRange list, Matter.Status status) {
    measure(
        head,
        label ->
            list.countWhere(
                words.of(MattersSheet.DOMAIN),
                label,
                words.of(MattersSheet.STATUS),
                words.of(status.label())),
        d -> d.matters().stream().filter(m -> m.status() == status).count());
  }

  private List<String> headings() {
    List<String> heads = new ArrayList<>(List.of(words.of("领域")));
    measures.forEach(m -> heads.add(m.head()));
    heads.add(words.of(PROGRESS));
    heads.add(words.of("分领域工作簿"));
    return heads;
  }

  private void heads() {
    List<String> heads = headings();
    cells.row(HEAD_ROW).setHeightInPoints(34);
    for (int i = 0; i < heads.size(); i++) {
      cells.text(HEAD_ROW, i, heads.get(i), CellFormat.HEAD);
      SheetFrame.width(sheet, i, Math.max(9, SheetFrame.longestWord(heads.get(i)) + 3));
    }
    SheetFrame.width(sheet, 0, 18);
    SheetFrame.width(sheet, heads.size() - 2, 11);
    SheetFrame.width(sheet, heads.size() - 1, 18);
  }

  private void domain(int at, DomainAnalysis domain, List<DomainSheet> sheets) {
    String label = words.domain(domain.profile().domain());
    cells.row(at).setHeightInPoints(24);
    Optional<DomainSheet> own = sheets.stream().filter(s -> s.label().equals(label)).findFirst();
    XSSFCell name = cells.text(at, 0, label, own.isPresent() ? CellFormat.LINK : CellFormat.TEXT);
    own.ifPresent(s -> Links.link(name, s.sheetName(), 0));
    String cell = "$A" + (at + 1);
    String table = own.filter(DomainSheet::hasIndicators).map(DomainSheet::tableName).orElse("");
    for (int i = 0; i < measures.size(); i++) {
      CountedMeasure measure = measures.get(i);
      String formula = measure.formula().apply(cell);
      boolean ofTable = formula.contains("%s");
      Formula live =
          Formula.of(
              ofTable && table.isEmpty() ? "0" : String.format(Locale.ROOT, formula, table),
              measure.counting().applyAsDouble(domain));
      XSSFCell written = cells.formula(at, 1 + i, live, CellFormat.PLAIN_0, Emphasis.NONE);
      names.name(words.of(NAME) + "_" + label + "_" + measure.head(), written);
    }
    progress(at, domain, cell);
  }

  private void workbook(int at, Domain domain, List<Domain> published) {
    int column = measures.size() + 2;
    if (!published.contains(domain)) {
      cells.blank(at, column);
      return;
    }
    String other = WorkbookRendition.FORMAT.file(domain.code());
    Links.linkToFile(cells.text(at, column, other, CellFormat.LINK), other);
  }

  private void progress(int at, DomainAnalysis domain, String cell) {
    int column = measures.size() + 1;
    OptionalDouble average = averageProgress(domain.matters());
    String matters = words.identifier(MattersSheet.NAME) + words.of("表");
    boolean listed = file.workbook().getTable(matters) != null;
    String formula =
        listed
            ? String.format(
                Locale.ROOT,
                "IF(COUNTIFS(%2$s,%1$s,%3$s,\">=0\")=0,\"—\","
                    + "ROUND(SUMIFS(%3$s,%2$s,%1$s)/COUNTIFS(%2$s,%1$s,%3$s,\">=0\"),6))",
                cell,
                matters + "[" + words.of(MattersSheet.DOMAIN) + "]",
                matters + "[" + words.of(MattersSheet.PROGRESS) + "]")
            : "\"—\"";
    cells.formula(
        at,
        column,
        average.isPresent()
            ? Formula.of(formula, average.getAsDouble())
            : Formula.of(formula, IndicatorFormulas.NOTHING),
        CellFormat.PERCENT_1,
        Emphasis.NONE);
  }

  private static OptionalDouble averageProgress(List<Matter> matters) {
    OptionalDouble average =
        matters.stream()
            .flatMap(m -> m.progress().stream())
            .mapToDouble(p -> p.movePointLeft(2).doubleValue())
            .average();
    return average.isPresent()
        ? OptionalDouble.of(Formulas.round(BigDecimal.valueOf(average.getAsDouble()), 6))
        : average;
  }

  private void totals(int at, List<DomainAnalysis> domains) {
    List<String> heads = headings();
    cells.row(at).setHeightInPoints(24);
    var table =
        file.tables()
            .add(sheet, words.of(TABLE), heads, HEAD_ROW, at, 0, SheetTables.Totals.LAST_ROW)
            .getCTTable()
            .getTableColumns();
    cells
        .text(at, 0, words.of(SUM), CellFormat.CENTRED)
        .setCellStyle(file.styles().of(CellFormat.CENTRED, Emphasis.TOTAL));
    table.getTableColumnArray(0).setTotalsRowLabel(words.of(SUM));
    for (int i = 0; i < measures.size(); i++) {
      CountedMeasure measure = measures.get(i);
      table.getTableColumnArray(1 + i).setTotalsRowFunction(STTotalsRowFunction.SUM);
      double sum = domains.stream().mapToDouble(measure.counting()).sum();
      XSSFCell cell =
          cells.formula(
              at,
              1 + i,
              Formula.of("SUBTOTAL(109," + words.of(TABLE) + "[" + measure.head() + "])", sum),
              CellFormat.PLAIN_0,
              Emphasis.TOTAL);
      names.name(words.of(NAME) + "_" + words.of(SUM) + "_" + measure.head(), cell);
    }
    for (int i = measures.size() + 1; i < heads.size(); i++) {
      cells.blank(at, i).setCellStyle(file.styles().of(CellFormat.TEXT, Emphasis.TOTAL));
    }
  }

  private void charts(List<DomainAnalysis> domains, Contents contents) {
    int from = HEAD_ROW + domains.size() + 4;
    WorkbookCharts.Labels labels =
        new WorkbookCharts.Labels(
            WorkbookCharts.range(sheet, HEAD_ROW + 1, HEAD_ROW + domains.size(), 0),
            domains.stream().map(d -> words.domain(d.profile().domain())).toList());
    WorkbookCharts.bars(
        words,
        sheet,
        new WorkbookCharts.Frame(from, 0, from + CHART_ROWS - 1, 6),
        words.of("各领域报道数据条数"),
        BarDirection.COL,
        labels,
        List.of(series("报道数据", domains)),
        "#,##0");
    if (contents.matters().isEmpty()) {
      WorkbookCharts.bars(
          words,
          sheet,
          new WorkbookCharts.Frame(from, 7, from + CHART_ROWS - 1, measures.size() + 2),
          words.of("各领域报道、协议与目标"),
          BarDirection.COL,
          labels,
          List.of(series("报道", domains), series("协议", domains), series("目标", domains)),
          "#,##0");
      return;
    }
    WorkbookCharts.bars(
        words,
        sheet,
        new WorkbookCharts.Frame(from, 7, from + CHART_ROWS - 1, measures.size() + 2),
        words.of("各领域合作事项平均进度"),
        BarDirection.BAR,
        labels,
        List.of(
            new WorkbookCharts.SheetSeries(
                words.of(PROGRESS),
                sheet,
                HEAD_ROW,
                measures.size() + 1,
                domains.stream().map(d -> boxed(averageProgress(d.matters()))).toList())),
        "0%;;");
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private WorkbookCharts.SheetSeries series(String measure, List<DomainAnalysis> domains) {
    String head = words.of(measure);
    int index = measures.stream().map(CountedMeasure::head).toList().indexOf(head);
    return new WorkbookCharts.SheetSeries(
        head,
        sheet,
        HEAD_ROW,
        1 + index,
        domains.stream()
            .map(d -> Optional.of(measures.get(index).counting().applyAsDouble(d)))
            .toList());
  }
}
