package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.pdf.PdfInspection;
import shuanghe.warehouse.Database;

/** The sample's edition with {@code language=en}. */
@TestInstance(Lifecycle.PER_CLASS)
class EnglishEditionRunTest {

  private static final String HAN = "\\p{IsHan}";
  private static final int NOTE_ROW = 1;
  private static final int HEAD_ROW = 2;

  /** Above stand the names of series and office, which are settings. */
  private static final int SHEETS_ROW = 9;

  private Path edition;
  private Path output;

  @BeforeAll
  void publishes(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    FileSystemUtils.copyRecursively(Path.of("templates"), templates);
    Path settings = templates.resolve("office.properties");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?m)^#? ?language=.*$", "") + "\nlanguage=en\n");
    output = folder.resolve("output");
    try (StartedProgram program =
        StartedProgram.on(SmallInput.in(folder.resolve("unused")), output, Database.H2)) {
      program.publish(
          new RunRequest(
              Path.of("input"),
              Path.of("input/articles"),
              output,
              templates,
              PeriodChoice.parse("2023-09").orElseThrow(),
              List.of(),
              Rendering.ALWAYS,
              Faults.REPORT));
    }
    edition = folder.resolve("output/2023-09");
  }

  @Test
  void composesHeadingsNotesAndIndicatorsInEnglish() throws IOException {
    for (String stem : List.of("overview", "transport", "industry", "finance")) {
      Document page = Jsoup.parse(edition.resolve(stem + ".html"));
      assertThat(
              page.select(
                      "h1, h2, caption, thead th, p.note, #indicators tbody th, #areas tbody th")
                  .eachText())
          .hasSizeGreaterThan(8)
          .noneMatch(words -> words.matches(".*" + HAN + ".*"));
    }
  }

  @Test
  void validatesAndStandsWithoutOverlap() throws IOException {
    for (String stem : List.of("overview", "transport")) {
      byte[] pdf = Files.readAllBytes(edition.resolve(stem + ".pdf"));
      assertThat(PdfInspection.faults(pdf)).isEmpty();
      assertThat(PdfInspection.overlaps(pdf)).isEmpty();
    }
  }

  @Test
  void namesSheetsColumnsAndNotesOfWorkbooksInEnglish() throws IOException {
    for (String stem : List.of("overview", "industry")) {
      List<String> words = new ArrayList<>();
      try (InputStream in = Files.newInputStream(edition.resolve(stem + ".xlsx"));
          XSSFWorkbook book = new XSSFWorkbook(in)) {
        for (Sheet sheet : book) {
          words.add(sheet.getSheetName());
          words.add(sheet.getFooter().getRight());
          words.addAll(cells(sheet, NOTE_ROW, NOTE_ROW));
          words.addAll(cells(sheet, HEAD_ROW, HEAD_ROW));
          ((XSSFSheet) sheet).getTables().forEach(table -> words.add(table.getName()));
        }
        words.addAll(
            cells(book.getSheet("Notes"), SHEETS_ROW, book.getSheet("Notes").getLastRowNum()));
        book.getAllNames().forEach(name -> words.add(name.getNameName()));
      }
      assertThat(words).hasSizeGreaterThan(150).noneMatch(this::hasHan);
    }
  }

  @Test
  void writesCodesOfWorkbooksInEnglish() throws IOException {
    try (InputStream in = Files.newInputStream(edition.resolve("overview.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(columns(book.getSheet("Matters"), "Domain", "Status", "Hint", "Batch"))
          .contains("Transport", "done", "⚠ delayed", "Batch 2")
          .noneMatch(this::hasHan);
      assertThat(columns(book.getSheet("Press figures"), "Area", "Period", "Kind", "Direction"))
          .contains("level", "↑ up")
          .noneMatch(this::hasHan);
      assertThat(columns(book.getSheet("Industry"), "Indicator", "Area", "Unit", "Period"))
          .noneMatch(this::hasHan);
      assertThat(columns(book.getSheet("Review"), "Attribute", "Prominence", "Type"))
          .contains("value")
          .noneMatch(this::hasHan);
    }
  }

  @Test
  void leadsThroughArchiveFeedAndPagesInEnglish() throws IOException {
    Document archive = Jsoup.parse(output.resolve("index.html"));
    assertThat(archive.select("html").attr("lang")).isEqualTo("en");
    assertThat(
            archive.select("h1, h2, h3, label, option, caption, th, summary, .when, a").eachText())
        .contains("Archive of briefings", "September 2023")
        .noneMatch(this::hasHan);
    assertThat(archive.select("script").html()).doesNotContainPattern(HAN);
    assertThat(Jsoup.parse(edition.resolve("overview.html")).select("nav.site").text())
        .doesNotContainPattern(HAN);
    assertThat(Files.readString(output.resolve("feed.xml")))
        .contains("<title>September 2023 Issue ");
    assertThat(Files.readString(edition.resolve("manifest.json"))).contains("\"September 2023\"");
  }

  private boolean hasHan(String words) {
    return words.matches("(?s).*" + HAN + ".*");
  }

  private static List<String> cells(Sheet sheet, int from, int to) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      if (sheet.getRow(i) != null) {
        sheet.getRow(i).forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
      }
    }
    return texts;
  }

  /** The texts below some heads of a sheet, as formulas left them. */
  private static List<String> columns(Sheet sheet, String... heads) {
    List<String> texts = new ArrayList<>();
    for (Cell head : sheet.getRow(HEAD_ROW)) {
      if (List.of(heads).contains(head.getStringCellValue())) {
        for (int i = HEAD_ROW + 1; i <= sheet.getLastRowNum(); i++) {
          Row row = sheet.getRow(i);
          Cell cell = row == null ? null : row.getCell(head.getColumnIndex());
          if (cell == null || cell.getCellStyle().getWrapText() && isWarning(row)) {
            continue;
          }
          texts.add(text(cell));
        }
      }
    }
    return texts;
  }

  /** Lines of warnings below the indicators name matters and problems as they are written. */
  private static boolean isWarning(Row row) {
    return row.getCell(0) != null && text(row.getCell(0)).startsWith("⚠");
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.STRING ? cell.getStringCellValue() : "";
  }

  @Test
  void statesItsLanguageInEveryFormat() throws IOException {
    assertThat(Jsoup.parse(edition.resolve("overview.html")).selectFirst("html").attr("lang"))
        .isEqualTo("en");
    try (PDDocument pdf = Loader.loadPDF(edition.resolve("overview.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
    try (ZipFile docx = new ZipFile(edition.resolve("overview.docx").toFile())) {
      byte[] core = docx.getInputStream(docx.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, StandardCharsets.UTF_8))
          .contains("<dc:language>en</dc:language>");
    }
  }
}
