package shuanghe.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.commons.io.output.NullOutputStream;
import shuanghe.delivery.CoverNote.History;
import shuanghe.delivery.CoverNote.Size;
import shuanghe.delivery.Mail.MailState;
import shuanghe.edition.PublishedEdition;
import shuanghe.input.CodeListFiles;
import shuanghe.messages.TextWidth;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.model.RenditionFormat;

/**
 * Delivery of editions to their recipients. A letter is written down before it is sent; it is
 * marked as being sent just before the dot that hands it over, and as sent when the server has
 * answered. A letter caught between the two is uncertain and waits for a person, so that none is
 * sent twice.
 *
 * <p>Whoever calls must see to it that only one process sends at a time.
 */
public final class Delivery {

  static final String SMTP_PASSWORD = "SHUANGHE_SMTP_PASSWORD";
  static final String SIGN_PASSWORD = "SHUANGHE_SIGN_PASSWORD";
  private static final int ADDRESS_WIDTH = 32;

  static final String COPY_PASSWORD = "SHUANGHE_COPY_PASSWORD";

  private static final Message LEFT = Message.of("letter.recipient-gone", RecipientList.FILE);
  private static final Message GONE = Message.of("letter.edition-gone");
  private static final Message MADE_ANEW = Message.of("letter.edition-anew");

  private final Path output;
  private final Path templates;
  private final DeliverySettings settings;
  private final Secrets secrets;
  private final RecipientList recipients;
  private final DeliveryRecords records;
  private final Consumer<Message> console;

  /**
   * Reads settings and recipients.
   *
   * @param input folder with {@code recipients.csv} and {@code delivery.properties}
   * @param output folder with the editions
   * @param templates folder with {@code mail.html}
   * @param formats what briefings are published as; the first is what everyone gets
   * @param console takes a line for each letter
   * @throws DeliveryException if the settings cannot be used
   */
  public Delivery(
      Path input,
      Path output,
      Path templates,
      Secrets secrets,
      DeliveryRecords records,
      List<RenditionFormat> formats,
      Consumer<Message> console) {
    this.output = output;
    this.templates = templates;
    this.settings = DeliverySettings.read(input.resolve(DeliverySettings.FILE));
    this.secrets = secrets;
    this.recipients =
        RecipientList.read(
            input.resolve(RecipientList.FILE),
            settings,
            CodeListFiles.load(input.resolve("codelists")).codeLists(),
            formats);
    this.records = records;
    this.console = console;
  }

  /** Whether letters may be sent at all. */
  public boolean sends() {
    return settings.sends();
  }

  /** The rows of the list of recipients that cannot be used. */
  public List<Rejection> rejections() {
    return recipients.rejections();
  }

  /** Who would get what of an edition, a line each. */
  public List<Message> plan(PublishedEdition edition) throws IOException {
    List<Message> lines = new ArrayList<>();
    for (Recipient recipient : recipients.recipients()) {
      lines.add(
          Message.of(
              "delivery.plan",
              TextWidth.filledUp(recipient.address().getAddress(), ADDRESS_WIDTH),
              recipient.cover().language().code(),
              MailContent.of(recipient, edition)
                  .map(content -> Message.of("words", String.join(" ", content.listed())))
                  .orElse(Message.of("delivery.plan-nothing"))));
    }
    return lines;
  }

  /**
   * Writes down the letters of an edition that are to be sent: for each address whose last content
   * is not the published one. Letters that wait for an address which left the list are dropped.
   *
   * @return how many are new
   */
  public int queue(PublishedEdition edition, Instant now) throws IOException {
    settle();
    Set<String> addresses = new TreeSet<>(records.addresses(edition.name()));
    int queued = 0;
    for (Recipient recipient : recipients.recipients()) {
      String address = recipient.address().getAddress();
      addresses.remove(recipient.key());
      Optional<MailContent> mailContent = MailContent.of(recipient, edition);
      if (records.want(edition.name(), address, mailContent, MADE_ANEW, now)) {
        queued++;
      }
    }
    for (String gone : addresses) {
      records.want(edition.name(), gone, Optional.empty(), LEFT, now);
    }
    return queued;
  }

  /** Lets an uncertain or refused letter be sent once more; false where there is none. */
  public boolean again(long number, Instant now) throws IOException {
    settle();
    return records.again(number, now);
  }

  /** Takes an uncertain letter for sent; false where there is none. */
  public boolean arrived(long number) throws IOException {
    settle();
    return records.arrived(number);
  }

  /**
   * Sends the letters that are due.
   *
   * @param clock tells the time of each attempt
   * @throws DeliveryException if a password, key or template cannot be used
   */
  public void send(Supplier<Instant> clock) throws IOException {
    settle();
    List<Mail> due = records.due(clock.get());
    if (due.isEmpty() || settings.server().isEmpty()) {
      return;
    }
    MailServer server = settings.server().get();
    Letters letters = letters();
    Optional<Secret> password =
        server.user().map(user -> secrets.need(SMTP_PASSWORD, "smtp.user '" + user + "'"));
    Round round = new Round(letters, clock);
    for (int next = 0; next < due.size(); ) {
      try (SmtpSender sender = SmtpSender.connect(server, settings.sender(), password)) {
        next = round.post(sender, due, next);
      } catch (MessagingException unreachable) {
        Message reason =
            Message.of(
                "letter.unreachable",
                server.host() + ":" + server.port(),
                SmtpSender.told(unreachable));
        for (Mail letter : due.subList(next, due.size())) {
          failed(letter, reason, clock.get());
        }
        return;
      }
    }
  }

