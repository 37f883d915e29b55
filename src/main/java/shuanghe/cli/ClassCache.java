package shuanghe.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import shuanghe.model.Message;

/**
 * The cache of classes an installation starts with, held to the jars it was made from. The Java
 * machine takes a cache where size and time of the jars are as they were (JDK 25.0.3; some builds
 * look at the first jar only, JDK-8377932), so that a jar replaced by one of the same size and time
 * would run with its old classes.
 *
 * @param file the cache; beside it stand the checksums of the jars in its folder and in {@code lib}
 */
record ClassCache(Path file) {

  /** Names the cache that the program is started with. */
  static final String USED = "shuanghe.class-cache";

  /** Names the cache that the Java machine is to make of this run. */
  static final String MADE = "shuanghe.class-cache.output";

  /** The end of central directory record of a ZIP file without a comment (APPNOTE.TXT, 4.3.16). */
  private static final int END_LENGTH = 22;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_START = 16;

  /**
   * Holds the cache that this start uses to its jars, or writes down the jars of the one it makes.
   *
   * @return why the program must not go on with the classes it has; empty where it may
   */
  static Optional<Message> guard() throws IOException {
    String made = System.getProperty(MADE, "");
    if (!made.isEmpty()) {
      new ClassCache(Path.of(made)).begin();
      return Optional.empty();
    }
    String used = System.getProperty(USED, "");
    return used.isEmpty() ? Optional.empty() : new ClassCache(Path.of(used)).fault();
  }

  /** Begins a new cache: the old one goes first, so that it never stands beside newer checksums. */
  void begin() throws IOException {
    Files.deleteIfExists(file);
    Files.write(checksums(), jars());
  }

  /** Why the cache must not be used: its jars are others than those it was made from. */
  Optional<Message> fault() throws IOException {
    if (!Files.exists(file)
        || Files.exists(checksums()) && Files.readAllLines(checksums()).equals(jars())) {
      return Optional.empty();
    }
    return Optional.of(Message.of("class-cache.other-jars", file));
  }

  private Path checksums() {
    return file.resolveSibling(file.getFileName() + ".jars");
  }

  /** CRC-32 of the directory in hexadecimal, size in bytes and place of each jar, sorted. */
  private List<String> jars() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    List<Path> jars = new ArrayList<>(in(folder));
    jars.addAll(in(folder.resolve("lib")));
    List<String> lines = new ArrayList<>();
    for (Path jar : jars) {
      String place = folder.relativize(jar).toString().replace('\\', '/');
      lines.add(Long.toHexString(checksum(jar)) + " " + Files.size(jar) + " " + place);
    }
    return lines;
  }

  private static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /**
   * Over a jar's central directory, which stands at its end and has the checksum of each of its
   * files; over the whole of a jar that ends otherwise. Reading all jars would cost more than the
   * cache saves.
   */
  private static long checksum(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    try (FileChannel channel = FileChannel.open(jar)) {
      long from = directory(channel);
      sum.update(channel.map(MapMode.READ_ONLY, from, channel.size() - from));
    }
    return sum.getValue();
  }

  private static long directory(FileChannel jar) throws IOException {
    ByteBuffer end = ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    if (jar.size() < END_LENGTH || jar.read(end, jar.size() - END_LENGTH) < END_LENGTH) {
      return 0;
    }
    long start = Integer.toUnsignedLong(end.getInt(END_START));
    return end.getInt(0) == END_SIGNATURE && start < jar.size() ? start : 0;
  }
}
