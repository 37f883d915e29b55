package shuanghe.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * Check of an XLSX workbook from a stranger before it is read: every part is unpacked once without
 * being kept. A workbook that would take more than bounded time or memory, or that holds macros or
 * document types, is at fault.
 */
final class XlsxCheck {

  /** Bytes that all parts may have together: twenty times what a workbook of 100 MB needs. */
  private static final long MOST_UNPACKED = 1L << 31;

  /** Bytes from which on a workbook may not unpack to more than so many times its size. */
  private static final long RATIO_FROM = 1L << 24;

  private static final int MOST_RATIO = 200;

  /** Bytes of a part other than a sheet: texts that the cells share are held in memory. */
  private static final long MOST_SHARED = 1L << 26;

  private static final int MOST_PARTS = 10_000;
  private static final int BLOCK = 1 << 16;

  /** Namespaces of ISO/IEC 29500's strict form begin so, in place of the transitional form's. */
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
  private static final Pattern ID = Pattern.compile("\\sId=[\"']([^\"']+)[\"']");
  private static final Pattern TARGET = Pattern.compile("\\sTarget=[\"'][./]*([^\"']+)[\"']");

  private final InputFile file;
  private final long size;
  private final Map<String, List<MergedCells.CellRange>> mergedByPart = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private Optional<Rejection> fault = Optional.empty();
  private long unpacked;
  private long rows;
  private boolean hasStyles;

  private XlsxCheck(InputFile file, long size) {
    this.file = file;
    this.size = size;
  }

  /**
   * Looks at all parts.
   *
   * @throws IOException if the file is no archive or a part of it is damaged
   */
  static XlsxCheck of(InputFile file) throws IOException {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      XlsxCheck check = new XlsxCheck(file, file.path().toFile().length());
      check.look(zip);
      return check;
    }
  }

  private void look(ZipFile zip) throws IOException {
    if (zip.size() > MOST_PARTS) {
      refuse(Message.of("workbook.archive"));
      return;
    }
    if (zip.getEntry("xl/workbook.bin") != null) {
      refuse(Message.of("workbook.form", ".xlsb"));
      return;
    }
    if (zip.getEntry("[Content_Types].xml") == null) {
      boolean isOpenDocument =
          zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null;
      refuse(isOpenDocument ? Message.of("workbook.form", ".ods") : Message.of("workbook.archive"));
      return;
    }
    boolean isWorkbook = false;
    for (ZipEntry part : Collections.list(zip.entries())) {
      String name = part.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
        fault = Optional.of(WorkbookLines.withMacros(file));
      } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
        isWorkbook |= name.endsWith("workbook.xml");
        hasStyles |= name.endsWith("styles.xml");
        scan(zip, part, name);
      }
      if (fault.isPresent()) {
        return;
      }
    }
    if (!isWorkbook) {
      refuse(Message.of("workbook.other-kind"));
    }
  }

  private void scan(ZipFile zip, ZipEntry part, String name) throws IOException {
    if (name.endsWith("workbook.xml.rels")) {
      readTargets(zip, part);
    }
    PartScan scan = new PartScan();
    long bytes = 0;
    try (InputStream in = zip.getInputStream(part)) {
      byte[] block = new byte[BLOCK];
      for (int n = in.read(block); n >= 0 && fault.isEmpty(); n = in.read(block)) {
        bytes += n;
        unpacked += n;
        scan.add(block, n);
        if (unpacked > MOST_UNPACKED
            || unpacked > RATIO_FROM && unpacked / MOST_RATIO > size
            || bytes > MOST_SHARED && !scan.isSheet()) {
          refuse(Message.of("workbook.bomb"));
        }
        if (!scan.fault().isEmpty()) {
          refuse(scan.fault());
        }
      }
    }
    rows += scan.isSheet() ? scan.rows() : 0;
    if (!scan.merged().isEmpty()) {
      mergedByPart.put(part.getName(), scan.merged());
    }
  }

  private void readTargets(ZipFile zip, ZipEntry part) throws IOException {
    String text;
    try (InputStream in = zip.getInputStream(part)) {
      text = new String(in.readNBytes(BLOCK * 16), StandardCharsets.UTF_8);
    }
    if (text.contains(STRICT)) {
      refuse(Message.of("workbook.strict"));
    }
    Matcher relationship = RELATIONSHIP.matcher(text);
    while (relationship.find()) {
      Matcher id = ID.matcher(relationship.group());
      Matcher target = TARGET.matcher(relationship.group());
      if (id.find() && target.find()) {
        targets.put(id.group(1), target.group(1));
      }
    }
  }

  private void refuse(Message why) {
    fault = Optional.of(file.rejection(why));
  }

  /** How many rows all sheets have together. */
  long rows() {
    return rows;
  }

  /** Whether cells may have formats: a workbook need not have a part for styles. */
  boolean hasStyles() {
    return hasStyles;
  }

  /** Why the workbook is not to be read; empty where it may be. */
  Optional<Rejection> fault() {
    return fault;
  }

  /**
   * The merged cells of a sheet.
   *
   * @param id by which the workbook names the sheet's part
   */
  MergedCells mergedCells(String id) {
    String target = targets.getOrDefault(id, "\0");
    return mergedByPart.entrySet().stream()
        .filter(part -> part.getKey().endsWith(target))
        .map(part -> new MergedCells(new ArrayList<>(part.getValue())))
        .findFirst()
        .orElse(MergedCells.NONE);
  }
}
