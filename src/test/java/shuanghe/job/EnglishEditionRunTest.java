package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.pdf.PdfInspection;
import shuanghe.warehouse.Database;

/** The sample's edition with {@code language=en}. */
@TestInstance(Lifecycle.PER_CLASS)
class EnglishEditionRunTest {

  private static final String HAN = "\\p{IsHan}";

  private Path edition;

  @BeforeAll
  void publishes(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    FileSystemUtils.copyRecursively(Path.of("templates"), templates);
    Path settings = templates.resolve("office.properties");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?m)^#? ?language=.*$", "") + "\nlanguage=en\n");
    Path output = folder.resolve("output");
    try (StartedProgram program =
        StartedProgram.on(SmallInput.in(folder.resolve("unused")), output, Database.H2)) {
      program.publish(
          new RunRequest(
              Path.of("input"),
              Path.of("input/articles"),
              output,
              templates,
              PeriodChoice.parse("2023-09").orElseThrow(),
              List.of(),
              Rendering.ALWAYS,
              Faults.REPORT));
    }
    edition = folder.resolve("output/2023-09");
  }

  @Test
  void composesHeadingsNotesAndIndicatorsInEnglish() throws IOException {
    for (String stem : List.of("overview", "transport", "industry", "finance")) {
      Document page = Jsoup.parse(edition.resolve(stem + ".html"));
      assertThat(
              page.select(
                      "h1, h2, caption, thead th, p.note, #indicators tbody th, #areas tbody th")
                  .eachText())
          .hasSizeGreaterThan(8)
          .noneMatch(words -> words.matches(".*" + HAN + ".*"));
    }
  }

  @Test
  void validatesAndStandsWithoutOverlap() throws IOException {
    for (String stem : List.of("overview", "transport")) {
      byte[] pdf = Files.readAllBytes(edition.resolve(stem + ".pdf"));
      assertThat(PdfInspection.faults(pdf)).isEmpty();
      assertThat(PdfInspection.overlaps(pdf)).isEmpty();
    }
  }

  @Test
  void statesItsLanguageInEveryFormat() throws IOException {
    assertThat(Jsoup.parse(edition.resolve("overview.html")).selectFirst("html").attr("lang"))
        .isEqualTo("en");
    try (PDDocument pdf = Loader.loadPDF(edition.resolve("overview.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
    try (ZipFile docx = new ZipFile(edition.resolve("overview.docx").toFile())) {
      byte[] core = docx.getInputStream(docx.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, StandardCharsets.UTF_8))
          .contains("<dc:language>en</dc:language>");
    }
  }
}
