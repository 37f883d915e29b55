package shuanghe.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Build 1b40139 as its packed jar, which reads pages and inserts their facts by classes of its own,
 * apart from those of this build.
 */
final class OlderBuild implements AutoCloseable {

  private static final String CLASSES = "BOOT-INF/classes";
  private static final String LIBRARIES = "BOOT-INF/lib";

  private final Path folder;
  private final URLClassLoader classes;
  private final List<Object> facts = new ArrayList<>();
  private final Object table;
  private final Object jdbc;
  private final Method add;

  private OlderBuild(Path folder, DataSource database)
      throws IOException, ReflectiveOperationException {
    this.folder = folder;
    List<URL> places = new ArrayList<>(List.of(folder.resolve(CLASSES).toUri().toURL()));
    try (Stream<Path> libraries = Files.list(folder.resolve(LIBRARIES))) {
      for (Path library : libraries.sorted().toList()) {
        places.add(library.toUri().toURL());
      }
    }
    classes = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Class<?> template = classes.loadClass("org.springframework.jdbc.core.JdbcTemplate");
    jdbc = template.getConstructor(DataSource.class).newInstance(database);
    Field fact = classes.loadClass("shuanghe.warehouse.PressTables").getDeclaredField("FACT");
    fact.setAccessible(true);
    table = fact.get(null);
    add = table.getClass().getDeclaredMethod("add", template, long.class, int.class, List.class);
    add.setAccessible(true);
  }

  /**
   * Unpacks the jar into a folder, which {@link #close} removes.
   *
   * @param database where its tables are; see {@link #migrations}
   */
  static OlderBuild of(Path jar, DataSource database)
      throws IOException, ReflectiveOperationException {
    Path folder = Files.createTempDirectory("older-build");
    try (ZipFile packed = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : packed.stream().filter(e -> !e.isDirectory()).toList()) {
        Path to = folder.resolve(entry.getName()).normalize();
        if (to.startsWith(folder.resolve("BOOT-INF"))) {
          Files.createDirectories(to.getParent());
          try (InputStream from = packed.getInputStream(entry)) {
            Files.copy(from, to);
          }
        }
      }
    }
    return new OlderBuild(folder, database);
  }

  /** Where Flyway finds what makes its tables. */
  String migrations() {
    return "filesystem:" + folder.resolve(CLASSES).resolve("db/migration");
  }

  /** Reads a page for its facts. */
  void read(Path codeLists, Path page) throws IOException, ReflectiveOperationException {
    Class<?> lists = classes.loadClass("shuanghe.input.CodeListFiles");
    Object loaded =
        invoke(lists.getMethod("load", Path.class).invoke(null, codeLists), "codeLists");
    Class<?> source = classes.loadClass("shuanghe.press.PageSource");
    Object text =
        source
            .getMethod("of", String.class, String.class)
            .invoke(
                null,
                page.getFileName().toString(),
                new String(Files.readAllBytes(page), StandardCharsets.UTF_8));
    Class<?> press = classes.loadClass("shuanghe.press.PressReader");
    Object reader =
        press.getConstructor(classes.loadClass("shuanghe.model.CodeLists")).newInstance(loaded);
    Object reading = press.getMethod("read", source).invoke(reader, text);
    facts.addAll((List<?>) invoke(reading, "facts"));
  }

  private static Object invoke(Object holder, String method) throws ReflectiveOperationException {
    Method found = holder.getClass().getDeclaredMethod(method);
    found.setAccessible(true);
    return found.invoke(holder);
  }

  /** Inserts some of its facts as rows of a file, beginning anew behind the last. */
  void add(long file, int from, int size) {
    List<Object> some = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      some.add(facts.get((from + i) % facts.size()));
    }
    try {
      add.invoke(table, jdbc, file, from, some);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
