package shuanghe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip POI saves a workbook into: rows of long sheets are streamed into the sheets POI has
 * framed, and every entry bears the same time, so that equal content is equal bytes.
 */
final class StreamedPackage extends ZipArchiveOutputStream {

  /** The earliest time a zip can tell; the day of the edition stands in the core properties. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Twice as fast as the default for a file a twelfth larger; deflating is most of the work. */
  private static final int LEVEL = 3;

  private static final String END_OF_ROWS = "</sheetData>";
  private static final String END_OF_SHEET = "</worksheet>";

  /**
   * Addition to a sheet that POI has framed.
   *
   * @param rows writer of the rows
   * @param dimension range of all cells, such as {@code A1:H200}
   * @param extensions markup of the sheet's extensions, or empty
   */
  record Addition(RowsToStream rows, String dimension, String extensions) {}

  /** Writer of rows into the place of the sheet where POI's rows end. */
  @FunctionalInterface
  interface RowsToStream {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Map<String, Addition> additions = new TreeMap<>();
  private ByteArrayOutputStream frame;
  private Addition current;

  StreamedPackage(OutputStream out) {
    super(out);
    setUseZip64(Zip64Mode.AsNeeded);
    setLevel(LEVEL);
  }

  /** Announces what goes into the part named like {@code /xl/worksheets/sheet1.xml}. */
  void add(String part, Addition addition) {
    additions.put(part.substring(1), addition);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(STAMP);
    super.putArchiveEntry(entry);
    current = additions.get(entry.getName());
    frame = current == null ? null : new ByteArrayOutputStream();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (frame == null) {
      super.write(bytes, offset, length);
    } else {
      frame.write(bytes, offset, length);
    }
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    if (frame != null) {
      String xml = frame.toString(StandardCharsets.UTF_8);
      frame = null;
      writeSheet(xml, current);
    }
    super.closeArchiveEntry();
  }

  private void writeSheet(String xml, Addition addition) throws IOException {
    int rows = xml.indexOf(END_OF_ROWS);
    int end = xml.lastIndexOf(END_OF_SHEET);
    if (rows < 0 || end < rows) {
      throw new IOException("POI wrote a sheet without rows, so there is no place to add to");
    }
    String head = xml.substring(0, rows);
    if (!addition.dimension().isEmpty()) {
      head =
          head.replaceFirst(
              "<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"" + addition.dimension() + "\"/>");
    }
    write(head.getBytes(StandardCharsets.UTF_8));
    addition.rows().writeTo(this);
    write(xml.substring(rows, end).getBytes(StandardCharsets.UTF_8));
    write((addition.extensions() + END_OF_SHEET).getBytes(StandardCharsets.UTF_8));
  }
}
