package shuanghe.pdf;

import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;
import shuanghe.typeset.Typesetter;

/** Briefings as PDF/A-2a and PDF/UA-1. */
public final class PdfRendition implements Rendition {

  /** PDF files among the formats on offer. */
  public static final Offer OFFER =
      new Offer(new RenditionFormat("pdf", "application/pdf", "PDF", "PDF"), PdfRendition::new);

  private final Typesetter typesetter;

  private PdfRendition(Templates templates) {
    this.typesetter = templates.typesetter();
  }

  @Override
  public Rendered render(RenditionSource source) {
    PdfFile pdf = PdfFile.of(source.pages(typesetter));
    return new Rendered(pdf.bytes(), pdf.missing());
  }
}
