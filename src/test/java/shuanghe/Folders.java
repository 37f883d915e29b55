package shuanghe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of tests: copied, and compared by what their files hold. */
public final class Folders {

  private Folders() {}

  /** Copies all files of a folder with those below it; folders that are missing are made. */
  public static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  /** All files of a folder and those below it, sorted. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** SHA-256 of each file of an output folder but the warehouse, by its path with {@code /}. */
  public static Map<String, String> published(Path output) throws IOException {
    Map<String, String> published = new TreeMap<>();
    for (Path file : files(output)) {
      if (!file.startsWith(output.resolve("state"))) {
        published.put(
            output.relativize(file).toString().replace('\\', '/'),
            sha256(Files.readAllBytes(file)));
      }
    }
    return published;
  }

  /** SHA-256 in hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
