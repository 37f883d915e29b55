package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.Warning;
import shuanghe.briefing.Briefing;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;
import shuanghe.model.TimePeriod;

/** 说明: what the workbook is, what its sheets hold, and how to read it. */
final class NotesSheet {

  static final String NAME = "说明";

  private static final int LAST_COLUMN = 2;
  private static final float ROW_HEIGHT = 17;

  /** Width of the second and third column together, in digits. */
  private static final int WIDTH = 92;

  private final CellWriter cells;
  private final NamedCells names;
  private final SheetWords words;
  private int row;

  NotesSheet(XSSFSheet sheet, WorkbookFile file, NamedCells names) {
    this.cells = new CellWriter(sheet, file.styles());
    this.names = names;
    this.words = file.words();
  }

  /** Fills in what the formulas of other sheets refer to; to be called first. */
  void head(Contents contents, String title, String office) {
    XSSFSheet sheet = cells.sheet();
    SheetFrame.width(sheet, 0, 23);
    SheetFrame.width(sheet, 1, WIDTH - 70);
    SheetFrame.width(sheet, 2, 70);
    Edition edition = contents.edition();
    cells.title(title, words.of("数据工作簿：每个数字都可追溯到报道原句或统计表的行。"));
    row = 3;
    names.name(words.of(NamedCells.PERIOD), fact("时期", words.edition(edition)));
    fact("时期代码", edition.period().map(TimePeriod::toString).orElse("all"));
    fact("期号", words.of("{0}（总第{1}期）", words.issue(edition), edition.totalIssue()));
    cells.text(row, 0, words.of(NamedCells.DATE), CellFormat.TEXT);
    cells.row(row).setHeightInPoints(ROW_HEIGHT);
    XSSFCell date = cells.date(row++, 1, edition.date());
    names.name(words.identifier(NamedCells.DATE), date);
    if (!office.isEmpty()) {
      cells.text(row, 0, words.of("编发单位"), CellFormat.TEXT);
      spread(office);
    }
    fact("范围", contents.name());
  }

  /** Leads to the other files of the edition, which lie in the same folder. */
  void files(boolean whole, Domain domain, Briefing.Setting setting) {
    String stem = whole ? Briefing.OVERVIEW : domain.code();
    for (RenditionFormat format : setting.formats()) {
      if (!format.equals(WorkbookRendition.FORMAT)) {
        file(words.of("简报（{0}）", format.label(words.language())), format.file(stem));
      }
    }
    if (!whole) {
      file(words.of("总览工作簿"), WorkbookRendition.FORMAT.file(Briefing.OVERVIEW));
    }
    for (Domain other : setting.domains()) {
      if (whole || !other.equals(domain)) {
        file(words.of("{0}工作簿", words.domain(other)), WorkbookRendition.FORMAT.file(other.code()));
      }
    }
  }

  private void file(String name, String file) {
    cells.text(row, 0, name, CellFormat.TEXT);
    cells.row(row).setHeightInPoints(ROW_HEIGHT);
    Links.linkToFile(cells.text(row++, 1, file, CellFormat.LINK), file);
  }

  private XSSFCell fact(String name, String value) {
    cells.text(row, 0, words.of(name), CellFormat.TEXT);
    cells.row(row).setHeightInPoints(ROW_HEIGHT);
    return cells.text(row++, 1, value, CellFormat.LINE);
  }

  /**
   * Leads to the sheets.
   *
   * @param empty names of lists without a sheet
   */
  void sheets(List<SheetGuide> guides, List<String> empty) {
    section("工作表");
    for (SheetGuide guide : guides) {
      XSSFCell link = cells.text(row, 0, guide.sheet(), CellFormat.LINK);
      Links.link(link, guide.sheet(), 0);
      spread(guide.content());
    }
    if (!empty.isEmpty()) {
      cells.text(row, 0, words.of("未设工作表"), CellFormat.TEXT);
      spread(words.of("本期没有可列的内容：{0}。", words.list(empty)));
    }
  }

