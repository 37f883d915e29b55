package shuanghe.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import shuanghe.delivery.CoverNote.History;
import shuanghe.delivery.CoverNote.Size;
import shuanghe.delivery.CoverTemplate.Filled;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.model.RenditionFormat;

/** Writer of letters: the cover note as text and HTML, the files attached, signed and locked. */
final class Letters {

  private final CoverTemplate template;
  private final DeliverySettings settings;
  private final Optional<PdfSigner> signer;
  private final Optional<CopyEncryption> lock;

  Letters(
      CoverTemplate template,
      DeliverySettings settings,
      Optional<PdfSigner> signer,
      Optional<CopyEncryption> lock) {
    this.template = template;
    this.settings = settings;
    this.signer = signer;
    this.lock = lock;
  }

  /**
   * A letter as it is handed to the server.
   *
   * @param id its Message-ID, the same however often it is tried
   */
  MimeMessage write(String id, MailContent mailContent, Size size, History history, Instant now)
      throws IOException {
    CoverNote note = CoverNote.of(mailContent, size, history, lock.isPresent(), settings);
    Filled cover = template.fill(note, mailContent.recipient().cover().language());
    try {
      MimeMessage letter = new NamedMessage(id);
      letter.setFrom(named(settings.sender(), note.office()));
      Recipient.Cover named = mailContent.recipient().cover();
      letter.setRecipients(Message.RecipientType.TO, named(named.to(), note.name()));
      letter.setRecipients(Message.RecipientType.CC, named.cc().toArray(Address[]::new));
      letter.setSubject(cover.subject(), StandardCharsets.UTF_8.name());
      letter.setSentDate(Date.from(now));
      letter.setHeader("Auto-Submitted", "auto-generated");
      MimeMultipart parts = new MimeMultipart("mixed");
      parts.addBodyPart(text(cover));
      for (PublishedBriefing briefing : mailContent.briefings()) {
        for (RenditionFormat format : size.attached(mailContent)) {
          Path file = mailContent.edition().folder().resolve(format.file(briefing.stem()));
          byte[] sealed = sealed(Files.readAllBytes(file), format, now);
          parts.addBodyPart(attachment(briefing, format, sealed));
        }
      }
      letter.setContent(parts);
      letter.saveChanges();
      return letter;
    } catch (MessagingException malformed) {
      throw new DeliveryException(
          shuanghe.model.Message.of(
              "delivery.cannot-write",
              mailContent.recipient().address().getAddress(),
              String.valueOf(malformed.getMessage())),
          malformed);
    }
  }

  private byte[] sealed(byte[] open, RenditionFormat format, Instant now) {
    byte[] locked = lock.isPresent() ? lock.get().lock(open, format) : open;
    return signer.isPresent() && format.mediaType().equals(PdfSigner.MEDIA_TYPE)
        ? signer.get().sign(locked, lock.map(CopyEncryption::password), now)
        : locked;
  }

  private static Address[] named(List<InternetAddress> addresses, String name) {
    return addresses.stream().map(address -> named(address, name)).toArray(Address[]::new);
  }

  private static InternetAddress named(InternetAddress address, String name) {
    try {
      return new InternetAddress(address.getAddress(), name, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("every JDK has UTF-8", impossible);
    }
  }

  private static MimeBodyPart text(Filled cover) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(cover.plain(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(cover.html(), StandardCharsets.UTF_8.name(), "html");
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(new MimeMultipart("alternative", plain, html));
    return both;
  }

  private static MimeBodyPart attachment(
      PublishedBriefing briefing, RenditionFormat format, byte[] bytes) throws MessagingException {
    String type = format.mediaType();
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setDisposition(Part.ATTACHMENT);
    name(part, type, format.file(briefing.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")));
    return part;
  }

  /**
   * Names a file twice: by RFC 2231 in the disposition, and by RFC 2047 in the type for mail
   * programs that know no RFC 2231 and would show a name of their own making.
   */
  private static void name(MimeBodyPart part, String type, String name) throws MessagingException {
    part.setFileName(name);
    try {
      String encoded = MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), "B");
      part.setHeader(
          "Content-Type", String.format(Locale.ROOT, "%s;\r\n name=\"%s\"", type, encoded));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("every JDK has UTF-8", impossible);
    }
  }

  /** Message that keeps the id it is given. */
  private static final class NamedMessage extends MimeMessage {

    private final String id;

    NamedMessage(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
