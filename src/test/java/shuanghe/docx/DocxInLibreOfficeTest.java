package shuanghe.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.LibreOffice;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.Composed;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;
import shuanghe.pdf.PdfInspection;
import shuanghe.rendition.RenditionSource;

/** Has LibreOffice open, set and save documents, where it is installed. */
class DocxInLibreOfficeTest {

  /** GB/T 9704-2012, 5.2.3. */
  private static final int CHARACTERS = 28;

  private static final int LINES = 22;

  @TempDir private Path folder;

  @BeforeEach
  void needsLibreOffice() {
    LibreOffice.assumeInstalled();
  }

  private static Briefing briefing() throws IOException {
    return new BriefingComposer(Path.of("templates"))
        .compose(
            EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER),
            Optional.empty(),
            Composed.among(Domains.cooperation(), List.of(DocxRendition.FORMAT)));
  }

  private static byte[] docx(Briefing briefing) throws IOException {
    return new DocxRendition().render(RenditionSource.of(briefing)).bytes();
  }

  private static List<String> words(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return DocxRenditionTest.words(document);
    }
  }

  @Test
  void keepsEveryWordWhenItIsSavedAgain() throws IOException, InterruptedException {
    byte[] ours = docx(briefing());
    Path file = Files.write(folder.resolve("overview.docx"), ours);
    byte[] theirs = Files.readAllBytes(LibreOffice.convert(file, "docx", folder));
    assertThat(words(theirs)).isEqualTo(words(ours));
  }

  @Test
  void setsTwentyTwoLinesOfTwentyEightCharactersOnAPage() throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("long.docx"), docx(longText()));
    byte[] pdf = Files.readAllBytes(LibreOffice.convert(file, "pdf", folder));
    List<String> lines = new ArrayList<>();
    for (String line : PdfInspection.pages(pdf).get(1).split("\\R")) {
      String words = line.strip();
      if (words.startsWith("川")) {
        lines.add(words);
      }
    }
    assertThat(lines).hasSize(LINES).allMatch(line -> line.length() == CHARACTERS);
  }

  /** A briefing whose only paragraph fills several pages. */
  private static Briefing longText() throws IOException {
    Briefing briefing = briefing();
    String document = briefing.document();
    int main = document.indexOf("<h1");
    int end = document.indexOf("</main>", main);
    char[] text = new char[CHARACTERS * LINES * 3];
    Arrays.fill(text, '川');
    return new Briefing(
        briefing.stem(),
        briefing.domain(),
        document.substring(0, main)
            + "<h1>样张</h1><p>"
            + new String(text)
            + "</p>"
            + document.substring(end),
        List.of(),
        briefing.analysis(),
        briefing.heading(),
        briefing.setting());
  }
}
