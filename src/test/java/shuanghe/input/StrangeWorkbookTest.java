package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.messages.English;

/** Workbooks that would take too much, or are none, are one rejection each in little time. */
@Timeout(60)
class StrangeWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String BEFORE =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
  private static final String AFTER = "</sheetData></worksheet>";

  @TempDir private Path folder;

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
    String row = "<row><c><v>1</v></c></row>";
    assertThat(onlyFault(withSheet(BEFORE + row.repeat(1_500_000) + AFTER)))
        .startsWith("t.xlsx: unpacks to more than a workbook of its size may");
  }

  @Test
  void refusesADocumentTypeAndSoEveryEntity() throws IOException {
    String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    assertThat(onlyFault(withSheet(entity + BEFORE + AFTER)))
        .startsWith("t.xlsx: a document type within the workbook");
  }

  @Test
  void refusesMacrosOfEitherKindOfWorkbook() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    assertThat(onlyFault(zipped(parts))).startsWith("t.xlsx: a workbook with macros");
    try (POIFSFileSystem parted = new POIFSFileSystem()) {
      parted.getRoot().createDirectory("_VBA_PROJECT_CUR");
      assertThat(onlyFault(bytes(parted::writeFilesystem)))
          .startsWith("t.xlsx: a workbook with macros");
    }
  }

  @Test
  void refusesARowOfSixteenThousandColumns() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("宽").createRow(0);
      for (int column = 0; column < 16_000; column++) {
        row.createCell(column).setCellValue(column);
      }
      assertThat(onlyFault(bytes(book::write)))
          .startsWith("t.xlsx 宽!A1: the row has 16,000 columns");
    }
  }

  @Test
  void refusesALineOfTextOfSixteenThousandColumns() throws IOException {
    assertThat(onlyFault(("1,".repeat(16_000) + "1").getBytes(StandardCharsets.UTF_8)))
        .startsWith("t.xlsx:1: the row has 16,001 columns");
  }

  @Test
  void refusesAColumnThatNoSheetHas() throws IOException {
    assertThat(onlyFault(withSheet(BEFORE + "<row><c r='ZZZZZ1'><v>1</v></c></row>" + AFTER)))
        .startsWith("t.xlsx: a row of more columns than a sheet has room for");
    assertThat(onlyFault(withSheet(BEFORE + "<row>" + "<c/>".repeat(200_000) + "</row>" + AFTER)))
        .startsWith("t.xlsx: a row of more columns than a sheet has room for");
  }

  @Test
  void refusesACellOfMillionsOfCharacters() throws IOException {
    String cell = "<row><c t='inlineStr'><is><t>" + "字".repeat(500_000) + "</t></is></c></row>";
    assertThat(onlyFault(withSheet(BEFORE + cell + AFTER)))
        .startsWith("t.xlsx: a cell of more than");
  }

  @Test
  void refusesAWorkbookLockedWithAPassword() throws IOException, GeneralSecurityException {
    Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    lock.confirmPassword("a");
    try (POIFSFileSystem locked = new POIFSFileSystem();
        Workbook book = new XSSFWorkbook()) {
      book.createSheet("a");
      try (OutputStream out = lock.getDataStream(locked)) {
        book.write(out);
      }
      assertThat(onlyFault(bytes(locked::writeFilesystem)))
          .startsWith("t.xlsx: a workbook locked with a password");
    }
  }

  @Test
  void refusesAWorkbookThatWasCutOff() throws IOException {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      for (int row = 0; row < 2000; row++) {
        book.createSheet("s" + row).createRow(row).createCell(1).setCellValue("词" + row);
        row += 500;
      }
      byte[] whole = bytes(book::write);
      for (int part = 2; part < 6; part++) {
        assertThat(onlyFault(Arrays.copyOf(whole, whole.length / part)))
            .startsWith("t.xlsx: a damaged workbook");
      }
    }
  }

  @Test
  void tellsOtherPackagesFromWorkbooks() throws IOException {
    assertThat(onlyFault(zipped(Map.of("a.csv", "a,b".getBytes(StandardCharsets.UTF_8)))))
        .startsWith("t.xlsx: an archive, not a workbook");
    assertThat(
            onlyFault(
                zipped(Map.of("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)))))
        .startsWith("t.xlsx: a Word file or another kind of");
  }

  @Test
  void saysOfWorkbooksOfOtherFormsHowToGetThemIn() throws IOException {
    byte[] some = {1};
    String sheets =
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>";
    assertThat(onlyFault(zipped(Map.of("xl/workbook.bin", some))))
        .startsWith("t.xlsx: a workbook of the kind .xlsb is not read; open it in Excel or WPS");
    assertThat(onlyFault(zipped(Map.of("mimetype", some, "content.xml", some))))
        .startsWith("t.xlsx: a workbook of the kind .ods is not read");
    assertThat(onlyFault(sheets.getBytes(StandardCharsets.UTF_8)))
        .startsWith("t.xlsx: a workbook of the kind XML is not read");
    assertThat(onlyFault("<html><p>1</p></html>".getBytes(StandardCharsets.UTF_8)))
        .startsWith("t.xlsx: the web page has no table");
  }

  @Test
  void saysOfTheStrictFormHowToSaveTheOther() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(onlyFault(zipped(parts)))
        .startsWith("t.xlsx: a workbook in the strict form of Open XML is not read");
  }

  @Test
  void saysOfDatesKeptAsWordsHowToSaveTheOther() throws IOException {
    Map<String, byte[]> parts = parts();
    String row = "<row><c r='A1' t='d'><v>2024-05-01</v></c></row>";
    parts.put(SHEET, (BEFORE + row + AFTER).getBytes(StandardCharsets.UTF_8));
    assertThat(onlyFault(zipped(parts)))
        .startsWith("t.xlsx: a workbook whose dates are kept as words (ISO 8601) is not read");
  }

  @Test
  void saysOfPicturesAndPagesHowToGetTheirTables() throws IOException {
    assertThat(onlyFault("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .startsWith("t.xlsx: a PDF, not a table; export its table");
    assertThat(onlyFault(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
        .startsWith("t.xlsx: a picture, not a table; have its table recognised");
  }

  @Test
  void tellsAFormulaWithoutItsResult() throws IOException {
    Map<String, byte[]> parts = parts();
    String row = "<row><c r='A1'><f>B1*2</f></c><c r='B1'><f>2+3</f><v>5</v></c></row>";
    parts.put(SHEET, (BEFORE + row + AFTER).getBytes(StandardCharsets.UTF_8));
    try (CellLines lines = CellLines.open(write(zipped(parts))).taken().orElseThrow()) {
      CellLine line = lines.next().flatMap(Outcome::taken).orElseThrow();
      assertThat(line.text(0)).isEqualTo("=B1*2");
      assertThat(line.text(1)).isEqualTo("5");
    }
  }

  @Test
  void readsRowsWithoutNumbersOfAWorkbookWithoutStyles() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.remove("xl/styles.xml");
    parts.put(
        SHEET,
        (BEFORE
                + "<row><c t='inlineStr'><is><t>上_x000D_下</t></is></c></row>"
                + "<row><c><v>7</v></c></row>"
                + AFTER)
            .getBytes(StandardCharsets.UTF_8));
    try (CellLines lines = CellLines.open(write(zipped(parts))).taken().orElseThrow()) {
      CellLine first = lines.next().flatMap(Outcome::taken).orElseThrow();
      CellLine second = lines.next().flatMap(Outcome::taken).orElseThrow();
      assertThat(first.text(0)).isEqualTo("上\r下");
      assertThat(first.place().line()).isEqualTo(1);
      assertThat(second.text(0)).isEqualTo("7");
      assertThat(second.place().cell()).isEqualTo("甲!A2");
    }
  }

  @Test
  void readsALongSheetInLittleMemory() throws IOException {
    StringBuilder rows = new StringBuilder(BEFORE);
    for (int row = 1; row <= 60_000; row++) {
      rows.append("<row r='").append(row).append("'><c r='A").append(row).append("'><v>");
      rows.append(row * 7919L % 100_003).append("</v></c><c r='B").append(row);
      rows.append("' t='inlineStr'><is><t>甲").append(row).append("</t></is></c></row>");
    }
    InputFile file = write(withSheet(rows.append(AFTER).toString()));
    long read = 0;
    long before = System.nanoTime();
    try (CellLines lines = CellLines.open(file).taken().orElseThrow()) {
      while (lines.next().flatMap(Outcome::taken).isPresent()) {
        read++;
      }
    }
    assertThat(read).isEqualTo(60_000);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  /** The parts of an empty workbook of one sheet. */
  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                + " PartName='/xl/workbook.xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
                + " PartName='/xl/styles.xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put(
        "xl/workbook.xml",
        ("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet"
                + " name='甲' sheetId='1' r:id='r1'/></sheets></workbook>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"
            .getBytes(StandardCharsets.UTF_8));
    parts.put("xl/styles.xml", "<styleSheet/>".getBytes(StandardCharsets.UTF_8));
    parts.put(SHEET, (BEFORE + AFTER).getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  private static byte[] withSheet(String xml) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            parts.forEach((name, bytes) -> add(zip, name, bytes));
          }
        });
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private InputFile write(byte[] bytes) throws IOException {
    return new InputFile(Files.write(folder.resolve("t.xlsx"), bytes), "t.xlsx");
  }

  private String onlyFault(byte[] bytes) throws IOException {
    ReadResult<String> taken =
        TableFile.readAll(
            write(bytes), TableForm.WORD_LIST, row -> new Outcome.Accepted<>(row.raw()));
    assertThat(taken.items()).isEmpty();
    assertThat(taken.rejections()).hasSize(1);
    return English.said(taken.rejections().getFirst());
  }
}
