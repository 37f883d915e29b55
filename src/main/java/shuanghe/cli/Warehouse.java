package shuanghe.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.job.BriefingsConfiguration;
import shuanghe.job.OutputLock;

/** The warehouse kept in an output folder, with the parts of the program that need it. */
final class Warehouse implements Closeable {

  private final OutputLock lock;
  private final ConfigurableApplicationContext parts;

  private Warehouse(OutputLock lock, ConfigurableApplicationContext parts) {
    this.lock = lock;
    this.parts = parts;
  }

  /** Whether a run has made the warehouse of the folder. */
  static boolean exists(Path output) {
    return Files.exists(Path.of(database(output) + ".mv.db"));
  }

  /**
   * Takes the folder's lock and opens its warehouse.
   *
   * @throws OutputLock.Busy if another run works on the folder
   */
  static Warehouse open(Path output) throws IOException {
    OutputLock lock = OutputLock.take(output);
    try {
      return new Warehouse(lock, start(output));
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static ConfigurableApplicationContext start(Path output) {
    return new SpringApplicationBuilder(BriefingsConfiguration.class)
        .properties(
            Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + database(output) + ";DB_CLOSE_ON_EXIT=FALSE"))
        // whoever is asked to end closes the warehouse when the work in it has ended
        .registerShutdownHook(false)
        .run();
  }

  private static Path database(Path output) {
    return output.resolve("state").resolve("warehouse").toAbsolutePath();
  }

  <T> T part(Class<T> type) {
    return parts.getBean(type);
  }

  @Override
  public void close() throws IOException {
    parts.close();
    lock.close();
  }
}
