package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The files of an edition, as many and as large as the sample's, written and renamed into place:
 * with each of them and their folders forced to the disk, as the program does it, and without.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 4)
public class ForcedFilesBenchmark {

  private static final int FILES = 39;
  private static final int BYTES = 70_000;

  @Param({"true", "false"})
  public boolean forced;

  private final byte[] content = new byte[BYTES];
  private Path output;

  @Setup
  public void setUp() throws IOException {
    new Random(1).nextBytes(content);
    output = Files.createTempDirectory(Path.of("target"), "forced");
  }

  @Benchmark
  public Path edition() throws IOException {
    EditionFolder folder =
        EditionFolder.begin(output, "2023-09", forced ? new DurableFiles() : unforced());
    for (int file = 0; file < FILES; file++) {
      folder.write("data/file-" + file, content);
    }
    return folder.release();
  }

  private static DurableFiles unforced() {
    return new DurableFiles() {
      @Override
      void force(Path path) {
        // what is measured is what this costs
      }
    };
  }
}