  private void settle() throws IOException {
    LetterCheck.settle(records).forEach(console);
  }

  private Letters letters() {
    return new Letters(
        CoverTemplate.read(templates.resolve("mail.html")),
        settings,
        settings
            .keystore()
            .map(file -> PdfSigner.open(file, secrets.need(SIGN_PASSWORD, "sign.keystore"))),
        secrets.find(COPY_PASSWORD).map(CopyEncryption::new));
  }

  private void unanswered(Mail letter, Message reason) {
    records.unanswered(letter, reason);
    console.accept(letter.line(MailState.UNCERTAIN, reason));
  }

  private void failed(Mail letter, Message reason, Instant now) {
    MailState state = records.putOff(letter, reason, now);
    Message told = state == MailState.WAITING ? Message.of("letter.again", reason) : reason;
    console.accept(letter.line(state, told));
  }

  /** One going through the letters that are due. */
  private final class Round {

    private final Letters letters;
    private final Supplier<Instant> clock;
    private final Map<String, Optional<PublishedEdition>> editions = new HashMap<>();

    Round(Letters letters, Supplier<Instant> clock) {
      this.letters = letters;
      this.clock = clock;
    }

    /** Posts letters from the given one on; gives the first that needs a new connection. */
    int post(SmtpSender sender, List<Mail> due, int from) throws IOException {
      for (int i = from; i < due.size(); i++) {
        Mail letter = due.get(i);
        Optional<MailContent> mailContent = intact(letter);
        if (mailContent.isPresent()) {
          note(letter, posted(sender, letter, mailContent.get()));
          if (!sender.isConnected()) {
            return i + 1;
          }
        }
      }
      return due.size();
    }

    /** What the letter carries today; it waits while a file is not as it was published. */
    private Optional<MailContent> intact(Mail letter) throws IOException {
      try {
        return mailContent(letter);
      } catch (DeliveryException changed) {
        failed(letter, changed.sentence(), clock.get());
        return Optional.empty();
      }
    }

    /** What the letter carries today; where that is no longer what was written down, drops it. */
    private Optional<MailContent> mailContent(Mail letter) throws IOException {
      if (!editions.containsKey(letter.edition())) {
        editions.put(letter.edition(), PublishedEdition.read(output.resolve(letter.edition())));
      }
      Optional<PublishedEdition> edition = editions.get(letter.edition());
      if (edition.isEmpty()) {
        return unwanted(letter, Optional.empty(), GONE);
      }
      Optional<Recipient> recipient = recipients.find(letter.address());
      Optional<MailContent> mailContent =
          recipient.isEmpty() ? Optional.empty() : MailContent.of(recipient.get(), edition.get());
      if (mailContent.isEmpty()) {
        return unwanted(letter, mailContent, LEFT);
      }
      return mailContent.get().content().equals(letter.content())
          ? mailContent
          : unwanted(letter, mailContent, MADE_ANEW);
    }

    /** Drops a letter that waits for what is no longer wanted; gives nothing to post. */
    private Optional<MailContent> unwanted(
        Mail letter, Optional<MailContent> mailContent, Message reason) {
      records.want(letter.edition(), letter.address(), mailContent, reason, clock.get());
      console.accept(letter.line(MailState.DROPPED, reason));
      return Optional.empty();
    }

    private SmtpReply posted(SmtpSender sender, Mail letter, MailContent mailContent)
        throws IOException {
      History history = records.hadAnother(letter) ? History.CORRECTED : History.FIRST;
      SmtpReply posted = posted(sender, letter, mailContent, Size.WHOLE, history);
      if (!(posted instanceof SmtpReply.TooLarge) || mailContent.dispensable().isEmpty()) {
        return posted;
      }
      records.notTaken(letter);
      return posted(sender, letter, mailContent, Size.SMALL, history);
    }

    private SmtpReply posted(
        SmtpSender sender, Mail letter, MailContent mailContent, Size size, History history)
        throws IOException {
      MimeMessage message =
          letters.write(letter.messageId(), mailContent, size, history, clock.get());
      long bytes = bytes(message);
      long largest = Math.min(settings.largest(), sender.largest());
      return bytes > largest
          ? new SmtpReply.TooLarge(Message.of("letter.bytes", bytes, largest))
          : sender.post(
              message,
              List.of(mailContent.recipient().address()),
              () -> records.sending(letter, clock.get()));
    }

    private static long bytes(MimeMessage message) throws IOException {
      try (CountingOutputStream count = new CountingOutputStream(NullOutputStream.INSTANCE)) {
        message.writeTo(count);
        return count.getByteCount();
      } catch (MessagingException malformed) {
        throw new DeliveryException(
            Message.of("delivery.cannot-write-any", String.valueOf(malformed.getMessage())),
            malformed);
      }
    }

    private void note(Mail letter, SmtpReply posted) {
      switch (posted) {
        case SmtpReply.AcceptedMail accepted -> {
          records.accepted(letter);
          console.accept(letter.line(MailState.SENT, Message.NONE));
        }
        case SmtpReply.RefusedMail refused -> refused(letter, refused.reason());
        case SmtpReply.TooLarge large ->
            refused(letter, Message.of("letter.too-large", large.reason()));
        case SmtpReply.Unknown unknown -> unanswered(letter, unknown.reason());
        case SmtpReply.Later later -> failed(letter, later.reason(), clock.get());
      }
    }

    private void refused(Mail letter, Message reason) {
      records.refused(letter, reason, clock.get());
      console.accept(letter.line(MailState.REFUSED, reason));
    }
  }
}
