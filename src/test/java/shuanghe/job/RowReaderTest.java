package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import shuanghe.input.FileStat;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.job.InputSurveys.PendingFile;
import shuanghe.job.RowReader.InputRow;
import shuanghe.warehouse.FileSurveyResult;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;

/** Rows are read ahead in blocks of three. */
class RowReaderTest {

  private static final int BLOCK = 3;

  private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
  private final List<String> closed = new ArrayList<>();

  @BeforeEach
  void start() {
    executor.setCorePoolSize(2);
    executor.initialize();
  }

  @AfterEach
  void stop() {
    executor.shutdown();
  }

  /** A file with so many rows, named for their number. */
  private static PendingFile file(int rows) {
    String name = Integer.toString(rows);
    InputVersion version = new InputVersion(InputVersion.InputKind.INDICATORS, name, "");
    FileSurveyResult look = new FileSurveyResult("", new FileStat(rows, 0, 0, 0), true);
    return new PendingFile(
        new FileVersions.Wanted(rows, version, look, 0),
        new SurveyedFile(new InputFile(Path.of(name), name), version, look));
  }

  private RowReader<String> reader(PendingFile... files) {
    RowReader<String> reader =
        new RowReader<>(List.of(files), this::rows, SurveyedFile::size, BLOCK, executor);
    reader.open(new ExecutionContext());
    return reader;
  }

  private Rows<String> rows(SurveyedFile file) {
    String name = file.file().name();
    Iterator<Integer> numbers = IntStream.range(0, (int) file.size()).iterator();
    return new Rows<>() {
      private long given;

      @Override
      public Optional<Outcome<String>> next() throws IOException {
        if (name.equals("9") && given == 4) {
          throw new IOException("the disk broke");
        }
        if (!numbers.hasNext()) {
          return Optional.empty();
        }
        given++;
        return Optional.of(new Outcome.Accepted<>(name + "-" + numbers.next()));
      }

      @Override
      public long position() {
        return given;
      }

      @Override
      public void close() {
        closed.add(name);
      }
    };
  }

  private static List<String> names(List<PendingFile> files) {
    return files.stream().map(file -> file.wanted().version().name()).toList();
  }

  @Test
  void givesTheRowsOfAllFilesInTheirOrder() throws Exception {
    RowReader<String> reader = reader(file(2), file(0), file(5));
    List<String> rows = new ArrayList<>();

    for (InputRow<String> row = reader.read(); row != null; row = reader.read()) {
      rows.add(row.row().taken().orElseThrow());
    }

    assertThat(rows).containsExactly("2-0", "2-1", "5-0", "5-1", "5-2", "5-3", "5-4");
    assertThat(reader.read()).isNull();
    assertThat(names(reader.takeExhausted())).containsExactly("2", "0", "5");
    assertThat(reader.position()).isEqualTo(reader.size()).isEqualTo(7);
    assertThat(closed).containsExactly("2", "0", "5");
  }

  @Test
  void namesNoFileAsReadToItsEndBeforeItsLastRowWasGivenOut() throws Exception {
    RowReader<String> reader = reader(file(1), file(1), file(4));

    reader.read();
    assertThat(reader.takeExhausted()).isEmpty();
    reader.read();
    reader.read();
    assertThat(names(reader.takeExhausted())).containsExactly("1", "1");
    assertThat(reader.position()).isEqualTo(3);
  }

  @Test
  void tellsWhyRowsReadAheadCouldNotBeRead() throws Exception {
    RowReader<String> reader = reader(file(9));
    for (int i = 0; i < BLOCK; i++) {
      reader.read();
    }

    assertThatThrownBy(reader::read).rootCause().hasMessage("the disk broke");
  }

  @Test
  void closesTheFileItIsAt() throws Exception {
    RowReader<String> reader = reader(file(8));
    reader.read();

    reader.close();

    assertThat(closed).containsExactly("8");
  }

  @Test
  void findsNothingInNoFiles() throws Exception {
    RowReader<String> reader = reader();

    assertThat(reader.read()).isNull();
    assertThat(reader.takeExhausted()).isEmpty();
  }
}
