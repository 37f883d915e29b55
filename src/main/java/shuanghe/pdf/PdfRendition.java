package shuanghe.pdf;

import java.nio.file.Path;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.Rendition;
import shuanghe.model.RenditionFormat;
import shuanghe.typeset.Faces;
import shuanghe.typeset.Typesetter;

/** Briefings as PDF/A-2a and PDF/UA-1. */
public final class PdfRendition implements Rendition {

  public static final Offer OFFER =
      new Offer(new RenditionFormat("pdf", "application/pdf", "PDF", "PDF"), PdfRendition::new);

  private final Typesetter typesetter;

  private PdfRendition(Path templates) {
    this.typesetter = new Typesetter(Faces.load(templates.resolve("fonts")));
  }

  @Override
  public Rendered render(Briefing briefing) {
    PdfFile pdf = PdfFile.of(typesetter.typeset(briefing.document()));
    return new Rendered(pdf.bytes(), pdf.missing());
  }
}
