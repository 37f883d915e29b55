package shuanghe.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Message;

/**
 * A message as it is kept in a column: in no language, so that each reader gets it in their own. A
 * list of parts in prefix notation, parted by U+001F: {@code t} and a text, {@code n} and a number,
 * {@code l} and the count of the parts that follow as a list, {@code m}, the count of arguments
 * that follow, a blank and the key.
 */
public final class MessageText {

  private static final char SEPARATOR = '\u001F';

  private MessageText() {}

  /** The text of a message; empty for one that says nothing. */
  public static String of(Message message) {
    if (message.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    add(message, parts);
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  private static void add(Object part, List<String> parts) {
    switch (part) {
      case Message message -> {
        parts.add("m" + message.arguments().size() + " " + message.key());
        message.arguments().forEach(argument -> add(argument, parts));
      }
      case List<?> many -> {
        parts.add("l" + many.size());
        many.forEach(item -> add(item, parts));
      }
      case Long number -> parts.add("n" + number);
      default -> parts.add("t" + part.toString().replace(SEPARATOR, ' '));
    }
  }

  /** The message of a text; empty where it is none, because it was cut off or written by others. */
  public static Optional<Message> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(Message.NONE);
    }
    Iterator<String> parts = Arrays.asList(text.split(String.valueOf(SEPARATOR), -1)).iterator();
    return next(parts).map(Message.class::cast).filter(message -> !parts.hasNext());
  }

  /** The message of a text; what is none, such as a note of an older version, as it stands. */
  public static Message read(String text) {
    return parse(text).orElseGet(() -> Message.of("words", text.lines().findFirst().orElse("")));
  }

  private static Optional<Object> next(Iterator<String> parts) {
    String part = parts.hasNext() ? parts.next() : "";
    String rest = part.isEmpty() ? "" : part.substring(1);
    if (part.matches("n-?\\d{1,18}")) {
      return Optional.of(Long.valueOf(rest));
    }
    if (part.matches("l\\d{1,9}")) {
      return several(Integer.parseInt(rest), parts).map(Object.class::cast);
    }
    if (part.matches("m\\d{1,2} \\S*")) {
      int blank = rest.indexOf(' ');
      return several(Integer.parseInt(rest.substring(0, blank)), parts)
          .map(arguments -> new Message(rest.substring(blank + 1), arguments));
    }
    return part.startsWith("t") ? Optional.of(rest) : Optional.empty();
  }

  private static Optional<List<Object>> several(int count, Iterator<String> parts) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Object> item = next(parts);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    return Optional.of(items);
  }
}
