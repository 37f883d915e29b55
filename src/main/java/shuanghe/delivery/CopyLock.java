package shuanghe.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

/** Locks the copies that are mailed with a password: PDFs and workbooks, both with AES-256. */
final class CopyLock {

  private static final int ALLOWED =
      PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY | PdfWriter.ALLOW_SCREENREADERS;

  private final Secret password;

  CopyLock(Secret password) {
    this.password = password;
  }

  Secret password() {
    return password;
  }

  byte[] pdf(byte[] open) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(open.length + 4096);
    try (PdfReader reader = new PdfReader(open)) {
      PdfStamper stamper = new PdfStamper(reader, out);
      stamper.setEncryption(
          PdfWriter.ENCRYPTION_AES_256_V3, password.reveal(), password.reveal(), ALLOWED);
      stamper.close();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new DeliveryException("a briefing cannot be locked: " + failed.getMessage(), failed);
    }
  }

  byte[] workbook(byte[] open) {
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
      throw new DeliveryException("a workbook cannot be locked: " + failed.getMessage(), failed);
    }
  }
}
