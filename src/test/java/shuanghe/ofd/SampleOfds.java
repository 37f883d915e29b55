package shuanghe.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domain;
import shuanghe.model.Domains;
import shuanghe.model.RenditionFormat;
import shuanghe.model.SampleEdition;
import shuanghe.pdf.PdfRendition;
import shuanghe.pdf.SampleBriefing;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;

/** OFDs and PDFs of the same briefings: an edition's, and one of many pages. */
final class SampleOfds {

  static final byte[] WORKBOOK = "cells of an invented workbook".getBytes();

  private static final RenditionFormat XLSX =
      new RenditionFormat("xlsx", "a/xlsx", "Excel", "Excel");

  /** Two files of one briefing. */
  record Pair(String name, byte[] pdf, byte[] ofd) {}

  private final Rendition pdf;
  private final Rendition ofd;

  SampleOfds() throws IOException {
    Templates templates = new Templates(Path.of("templates"));
    this.pdf = PdfRendition.OFFER.maker().open(templates);
    this.ofd = OfdRendition.OFFER.maker().open(templates);
  }

  List<Pair> all() {
    BriefingComposer composer = new BriefingComposer(Path.of("templates"));
    EditionAnalysis edition = EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);
    Briefing.Setting setting = Composed.among(Domains.cooperation(), RenditionList.all().formats());
    List<Pair> pairs = new ArrayList<>();
    Stream.concat(
            Stream.of(Optional.<Domain>empty()), Domains.cooperation().stream().map(Optional::of))
        .map(domain -> composer.compose(edition, domain, setting))
        .forEach(briefing -> pairs.add(pair(briefing)));
    pairs.add(of(SampleBriefing.html(11, 90)));
    return pairs;
  }

  /** The files of a document written by hand. */
  Pair of(String html) {
    return pair(Composed.written("sample", html, Composed.among(List.of(), List.of())));
  }

  private Pair pair(Briefing briefing) {
    RenditionSource source = RenditionSource.of(briefing);
    return new Pair(
        briefing.stem(),
        pdf.render(source).bytes(),
        ofd.render(source.with(XLSX, WORKBOOK)).bytes());
  }
}
