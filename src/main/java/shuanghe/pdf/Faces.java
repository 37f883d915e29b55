package shuanghe.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The faces of a briefing: for each role one, and those that are asked for characters the role's
 * face does not have. Immutable and safe to share between threads; the font files stay in memory.
 */
public final class Faces {
  private static final String FALLBACK = "fallback";

  private final Map<Role, List<Face>> byRole;
  private final int count;
  private final byte[] digest;

  private Faces(Map<Role, List<Face>> byRole, int count, byte[] digest) {
    this.byRole = byRole;
    this.count = count;
    this.digest = digest;
  }

  /**
   * Reads the configuration {@code fonts.properties} and the fonts it names.
   *
   * @param directory the folder that holds fonts.properties; relative paths in it start there
   * @throws IOException if the configuration or a font cannot be read, lacks a role, or names a
   *     font that cannot be embedded; the message says which and what would be right
   */
  public static Faces load(Path directory) throws IOException {
    Path file = directory.resolve("fonts.properties");
    Properties configured = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      configured.load(reader);
    }
    Map<String, Face> read = new LinkedHashMap<>();
    List<Face> fallback = new ArrayList<>();
    for (String path : configured.getProperty(FALLBACK, "").split(",")) {
      if (!path.isBlank()) {
        fallback.add(face(read, file, FALLBACK, path.strip()));
      }
    }
    Map<Role, List<Face>> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      String path = configured.getProperty(role.key());
      if (path == null || path.isBlank()) {
        throw new IOException(
            "%s: no face for '%s'; add a line %s = path of a .ttf file"
                .formatted(file, role.key(), role.key()));
      }
      List<Face> faces = new ArrayList<>();
      faces.add(face(read, file, role.key(), path.strip()));
      fallback.stream().filter(f -> !faces.contains(f)).forEach(faces::add);
      byRole.put(role, List.copyOf(faces));
    }
    return new Faces(byRole, read.size(), digestOf(read.values()));
  }

  /** The faces for a role in the order in which they are asked for a character. */
  List<Face> of(Role role) {
    return byRole.get(role);
  }

  /** How many different fonts there are. */
  int count() {
    return count;
  }

  /** A digest of all font files; part of the identity of a typeset document. */
  byte[] digest() {
    return digest.clone();
  }

  private static Face face(Map<String, Face> read, Path file, String role, String path)
      throws IOException {
    Face known = read.get(path);
    if (known != null) {
      return known;
    }
    int hash = path.lastIndexOf('#');
    String name = hash < 0 ? path : path.substring(0, hash);
    Path font = file.resolveSibling(name);
    if (!Files.isRegularFile(font)) {
      throw new IOException(
          "%s: %s = %s: there is no font file %s; put it there or name another"
              .formatted(file, role, path, font));
    }
    try {
      int number = hash < 0 ? 0 : Integer.parseInt(path.substring(hash + 1));
      Face face = new Face(read.size(), new TrueType(Files.readAllBytes(font), number));
      read.put(path, face);
      return face;
    } catch (TrueType.UnusableFontException e) {
      throw new IOException(
          "%s: %s = %s: the font cannot be used: %s".formatted(file, role, path, e.getMessage()),
          e);
    } catch (NumberFormatException e) {
      throw new IOException(
          "%s: %s = %s: after # stands the number of the font in a collection, as in simsun.ttc#0"
              .formatted(file, role, path),
          e);
    }
  }

  private static byte[] digestOf(Iterable<Face> faces) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      faces.forEach(face -> sha.update(face.font().bytes()));
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
