package shuanghe.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Looks into a PDF as others see it: its text by PDFBox, its conformance by veraPDF. */
public final class PdfInspection {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfInspection() {}

  /** The faults that veraPDF finds against PDF/A-2a and PDF/UA-1; empty if there are none. */
  public static List<String> faults(byte[] pdf) {
    TreeSet<String> faults = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        for (TestAssertion assertion : result.getTestAssertions()) {
          faults.add(
              flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      } catch (Exception e) {
        throw new AssertionError("veraPDF could not read the file", e);
      }
    }
    return List.copyOf(faults);
  }

  /** The text of each page as PDFBox extracts it. */
  public static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  /** The text of the whole file without any white space. */
  public static String compactText(byte[] pdf) throws IOException {
    return compact(String.join("", pages(pdf)));
  }

  public static String compact(String text) {
    return text.replaceAll("\\s+", "");
  }

  /**
   * Where the box of a character reaches back into the one before on its line by more than a
   * quarter of an em, which readers of text take for the end of a line; each with the character
   * before.
   */
  public static List<String> overlaps(byte[] pdf) throws IOException {
    List<String> overlaps = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            private TextPosition before;

            @Override
            protected void processTextPosition(TextPosition position) {
              if (before != null && Math.abs(before.getYDirAdj() - position.getYDirAdj()) < 8) {
                float end = before.getXDirAdj() + before.getWidthDirAdj();
                float back = end - position.getXDirAdj();
                if (back > position.getFontSizeInPt() / 4
                    && position.getXDirAdj() > before.getXDirAdj()) {
                  overlaps.add(before.getUnicode() + position.getUnicode());
                }
              }
              before = position;
            }
          };
      stripper.getText(document);
    }
    return overlaps;
  }

  /**
   * A printed line: its text, and where it begins and ends, in points from the page's left edge.
   */
  public record PrintedLine(int page, String text, float left, float right, float top) {}

  /** All printed lines in the order of the content stream; lines end where the baseline changes. */
  public static List<PrintedLine> lines(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PrintedLine> lines = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            private StringBuilder text = new StringBuilder();
            private float left;
            private float right;
            private float baseline = Float.NaN;

            @Override
            protected void processTextPosition(TextPosition position) {
              super.processTextPosition(position);
              float y = position.getYDirAdj();
              if (!(Math.abs(y - baseline) < 8)) {
                finish();
                left = position.getXDirAdj();
                baseline = y;
              }
              text.append(position.getUnicode());
              right = position.getXDirAdj() + position.getWidthDirAdj();
            }

            @Override
            protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
              finish();
              baseline = Float.NaN;
            }

            private void finish() {
              if (!text.isEmpty()) {
                lines.add(
                    new PrintedLine(getCurrentPageNo(), text.toString(), left, right, baseline));
                text = new StringBuilder();
              }
            }
          };
      stripper.getText(document);
      return lines;
    }
  }
}
