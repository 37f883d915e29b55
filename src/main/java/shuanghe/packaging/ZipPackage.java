package shuanghe.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip of a document made of parts (ECMA-376, part 2; GB/T 33190-2016, clause 6): parts in the
 * order in which they are put, each under the same time, so that equal content is equal bytes.
 */
public final class ZipPackage {

  /**
   * The day after the earliest that a zip can tell, beside whose first moment Java (21 to 25)
   * writes another of the machine's time zone; the day of issue stands in the parts.
   */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  /** Adds a part of XML text, written in UTF-8. */
  public ZipPackage put(String part, String xml) {
    return put(part, new XmlMarkup().raw(xml).bytes());
  }

  /** Adds a part of bytes. */
  public ZipPackage put(String part, byte[] content) {
    return put(part, Deflated.of(content));
  }

  /** Puts a part that is compressed already. */
  public ZipPackage put(String part, Deflated content) {
    ZipArchiveEntry entry = new ZipArchiveEntry(part);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(content.length());
    entry.setCompressedSize(content.compressedLength());
    entry.setCrc(content.checksum());
    return put(entry, content.raw());
  }

  /** Puts a part as it is, because it is small, or a zip or picture that cannot be made smaller. */
  public ZipPackage putStored(String part, byte[] content) {
    ZipArchiveEntry entry = new ZipArchiveEntry(part);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(Deflated.checksumOf(content));
    return put(entry, new ByteArrayInputStream(content));
  }

  private ZipPackage put(ZipArchiveEntry entry, InputStream content) {
    entry.setTimeLocal(STAMP);
    try {
      zip.addRawArchiveEntry(entry, content);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory take every part", impossible);
    }
    return this;
  }

  /** The whole file; nothing can be put after. */
  public byte[] bytes() {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory take every part", impossible);
    }
    return bytes.toByteArray();
  }
}
