package shuanghe.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a letter holds that arrived.
 *
 * @param texts bodies by type
 * @param files attachments by name
 */
record Received(Map<String, String> texts, Map<String, byte[]> files) {

  static Received of(MimeMessage letter) throws MessagingException, IOException {
    Received received = new Received(new LinkedHashMap<>(), new LinkedHashMap<>());
    received.take((Multipart) letter.getContent());
    return received;
  }

  private void take(Multipart parts) throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContent() instanceof Multipart inner) {
        take(inner);
      } else if (part.getFileName() != null) {
        files.put(MimeUtility.decodeText(part.getFileName()), part.getInputStream().readAllBytes());
      } else {
        texts.put(
            part.isMimeType("text/html") ? "html" : "plain",
            part.getContent().toString().replace("\r\n", "\n"));
      }
    }
  }

  boolean attached(String ending) {
    return files.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }
}
