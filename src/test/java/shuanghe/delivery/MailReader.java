package shuanghe.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** Programs that read mail, none of which shares code with another. */
enum MailReader {
  /** Of Jakarta Mail, which also writes the letters. */
  ANGUS {
    @Override
    List<String> attachments(byte[] letter) throws IOException {
      try {
        MimeMessage read =
            new MimeMessage(
                jakarta.mail.Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter));
        List<String> names = new ArrayList<>();
        Multipart parts = (Multipart) read.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart part = parts.getBodyPart(i);
          if (part.getFileName() != null) {
            names.add(part.getFileName());
          }
        }
        return names;
      } catch (MessagingException malformed) {
        throw new IOException(malformed);
      }
    }
  },

  /** Of Apache James, a mail server. */
  MIME4J {
    @Override
    List<String> attachments(byte[] letter) throws IOException {
      Message read = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(letter));
      return ((org.apache.james.mime4j.dom.Multipart) read.getBody())
          .getBodyParts().stream().map(Entity::getFilename).filter(name -> name != null).toList();
    }
  },

  /** Of Python's library. */
  PYTHON {
    @Override
    List<String> attachments(byte[] letter) throws IOException {
      Process python =
          new ProcessBuilder("python3", "-c", SCRIPT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (OutputStream in = python.getOutputStream()) {
        in.write(letter);
      }
      String names =
          new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return names.lines().toList();
    }

    @Override
    boolean isThere() throws InterruptedException {
      try {
        Process python =
            new ProcessBuilder("python3", "--version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
      } catch (IOException none) {
        return false;
      }
    }
  };

  private static final String SCRIPT =
      """
      import email, email.policy, sys
      letter = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      for part in letter.iter_attachments():
          sys.stdout.buffer.write((part.get_filename() + "\\n").encode("utf-8"))
      """;

  /** The names of the files attached to a letter. */
  abstract List<String> attachments(byte[] letter) throws IOException;

  /** Whether it is on this machine. */
  boolean isThere() throws InterruptedException {
    return true;
  }
}
