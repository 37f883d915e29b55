package shuanghe.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;
import shuanghe.input.CodeListFiles;

/**
 * The whole way from the text of newspaper pages to their facts, with the code lists of {@code
 * input/codelists}. It is measured once the compiler has done with the reader's methods, which
 * takes most of a minute. The serial collector keeps the work of the collector on the same core.
 * The line {@code read:characters} of the result is characters a second; with {@code -prof gc},
 * {@code gc.alloc.rate} by it is bytes a character.
 *
 * <p>Beside another build it is run in turn in both working copies, twice each, on a machine that
 * does nothing else: {@code mvn -Pbench test -Dbench="PressBenchmark -p pages=FOLDER -prof gc"}.
 * How fast a reader is depends on the pages: those of {@code written} hold few figures and events.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 5, time = 5)
public class PressBenchmark {

  private static final int WRITTEN_PAGES = 16;
  private static final int PAGE_LENGTH = 8_000;

  /** A folder of UTF-8 pages, or {@code written} for pages written by {@link PageWriter}. */
  @Param("written")
  private String pages;

  private PressReader reader;
  private List<PageSource> sources;

  /** Counts what was read, for JMH to divide by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {

    /** Characters of all pages read in the iteration. */
    public long characters;

    /** Facts found in them: a reader that finds none is fast for nothing. */
    public long facts;
  }

  /** Loads the code lists and the pages. */
  @Setup
  public void loadPages() throws IOException {
    reader = new PressReader(CodeListFiles.load(Path.of("input", "codelists")).codeLists());
    sources = pages.equals("written") ? writtenPages() : pagesOf(Path.of(pages));
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(pages + ": no .txt or .md page in this folder");
    }
  }

  /** Reads every page once. */
  @Benchmark
  public void read(Read read, Blackhole blackhole) {
    for (PageSource source : sources) {
      PressReading reading = reader.read(source);
      read.characters += source.text().length();
      read.facts += reading.facts().size();
      blackhole.consume(reading);
    }
  }

  private static List<PageSource> writtenPages() {
    return IntStream.range(0, WRITTEN_PAGES)
        .mapToObj(i -> PageSource.of("page-" + i + ".txt", new PageWriter(i).page(PAGE_LENGTH)))
        .toList();
  }

  private static List<PageSource> pagesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().toList();
      List<PageSource> found = new ArrayList<>();
      for (Path text : texts) {
        found.add(PageSource.of(text.getFileName().toString(), Files.readString(text)));
      }
      return found;
    }
  }
}
