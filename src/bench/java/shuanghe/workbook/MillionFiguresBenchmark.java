package shuanghe.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Source;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/**
 * Rows a second into 报道数据 with all its columns, a million of them, and into 数据来源 beside it, in a
 * heap of 512 MB; figures are made when they are asked for, so that the heap is the writer's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(MillionFiguresBenchmark.FIGURES)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class MillionFiguresBenchmark {

  private static final SheetWords WORDS =
      new SheetWords(
          new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

  static final int FIGURES = 1_000_000;
  private static final int SOURCES = 100_000;
  private static final TimePeriod PERIOD = TimePeriod.month(2023, 9);

  @Benchmark
  public LongSheetBenchmark.Counter millionFigures() throws IOException {
    LongSheetBenchmark.Counter out = new LongSheetBenchmark.Counter();
    Contents contents = Contents.ofEdition(edition(), Messages.in(MessageLanguage.ZH));
    try (WorkbookFile file = new WorkbookFile(WORDS)) {
      ListSheetWriter writer = new ListSheetWriter(file, "", ListSheetWriter.ROWS_PER_SHEET);
      CitationColumns citations = new CitationColumns(contents, ListSheetWriter.ROWS_PER_SHEET);
      writer.write(FiguresSheet.of(contents, new Figures(), citations));
      writer.write(SourcesSheet.of(contents));
      file.writeTo(out);
    }
    return out;
  }

  private static EditionAnalysis edition() {
    List<Source> sources =
        IntStream.rangeClosed(1, SOURCES)
            .mapToObj(
                n ->
                    new Source(
                        n,
                        new Place("page-" + n / 40, n % 40),
                        "",
                        "",
                        "",
                        Message.NONE,
                        sentence(n)))
            .toList();
    return new EditionAnalysis(
        new Edition(Optional.of(PERIOD), 1, 1, LocalDate.of(2023, 10, 3)),
        new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        sources,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String sentence(int number) {
    return MixedRow.of(number).sentence();
  }

  private static FigureRow figure(int index) {
    MixedRow row = MixedRow.of(index);
    int source = index % SOURCES + 1;
    Fact fact =
        Fact.Columns.SCHEMA
            .at(new Place("page-" + index / 40, index % 40))
            .with(Fact.Columns.ID, row.id())
            .with(Fact.Columns.SURFACE, row.surface())
            .with(Fact.Columns.VALUE, new BigDecimal(row.value().toBigInteger()))
            .with(Fact.Columns.UNIT, "元")
            .with(Fact.Columns.KIND, Fact.Kind.LEVEL)
            .with(Fact.Columns.DIRECTION, Fact.Direction.NONE)
            .with(Fact.Columns.INDICATOR, row.indicator())
            .with(Fact.Columns.REF_AREA, row.area())
            .with(Fact.Columns.PERIOD, Optional.of(PERIOD))
            .with(Fact.Columns.DOMAIN, Domains.INDUSTRY)
            .with(Fact.Columns.ARTICLE_ID, "page-" + index / 40 + "-a1")
            .with(Fact.Columns.CONTEXT, row.sentence())
            .with(Fact.Columns.SENTENCE, row.sentence())
            .make();
    return new FigureRow(fact, "", List.of(source));
  }

  private static final class Figures extends AbstractList<FigureRow> implements RandomAccess {
    @Override
    public FigureRow get(int index) {
      return figure(index);
    }

    @Override
    public int size() {
      return FIGURES;
    }
  }
}
