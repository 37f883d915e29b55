package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import shuanghe.packaging.XmlMarkup;

/**
 * The zip of a workbook, written part by part as they come; every entry bears the same time, so
 * that equal content is equal bytes.
 */
final class StreamedPackage {

  /** The earliest time a zip can tell; the day of the edition stands in the core properties. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Twice as fast as the default for a file a twelfth larger; deflating is most of the work. */
  private static final int LEVEL = 3;

  private final ZipArchiveOutputStream zip;

  StreamedPackage(OutputStream out) {
    zip = new ZipArchiveOutputStream(out);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    zip.setLevel(LEVEL);
  }

  /** Begins a part such as {@code xl/worksheets/sheet1.xml}, to be written to what it gives. */
  OutputStream begin(String part) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(part);
    entry.setTimeLocal(STAMP);
    zip.putArchiveEntry(entry);
    return zip;
  }

  /** Ends the part that was begun. */
  void end() throws IOException {
    zip.closeArchiveEntry();
  }

  /** Writes a part whole. */
  void put(String part, XmlMarkup markup) throws IOException {
    markup.writeTo(begin(part));
    end();
  }

  /** Ends the file; the stream below is flushed and left open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