  /** Writes how the workbook is to be read. */
  void reading(Contents contents) {
    Messages messages = contents.messages();
    section("怎样使用");
    int unlisted = contents.domains().stream().mapToInt(DomainAnalysis::unlisted).sum();
    if (unlisted > 0) {
      cells.text(row, 0, words.of("未列入"), CellFormat.TEXT);
      spread(messages.text(Message.of("note.uncollected", unlisted)));
    }
    cells.text(row, 0, words.of("公式"), CellFormat.TEXT);
    wide("增减、环比、同比、完成率、差额和各项合计都是公式。更正一个数值，有关的比率、合计和图表随之更新。");
    cells.text(row, 0, words.of("表格与名称"), CellFormat.TEXT);
    wide("各清单均为 Excel 表格，可筛选、排序、插入数据透视表。其他文件可引用已定义的名称，如“本期_指标代码_地区”。");
    cells.text(row, 0, words.of("来源"), CellFormat.TEXT);
    wide("“来源”列的方括号编号通往“数据来源”中的原句；“出处”列是输入文件名和行号。");
    section("格式与标记");
    sample(new BigDecimal("22153.51"), CellFormat.PLAIN_2, Emphasis.NONE, "正式数据，按单位列所示单位，如亿元。");
    sample(
        new BigDecimal("21980.40"),
        CellFormat.PLAIN_2,
        Emphasis.PROVISIONAL,
        "斜体为初步数或估计数，并在“数据状态”列写明。");
    sample(
        new BigDecimal("1736000000"),
        CellFormat.YI_2,
        Emphasis.NONE,
        "已换算为基本单位的数值，以“亿”显示，单元格中是完整数值。");
    sample(new BigDecimal("13000"), CellFormat.WAN_1, Emphasis.NONE, "同上，以“万”显示。");
    sample(new BigDecimal("0.056"), CellFormat.PERCENT_1, Emphasis.NONE, "百分数按比例存储，可直接参与计算。");
    sample(new BigDecimal("-1.2"), CellFormat.CHANGE_POINTS_1, Emphasis.NONE, "比率之间的变动以百分点计。");
    cells.text(row, 0, "⚠", CellFormat.WARNING);
    wide("需要关注之处，除颜色外均有此符号和文字。");
    cells.text(row, 0, "—", CellFormat.CENTRED);
    wide("没有可比的数值。“不可比”指时期口径不同，如1—8月累计与单月。");
    section("预警规则");
    for (Warning.WarningRule rule : Warning.WarningRule.values()) {
      cells.text(row, 0, messages.text(rule.label()), CellFormat.TEXT);
      spread(messages.text("sentence", rule.rule()));
    }
  }

  /** Sets what of the sheet is printed, when all sections are written. */
  void finish(String footer) {
    SheetFrame.print(cells.sheet(), footer, words);
    cells.sheet().getPrintSetup().setLandscape(false);
    cells.sheet().getPrintSetup().setFitHeight((short) 1);
  }

  private void section(String title) {
    row++;
    cells.row(row).setHeightInPoints(24);
    cells.text(row++, 0, words.of(title), CellFormat.SECTION);
  }

  private void sample(BigDecimal value, CellFormat format, Emphasis emphasis, String meaning) {
    cells.number(row, 0, value, format, emphasis);
    wide(meaning);
  }

  /** Writes a sentence of the sheets beside what it explains. */
  private void wide(String chinese) {
    spread(words.of(chinese));
  }

  private void spread(String text) {
    cells.text(row, 1, text, CellFormat.TEXT);
    cells.blank(row, LAST_COLUMN);
    cells.sheet().addMergedRegionUnsafe(new CellRangeAddress(row, row, 1, LAST_COLUMN));
    int lines = Math.max(1, Math.ceilDiv(CellText.width(text), WIDTH - 3));
    cells.row(row++).setHeightInPoints(ROW_HEIGHT * lines);
  }
}
