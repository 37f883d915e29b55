package shuanghe.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

/**
 * The patterns of all messages in one language, and the texts that come of them (ICU message
 * format, <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">user
 * guide</a>). The machine's locale decides nothing. Safe to share between threads.
 */
public final class Messages {

  private static final Messages CHINESE = new Messages(MessageLanguage.ZH);
  private static final Messages ENGLISH = new Messages(MessageLanguage.EN);

  private final MessageLanguage language;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(MessageLanguage language) {
    this.language = language;
    this.patterns = read(language);
  }

  /** The messages in a language. */
  public static Messages in(MessageLanguage language) {
    return switch (language) {
      case ZH -> CHINESE;
      case EN -> ENGLISH;
    };
  }

  private static Map<String, String> read(MessageLanguage language) {
    String name = language.code() + ".properties";
    Properties read = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return read.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, read::getProperty, (a, b) -> b, TreeMap::new));
  }

  /** The language of the texts. */
  public MessageLanguage language() {
    return language;
  }

  /** The keys that have a pattern, sorted. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /** The pattern of a key as it stands in the bundle. */
  public String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "no message '%s' in %s.properties; add it", key, language.code()));
    }
    return pattern;
  }

  /** The sentence without a full stop; nothing for a message that says nothing. */
  public String text(Message message) {
    if (message.isEmpty()) {
      return "";
    }
    Object[] arguments = message.arguments().stream().map(this::filling).toArray();
    MessageFormat format = formats.computeIfAbsent(message.key(), this::format);
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** The sentence of a key that nothing fills, or that these arguments fill. */
  public String text(String key, Object... arguments) {
    return text(Message.of(key, arguments));
  }

  private MessageFormat format(String key) {
    return new MessageFormat(pattern(key), ULocale.forLocale(language.locale()));
  }

  private Object filling(Object argument) {
    return switch (argument) {
      case Message message -> text(message);
      case List<?> many ->
          many.stream()
              .map(item -> filling(item).toString())
              .collect(Collectors.joining(pattern("list.separator")));
      default -> argument;
    };
  }
}
