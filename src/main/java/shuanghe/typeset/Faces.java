package shuanghe.typeset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * The faces of a briefing: for each role one, and those that are asked for characters the role's
 * face does not have. Immutable and safe to share between threads; the font files stay in memory.
 */
public final class Faces {
  private static final String FALLBACK = "fallback";
  private static final List<String> KEYS =
      Stream.concat(Arrays.stream(FaceRole.values()).map(FaceRole::key), Stream.of(FALLBACK))
          .toList();

  private final Map<FaceRole, List<Face>> byRole;
  private final int count;
  private final byte[] digest;

  private Faces(Map<FaceRole, List<Face>> byRole, int count, byte[] digest) {
    this.byRole = byRole;
    this.count = count;
    this.digest = digest;
  }

  /**
   * Reads the configuration {@code fonts.properties} and the fonts it names.
   *
   * @param directory the folder that holds fonts.properties; relative paths in it start there
   * @throws FontsException if the configuration or a font cannot be read, lacks a role, or names a
   *     font that cannot be embedded; the message tells all of these and what would be right
   */
  public static Faces load(Path directory) {
    Path file = directory.resolve("fonts.properties");
    return switch (SettingsFile.read(new InputFile(file, file.toString()))) {
      case Outcome.Rejected<SettingsFile> none ->
          throw new FontsException(List.of(none.rejection()));
      case Outcome.Accepted<SettingsFile> configured ->
          new FacesReading(file, configured.item()).faces();
    };
  }

  /** The faces for a role in the order in which they are asked for a character. */
  List<Face> of(FaceRole role) {
    return byRole.get(role);
  }

  /** How many different fonts there are. */
  int count() {
    return count;
  }

  /** A digest of all fonts; part of the identity of a typeset document. */
  byte[] digest() {
    return digest.clone();
  }

  private static byte[] digestOf(Iterable<Face> faces) {
    MessageDigest sha = DigestUtils.getSha256Digest();
    faces.forEach(face -> sha.update(face.font().tableRecords()));
    return sha.digest();
  }

  /** One reading of the configuration; goes on after a fault, so that all are told at once. */
  private static final class FacesReading {

    private final Path file;
    private final SettingsFile configured;
    private final Map<String, Optional<Face>> read = new LinkedHashMap<>();
    private final List<Rejection> faults = new ArrayList<>();

    FacesReading(Path file, SettingsFile configured) {
      this.file = file;
      this.configured = configured;
    }

    Faces faces() {
      List<Face> fallback = new ArrayList<>();
      for (String path : configured.setting(FALLBACK).orElse("").split(",")) {
        if (!path.isBlank()) {
          face(FALLBACK, path.strip()).ifPresent(fallback::add);
        }
      }
      Map<FaceRole, List<Face>> byRole = new EnumMap<>(FaceRole.class);
      for (FaceRole role : FaceRole.values()) {
        List<Face> faces = new ArrayList<>();
        Optional<String> path = configured.text(role.key());
        if (path.isPresent()) {
          face(role.key(), path.get()).ifPresent(faces::add);
        } else {
          fault(role.key(), Message.of("font.no-face", role.key()));
        }
        fallback.stream().filter(f -> !faces.contains(f)).forEach(faces::add);
        byRole.put(role, List.copyOf(faces));
      }
      faults.addAll(configured.strangeKeys(KEYS));
      if (!faults.isEmpty()) {
        throw new FontsException(faults);
      }
      List<Face> all = read.values().stream().flatMap(Optional::stream).toList();
      return new Faces(byRole, all.size(), digestOf(all));
    }

    /** The face of a path; empty where it is at fault, which is told only once. */
    private Optional<Face> face(String role, String path) {
      Optional<Face> known = read.get(path);
      if (known == null) {
        known = opened(role, path);
        read.put(path, known);
      }
      return known;
    }

    private static ByteBuffer mapped(Path font) throws IOException {
      try (FileChannel file = FileChannel.open(font)) {
        return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
      }
    }

    private Optional<Face> opened(String role, String path) {
      int hash = path.lastIndexOf('#');
      String name = hash < 0 ? path : path.substring(0, hash);
      try {
        Path font = file.resolveSibling(name);
        if (!Files.isRegularFile(font)) {
          fault(role, Message.of("font.no-file", font));
          return Optional.empty();
        }
        int number = hash < 0 ? 0 : Integer.parseInt(path.substring(hash + 1));
        return Optional.of(new Face(read.size(), new TrueType(mapped(font), number)));
      } catch (TrueType.UnusableFontException e) {
        faults.add(configured.fault(role, e.fault(), Message.NONE));
      } catch (NumberFormatException e) {
        fault(role, Message.of("font.number"));
      } catch (InvalidPathException | IOException e) {
        fault(role, Message.of("font.unreadable"));
      }
      return Optional.empty();
    }

    private void fault(String role, Message fault) {
      faults.add(configured.fault(role, fault));
    }
  }
}
