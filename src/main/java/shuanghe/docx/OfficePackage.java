package shuanghe.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip of an office document (ECMA-376, part 2): parts in the order in which they are put, each
 * under the same time, so that equal content is equal bytes.
 */
final class OfficePackage {

  /**
   * The day after the earliest that a zip can tell, beside whose first moment Java (21 to 25)
   * writes another of the machine's time zone; the day of issue stands in the core properties.
   */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  OfficePackage put(String part, String xml) {
    return put(part, new XmlMarkup().raw(xml).bytes());
  }

  OfficePackage put(String part, byte[] content) {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(STAMP);
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory take every part", impossible);
    }
    return this;
  }

  /** The whole file; nothing can be put after. */
  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory take every part", impossible);
    }
    return bytes.toByteArray();
  }
}
