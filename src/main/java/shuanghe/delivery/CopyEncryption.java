package shuanghe.delivery;

import com.ibm.icu.text.StringPrep;
import com.ibm.icu.text.StringPrepParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;

/**
 * Encryption of the copies that are mailed, by a password: PDFs and Office Open XML files
 * (ECMA-376, as workbooks are), both with AES-256.
 *
 * <p>The password is prepared by SASLprep (RFC 4013), as ISO 32000-2, 7.6.4.3.3 asks of PDF
 * readers, which also turns full-width digits and letters into plain ones; in a PDF it stands in
 * UTF-8.
 */
final class CopyEncryption {

  /** ISO 32000-2: bytes beyond these are cut off, and readers differ in how. */
  private static final int MOST_BYTES = 127;

  private static final String OFFICE_OPEN_XML = "application/vnd.openxmlformats-officedocument.";

  private static final int ALLOWED =
      PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY | PdfWriter.ALLOW_SCREENREADERS;

  private final Secret password;

  /**
   * Takes the password.
   *
   * @throws DeliveryException if no reader could be given it
   */
  CopyEncryption(Secret password) {
    this.password = new Secret(prepared(password.reveal()));
  }

  private static String prepared(String word) {
    try {
      String prepared =
          StringPrep.getInstance(StringPrep.RFC4013_SASLPREP).prepare(word, StringPrep.DEFAULT);
      if (prepared.isEmpty() || utf8(prepared).length > MOST_BYTES) {
        throw new DeliveryException(
            Message.of("secret.length", Delivery.COPY_PASSWORD, MOST_BYTES));
      }
      return prepared;
    } catch (StringPrepParseException unusable) {
      throw new DeliveryException(Message.of("secret.character", Delivery.COPY_PASSWORD), unusable);
    }
  }

  private static byte[] utf8(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }

  Secret password() {
    return password;
  }

  /**
   * A locked copy of a file.
   *
   * @throws DeliveryException if files of the format cannot be locked, so that none goes out open
   */
  byte[] lock(byte[] open, RenditionFormat format) {
    if (format.mediaType().equals(PdfSigner.MEDIA_TYPE)) {
      return pdf(open);
    }
    if (format.mediaType().startsWith(OFFICE_OPEN_XML)) {
      return office(open);
    }
    throw new DeliveryException(
        Message.of("delivery.no-lock", format.extension(), Delivery.COPY_PASSWORD));
  }

  private byte[] pdf(byte[] open) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(open.length + 4096);
    try (PdfReader reader = new PdfReader(open)) {
      PdfStamper stamper = new PdfStamper(reader, out);
      // OpenPDF 3.0.5: the overload that takes text packs it in Latin-1 (DocWriter.getISOBytes)
      byte[] word = utf8(password.reveal());
      stamper.setEncryption(word, word, ALLOWED, PdfWriter.ENCRYPTION_AES_256_V3);
      stamper.close();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new DeliveryException(
          Message.of("delivery.cannot-lock", String.valueOf(failed.getMessage())), failed);
    }
  }

  private byte[] office(byte[] open) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(open.length + 8192);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password.reveal());
      try (OutputStream locked = encryptor.getDataStream(files)) {
        new ByteArrayInputStream(open).transferTo(locked);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException failed) {
      throw new DeliveryException(
          Message.of("delivery.cannot-lock", String.valueOf(failed.getMessage())), failed);
    }
  }
}
