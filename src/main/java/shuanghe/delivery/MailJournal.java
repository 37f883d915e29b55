package shuanghe.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import shuanghe.delivery.Mail.MailState;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Write-ahead journal of letters, {@code output/state/letters.journal}: each change of a letter is
 * a line that is on the disk before the warehouse learns of it, so that a warehouse that is lost or
 * put back from a copy is brought to what was really sent. A line holds the CRC-32C of what stands
 * behind it, in eight hexadecimal digits, and the letter as JSON. Lines are only ever added; a last
 * line that a power cut has torn was never acted on and is cut off.
 */
final class MailJournal {

  static final String FILE = "letters.journal";

  private static final int CHECKSUM = 8;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  /**
   * @param state folder beside the warehouse
   */
  MailJournal(Path state) {
    this.file = state.resolve(FILE);
  }

  /**
   * A letter across databases, in which its number may differ.
   *
   * @param edition name of the edition's folder
   * @param address address of the recipient
   * @param letter which letter of the edition to the address it is, counted from 1
   */
  record LetterKey(String edition, String address, int letter) {

    static LetterKey of(Mail letter) {
      return new LetterKey(letter.edition(), letter.address(), letter.letter());
    }
  }

  /**
   * The letters as they stood last, in the order they were put down.
   *
   * @throws DeliveryException if a line that others follow is damaged
   */
  Map<LetterKey, Mail> read() throws IOException {
    Map<LetterKey, Mail> letters = new LinkedHashMap<>();
    String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    int number = 0;
    int end = 0;
    while (end < text.length()) {
      number++;
      int lineFeed = text.indexOf('\n', end);
      int behind = lineFeed < 0 ? text.length() : lineFeed + 1;
      Optional<Mail> letter =
          lineFeed < 0 ? Optional.empty() : letter(text.substring(end, lineFeed));
      if (letter.isEmpty()) {
        if (behind < text.length()) {
          throw new DeliveryException(
              Message.of("letter.journal-damaged", file, String.valueOf(number)));
        }
        cutOff(end);
        break;
      }
      letters.put(LetterKey.of(letter.get()), letter.get());
      end = behind;
    }
    return letters;
  }

  private void cutOff(long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    }
  }

  /** Adds a letter as it stands now; it is on the disk when this returns. */
  void append(Mail letter) {
    byte[] json = json(letter).toString().getBytes(StandardCharsets.UTF_8);
    String checksum = checksum(json);
    ByteBuffer line = ByteBuffer.allocate(CHECKSUM + 1 + json.length + 1);
    line.put(checksum.getBytes(StandardCharsets.US_ASCII)).put((byte) ' ');
    line.put(json).put((byte) '\n').flip();
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        while (line.hasRemaining()) {
          channel.write(line);
        }
        channel.force(true);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String checksum(byte[] json) {
    CRC32C sum = new CRC32C();
    sum.update(json);
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static ObjectNode json(Mail letter) {
    ObjectNode json = JSON.createObjectNode();
    json.put("edition", letter.edition());
    json.put("address", letter.address());
    json.put("letter", letter.letter());
    json.put("content", letter.content());
    json.put("message_id", letter.messageId());
    json.put("queued", letter.queued().toString());
    json.put("state", letter.state().name());
    json.put("attempts", letter.attempts());
    json.put("tried", letter.tried().map(Instant::toString).orElse(""));
    json.put("next_try", letter.nextTry().toString());
    json.put("note", MessageText.of(letter.note()));
    json.put("changes", letter.changes());
    return json;
  }

  /** The letter of a line whose bytes are given as Latin-1; empty where the line is damaged. */
  private static Optional<Mail> letter(String line) {
    int begin = CHECKSUM + 1;
    if (line.length() < begin) {
      return Optional.empty();
    }
    byte[] json = line.substring(begin).getBytes(StandardCharsets.ISO_8859_1);
    return line.startsWith(checksum(json) + " ") ? Optional.of(letter(json)) : Optional.empty();
  }

  private static Mail letter(byte[] line) {
    try {
      JsonNode json = JSON.readTree(new String(line, StandardCharsets.UTF_8));
      String tried = json.path("tried").asString();
      return new Mail(
          0,
          json.path("edition").asString(),
          json.path("address").asString(),
          json.path("letter").asInt(),
          json.path("content").asString(),
          json.path("message_id").asString(),
          Instant.parse(json.path("queued").asString()),
          MailState.valueOf(json.path("state").asString()),
          json.path("attempts").asInt(),
          tried.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(tried)),
          Instant.parse(json.path("next_try").asString()),
          MessageText.read(json.path("note").asString()),
          json.path("changes").asInt());
    } catch (JacksonException impossible) {
      throw new IllegalStateException("a line with the right checksum is JSON", impossible);
    }
  }
}
