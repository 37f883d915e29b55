package shuanghe.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
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
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import shuanghe.typeset.Faces;
import shuanghe.typeset.Typesetter;

/**
 * A whole domain briefing of about 15 pages from its HTML to the bytes of the PDF: a table of 24
 * rows with sparklines and progress bars, two charts, tags, links, bookmarks and font subsets; and
 * beside it openpdf-html on the same HTML, without tags and charts, which it does not make. The
 * line {@code printed:pages} of the result is pages a second on one core.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TypesettingBenchmark {
  private static final Path FONTS = Path.of("templates", "fonts");
  private static final String STYLE =
      """
      @page { size: A4; margin: 37mm 26mm 35mm 28mm }
      body { font-family: 'Noto Serif SC'; font-size: 16pt; line-height: 29pt }
      p { text-indent: 2em; text-align: justify; margin: 0 } table { font-size: 10.5pt; width: 100% }
      section.sources { font-size: 10.5pt; line-height: 16pt }
      """;

  /** How many paragraphs; 46 make 15 pages. */
  @Param("46")
  private int paragraphs;

  private String html;
  private String plainHtml;
  private Typesetter typesetter;

  /** Counts what was printed, for JMH to divide by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Printed {

    /** Pages of all documents. */
    public long pages;
  }

  /** Writes the briefing and loads the faces. */
  @Setup
  public void load() throws IOException {
    html = SampleBriefing.html(1, paragraphs);
    typesetter = new Typesetter(Faces.load(FONTS));
    Document document = Jsoup.parse(html);
    document.select("svg").remove();
    document.head().appendElement("style").appendText(STYLE);
    plainHtml = document.html();
  }

  /** This project's typesetter. */
  @Benchmark
  public byte[] typesetter(Printed printed) {
    PdfFile pdf = PdfFile.of(typesetter.typeset(html));
    printed.pages += pdf.pages();
    return pdf.bytes();
  }

  /** The HTML module of OpenPDF. */
  @Benchmark
  public byte[] openpdfHtml(Printed printed) throws IOException {
    ITextRenderer renderer = new ITextRenderer();
    for (String face : new String[] {"NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"}) {
      renderer
          .getFontResolver()
          .addFont(FONTS.resolve(face).toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
    renderer.setDocument(new W3CDom().fromJsoup(Jsoup.parse(plainHtml)));
    renderer.layout();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.createPDF(out);
    byte[] pdf = out.toByteArray();
    try (PdfReader reader = new PdfReader(pdf)) {
      printed.pages += reader.getNumberOfPages();
    }
    return pdf;
  }
}
