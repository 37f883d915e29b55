package shuanghe.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import shuanghe.briefing.Briefing;
import shuanghe.briefing.Composed;
import shuanghe.pdf.PdfRendition;
import shuanghe.pdf.SampleBriefing;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;

/**
 * A domain briefing of about 16 pages as PDF, and as PDF and OFD, which share its layout and its
 * compressed fonts. What OFD costs is the difference; its share is the difference over the first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OfdBenchmark {

  /** How many paragraphs; 46 make 16 pages. */
  @Param("46")
  private int paragraphs;

  private Briefing briefing;
  private Rendition pdf;
  private Rendition ofd;

  /** Writes the briefing and loads the faces. */
  @Setup
  public void load() throws IOException {
    briefing =
        Composed.written(
            "sample", SampleBriefing.html(1, paragraphs), Composed.among(List.of(), List.of()));
    Templates templates = new Templates(Path.of("templates"));
    pdf = PdfRendition.OFFER.maker().open(templates);
    ofd = OfdRendition.OFFER.maker().open(templates);
  }

  /** The PDF alone. */
  @Benchmark
  public byte[] pdf() {
    return pdf.render(RenditionSource.of(briefing)).bytes();
  }

  /** The PDF, and the OFD from the same pages. */
  @Benchmark
  public int pdfAndOfd() {
    RenditionSource source = RenditionSource.of(briefing);
    return pdf.render(source).bytes().length + ofd.render(source).bytes().length;
  }
}
