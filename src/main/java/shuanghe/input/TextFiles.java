package shuanghe.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Optional;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * Reader of whole text files, such as newspaper pages: UTF-8, UTF-16 with byte order mark, GB18030,
 * or what the file of a web page declares.
 */
public final class TextFiles {

  /**
   * Bytes a page may have where nothing else is said: fifty times a printed page. Pages are read
   * whole, and what a page of nothing but figures says takes some fifty times its bytes.
   */
  public static final long PAGE_LIMIT = 1L << 20;

  /** A web page may be so many times as large: markup, scripts and pictures are no text. */
  private static final int MARKUP = 16;

  private final long limit;

  /**
   * @param limit the most bytes a file may have
   */
  public TextFiles(long limit) {
    this.limit = limit;
  }

  /**
   * Reads a file as text with {@code \n} line ends and without byte order mark. What is too large,
   * empty, without a single letter, unreadable or no text is rejected.
   */
  public Outcome<String> read(InputFile file) {
    try {
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file.path())) {
        bytes = in.readNBytes((int) Math.min(MARKUP * limit + 1, Integer.MAX_VALUE - 8));
      }
      Optional<Message> other = UnsupportedFormat.faultOfPage(bytes);
      if (other.isPresent()) {
        return rejected(file.rejection(other.get()));
      }
      if (bytes.length > (TextEncoding.isMarkup(bytes) ? MARKUP * limit : limit)) {
        return rejected(file.rejection(Message.of("file.large", limit)));
      }
      TextEncoding.Bytes source = () -> new ByteArrayInputStream(bytes);
      TextEncoding encoding = TextEncoding.of(source);
      if (encoding.charset().isEmpty()) {
        return rejected(file.rejection(encoding.faultLine(), encoding.fault()));
      }
      StringWriter text = new StringWriter(bytes.length / 2);
      try (Reader reader = encoding.reader(source)) {
        reader.transferTo(text);
      }
      String normal = withPlainLineEnds(text.toString());
      if (normal.isBlank()) {
        return rejected(file.rejection(Message.of("file.empty")));
      }
      return normal.codePoints().noneMatch(Character::isLetter)
          ? rejected(file.rejection(Message.of("file.no-word")))
          : new Outcome.Accepted<>(normal);
    } catch (IOException unreadable) {
      return rejected(file.rejection(Message.of("file.unreadable")));
    }
  }

  private static Outcome<String> rejected(Rejection rejection) {
    return new Outcome.Rejected<>(rejection);
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
