package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;

/**
 * The program on a small input, from its start until it is closed.
 *
 * @param input in the folder {@code input}
 * @param output the folder {@code output} beside it, empty at the start
 */
record StartedProgram(SmallInput input, Path output, ConfigurableApplicationContext context)
    implements AutoCloseable {

  /** Starts the program in an empty folder. */
  static StartedProgram in(Path folder, Database database) throws IOException {
    return on(SmallInput.in(folder.resolve("input")), folder.resolve("output"), database);
  }

  /**
   * Starts the program on an input that is there already.
   *
   * @param settings such as {@code --shuanghe.entries=1}
   */
  static StartedProgram on(SmallInput input, Path output, Database database, String... settings) {
    return new StartedProgram(
        input,
        output,
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .run(
                Stream.of(database.arguments(output), settings)
                    .flatMap(Stream::of)
                    .toArray(String[]::new)));
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Publishes by the project's own templates, content with whatever data there are. */
  RunOutcome publish(String period, Rendering rendering, String... domains) {
    return publish(input.request(period, output, rendering, domains));
  }

  RunOutcome publish(RunRequest request) {
    return publish(request, line -> {});
  }

  /**
   * Publishes.
   *
   * @param said gets each line that the run says of its steps
   */
  RunOutcome publish(RunRequest request, Consumer<String> said) {
    return part(Publisher.class).publish(request, English.MESSAGES, said);
  }

  @Override
  public void close() {
    context.close();
  }
}
