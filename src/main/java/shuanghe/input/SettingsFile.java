package shuanghe.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * A UTF-8 file of lines {@code key=value}, written as {@link Properties} have them, with the line
 * on which each key stands.
 */
public final class SettingsFile {

  private record FileSetting(String value, int line, String raw) {}

  private final InputFile file;
  private final Map<String, FileSetting> settings = new TreeMap<>();
  private final List<Rejection> twice = new ArrayList<>();

  private SettingsFile(InputFile file) {
    this.file = file;
  }

  /** A file in which nothing is set. */
  public static SettingsFile empty(InputFile file) {
    return new SettingsFile(file);
  }

  /** Reads a file; it is rejected as a whole where it is none or one of its lines is malformed. */
  public static Outcome<SettingsFile> read(InputFile file) {
    String text;
    try {
      text = Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return new Outcome.Rejected<>(file.rejection(Message.of("settings.unreadable")));
    }
    SettingsFile read = new SettingsFile(file);
    int line = 0;
    int begin = 0;
    StringBuilder logical = new StringBuilder();
    for (String natural : text.replaceFirst("^\uFEFF", "").lines().toList()) {
      line++;
      if (logical.isEmpty()) {
        begin = line;
      }
      boolean comment = logical.isEmpty() && natural.stripLeading().matches("[#!].*");
      logical.append(natural).append('\n');
      if (comment || !goesOn(natural)) {
        if (!read.set(logical.toString(), begin)) {
          return new Outcome.Rejected<>(file.rejection(begin, Message.of("settings.escape")));
        }
        logical.setLength(0);
      }
    }
    read.set(logical.toString(), begin);
    return new Outcome.Accepted<>(read);
  }

  /** A line goes on in the next one where it ends with a backslash that no other one escapes. */
  private static boolean goesOn(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private boolean set(String logical, int line) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(logical));
    } catch (IllegalArgumentException malformed) {
      return false;
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory can be read", impossible);
    }
    one.forEach(
        (key, value) ->
            put((String) key, new FileSetting(((String) value).strip(), line, logical.strip())));
    return true;
  }

  private void put(String key, FileSetting setting) {
    FileSetting before = settings.put(key, setting);
    if (before != null) {
      twice.add(fault(key, Message.of("settings.twice", before.line())));
    }
  }

  /** Keys that are none of those known, and keys set twice. */
  public List<Rejection> strangeKeys(List<String> known) {
    Stream<Rejection> unknown =
        settings.keySet().stream()
            .filter(key -> !known.contains(key))
            .map(
                key ->
                    fault(
                        key,
                        Message.of(
                            "settings.unknown", NearestName.question(key, known.stream()), known)));
    return Stream.concat(unknown, twice.stream()).toList();
  }

  /** What a key is set to, which may be nothing; empty where the key is not there. */
  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).map(FileSetting::value);
  }

  /** What a key is set to; empty where that is nothing. */
  public Optional<String> text(String key) {
    return setting(key).filter(text -> !text.isEmpty());
  }

  /** A key, or the file for want of it, is at fault. */
  public Rejection fault(String key, Message fault) {
    return fault(key, fault, fault.remedy());
  }

  /** A key, or the file for want of it, is at fault. */
  public Rejection fault(String key, Message reason, Message remedy) {
    FileSetting setting = settings.get(key);
    return setting == null
        ? new Rejection(new Place(file.name(), 0), key, "", reason, remedy, "")
        : new Rejection(
            new Place(file.name(), setting.line()),
            key,
            setting.value(),
            reason,
            remedy,
            setting.raw());
  }
}
