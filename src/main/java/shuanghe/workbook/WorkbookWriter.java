package shuanghe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.Briefing;
import shuanghe.model.Domain;

/**
 * Writer of an analysed edition as Excel workbooks (ECMA-376, transitional): one of the whole
 * edition and one of each domain. The same analysis gives the same bytes. Safe for use by many
 * threads.
 */
final class WorkbookWriter {

  private final String masthead;
  private final String office;
  private final Briefing.Setting setting;
  private final int rowsPerSheet;

  /**
   * @param office the issuing office, named as author; may be empty
   * @param setting the files beside the workbooks, to which these lead
   */
  WorkbookWriter(String masthead, String office, Briefing.Setting setting) {
    this(masthead, office, setting, ListSheetWriter.ROWS_PER_SHEET);
  }

  WorkbookWriter(String masthead, String office, Briefing.Setting setting, int rowsPerSheet) {
    this.masthead = masthead;
    this.office = office;
    this.setting = setting;
    this.rowsPerSheet = rowsPerSheet;
  }

  /** The workbook of the whole edition. */
  byte[] overview(EditionAnalysis analysis) {
    return inMemory(Contents.ofEdition(analysis, setting.messages()));
  }

  /** The workbook of one domain, with its part of every list. */
  byte[] domain(EditionAnalysis analysis, Domain domain) {
    return inMemory(Contents.ofDomain(analysis, domain, setting.messages()));
  }

  private byte[] inMemory(Contents contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(contents, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write a workbook into memory", failure);
    }
    return bytes.toByteArray();
  }

  private void write(Contents contents, OutputStream out) throws IOException {
    SheetWords words = contents.words();
    String title =
        words.of("{0}（{1}）{2}", masthead, contents.name(), words.edition(contents.edition()));
    try (WorkbookFile file = new WorkbookFile(words)) {
      properties(file.workbook(), contents, title);
      sheets(file, contents, title);
      file.writeTo(out);
    }
  }

  private void properties(XSSFWorkbook workbook, Contents contents, String title) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(contents.edition().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(day);
    core.setModified(day);
    core.setTitle(title);
    core.setSubjectProperty(contents.words().edition(contents.edition()));
    core.setKeywords(
        Stream.concat(
                contents.pairs().stream().limit(1).map(contents.words()::name),
                Stream.of(masthead.replaceFirst("简报$", " 简报"), contents.name()))
            .collect(Collectors.joining(" ")));
    if (!office.isEmpty()) {
      core.setCreator(office);
    }
    properties.getExtendedProperties().setApplication(masthead);
    if (!office.isEmpty()) {
      properties.getExtendedProperties().setCompany(office);
    }
  }

  private void sheets(WorkbookFile file, Contents contents, String title) {
    boolean whole = contents.domains().size() > 1;
    SheetWords words = file.words();
    XSSFWorkbook workbook = file.workbook();
    NamedCells names = new NamedCells();
    NotesSheet notes = new NotesSheet(workbook.createSheet(words.of(NotesSheet.NAME)), file, names);
    notes.head(contents, title, office);
    notes.files(whole, contents.domains().getFirst().profile().domain(), setting);
    List<SheetGuide> guides = new ArrayList<>();
    Optional<OverviewSheet> overview =
        whole
            ? Optional.of(
                new OverviewSheet(workbook.createSheet(words.of(OverviewSheet.NAME)), file, names))
            : Optional.empty();
    overview.ifPresent(
        o -> guides.add(new SheetGuide(words.of(OverviewSheet.NAME), words.of("各领域并列的统计和图表。"))));
    List<DomainSheet> domains = new ArrayList<>();
    for (DomainAnalysis domain : contents.domains()) {
      if (shown(domain, whole)) {
        String label = words.domain(domain.profile().domain());
        XSSFSheet sheet = workbook.createSheet(label);
        domains.add(new DomainSheet(sheet, file, domain));
        guides.add(
            new SheetGuide(
                sheet.getSheetName(), words.of("指标的本期、上期、上年同期、增减、同比、目标、完成率和走势，以及需要关注之处。")));
      }
    }
    CitationColumns citations = new CitationColumns(contents, rowsPerSheet);
    ListSheets lists =
        new ListSheets(new ListSheetWriter(file, title, rowsPerSheet), guides, rowsPerSheet, words);
    ListRanges ranges = lists.write(contents, citations);
    XSSFSheet chartSheet = workbook.createSheet(words.of(ChartDataSheet.NAME));
    ChartDataSheet chartData = new ChartDataSheet(chartSheet, file);
    guides.add(
        new SheetGuide(words.of(ChartDataSheet.NAME), words.of("图表所用的序列；与指标表相同的数值取自指标表。不打印。")));
    String home = words.of(whole ? OverviewSheet.NAME : NotesSheet.NAME);
    domains.forEach(d -> d.write(contents, citations, names, chartData, home, title));
    chartData.finish(title);
    overview.ifPresent(o -> o.write(contents, domains, setting.domains(), ranges, title));
    notes.sheets(guides, lists.empty());
    notes.reading(contents);
    notes.finish(title);
    workbook.setActiveSheet(0);
  }

  /** 其他 gets a sheet of its own only where it has something to say that no list says. */
  private static boolean shown(DomainAnalysis domain, boolean whole) {
    return !whole
        || !domain.profile().domain().isOther()
        || !domain.indicators().isEmpty()
        || !domain.warnings().isEmpty();
  }
}
