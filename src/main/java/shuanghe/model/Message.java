package shuanghe.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A sentence for people that stands in no language yet: the key of its pattern and what fills it.
 * Only where it is shown do {@code shuanghe.messages.Messages} put it into the reader's language.
 *
 * <p>To add one, write {@code Message.of("matter.id-twice", place)} where it arises, and under that
 * key a pattern into both {@code zh.properties} and {@code en.properties} of {@code
 * src/main/resources/shuanghe/messages}, with {@code {0}} for the first argument. A message of a
 * fault says what is wrong; what would be right is the pattern under the same key with {@code
 * .remedy} behind it, filled with the same arguments. An example of its arguments goes into {@code
 * src/test/resources/shuanghe/messages/examples.csv}.
 *
 * @param key of the pattern: a subject and what is told of it; empty for nothing to say
 * @param arguments texts, whole numbers (which are counts), further messages, or lists of these
 */
public record Message(String key, List<Object> arguments) {

  /** Nothing to say. */
  public static final Message NONE = new Message("", List.of());

  private static final String REMEDY = ".remedy";

  public Message {
    arguments = List.copyOf(arguments);
    if (!arguments.stream().allMatch(Message::fits)) {
      throw new IllegalArgumentException(
          "a message is filled with texts, whole numbers, messages and lists, not " + arguments);
    }
  }

  /** A message; what is no number, message or collection of them fills it as its text. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, Arrays.stream(arguments).map(Message::fitting).toList());
  }

  /** Several messages, a line each. */
  public static Message lines(List<Message> messages) {
    return messages.stream().reduce((above, below) -> of("lines", above, below)).orElse(NONE);
  }

  /** What would be right, where this says what is wrong. */
  public Message remedy() {
    return new Message(key + REMEDY, arguments);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return key.isEmpty();
  }

  private static Object fitting(Object argument) {
    return switch (argument) {
      case Message message -> message;
      case Integer number -> number.longValue();
      case Long number -> number;
      case Collection<?> many -> many.stream().map(Message::fitting).toList();
      default -> argument.toString();
    };
  }

  private static boolean fits(Object argument) {
    return switch (argument) {
      case String text -> true;
      case Long number -> true;
      case Message message -> true;
      case List<?> many -> many.stream().allMatch(Message::fits);
      default -> false;
    };
  }
}
