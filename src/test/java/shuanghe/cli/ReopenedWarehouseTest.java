package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.job.SmallInput;

/** A run whose store closes itself under it, as H2 does where it cannot read its file. */
class ReopenedWarehouseTest {

  private static final String REOPENED = "the warehouse could not be read; it is opened anew";

  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Console on which the store is closed once the pages have been read. */
  private final class ClosingConsole extends ByteArrayOutputStream {

    private boolean isClosed;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      if (!isClosed
          && new String(bytes, from, length, StandardCharsets.UTF_8).contains("read pag")) {
        isClosed = true;
        closeStore();
      }
    }
  }

  @BeforeEach
  void writeInput() throws IOException {
    SmallInput.in(folder.resolve("input"));
  }

  private void closeStore() {
    String url = "jdbc:h2:file:" + folder.resolve("output/state/warehouse").toAbsolutePath();
    try (Connection store = DriverManager.getConnection(url, "sa", "");
        Statement statement = store.createStatement()) {
      statement.execute("shutdown immediately");
    } catch (SQLException closed) {
      assertThat(closed.getMessage()).contains("closed");
    }
  }

  private int run(ClosingConsole console) {
    return Shuanghe.execute(
        new PrintStream(console, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        "--lang=en",
        "run",
        "--input",
        folder.resolve("input").toString(),
        "--output",
        folder.resolve("output").toString());
  }

  @Test
  void goesOnFromWhereItWas() {
    ClosingConsole console = new ClosingConsole();

    assertThat(run(console)).as(console + " " + err).isZero();

    String said = console.toString(StandardCharsets.UTF_8);
    assertThat(said).containsOnlyOnce(REOPENED).contains("published ");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
