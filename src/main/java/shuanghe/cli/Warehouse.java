package shuanghe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.job.BriefingsConfiguration;

/** Opens the warehouse that is kept in an output folder. */
final class Warehouse {

  private Warehouse() {}

  private static Path database(Path output) {
    return output.resolve("state").resolve("warehouse").toAbsolutePath();
  }

  /** Whether a run has made the warehouse of the folder. */
  static boolean exists(Path output) {
    return Files.exists(Path.of(database(output) + ".mv.db"));
  }

  /** Starts the parts of the program that need the warehouse; to be closed by the caller. */
  static ConfigurableApplicationContext open(Path output) {
    return new SpringApplicationBuilder(BriefingsConfiguration.class)
        .properties(Map.of("spring.datasource.url", "jdbc:h2:file:" + database(output)))
        .run();
  }
}
