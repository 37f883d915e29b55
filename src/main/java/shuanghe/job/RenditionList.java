package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import shuanghe.briefing.EditionChange;
import shuanghe.docx.DocxRendition;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;
import shuanghe.ofd.OfdRendition;
import shuanghe.pdf.PdfRendition;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.Templates;
import shuanghe.web.PageRendition;
import shuanghe.workbook.WorkbookRendition;

/**
 * List of the renditions of briefings: all that the program offers, or those the office chooses.
 * Everything that deals with files of an edition goes by this list.
 */
public final class RenditionList {

  /** The first is what every recipient gets. */
  private static final List<Rendition.Offer> OFFERED =
      List.of(
          PdfRendition.OFFER,
          WorkbookRendition.OFFER,
          PageRendition.OFFER,
          DocxRendition.OFFER,
          OfdRendition.OFFER);

  private final List<Rendition.Offer> chosen;

  private RenditionList(List<Rendition.Offer> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  /** All that the program offers. */
  public static RenditionList all() {
    return new RenditionList(OFFERED);
  }

  /**
   * Those with the given extensions, in the order of the program's list; all where none is given.
   *
   * @throws UnusableSettingException if one is not on offer
   */
  static RenditionList of(List<String> extensions) {
    List<String> left =
        new ArrayList<>(extensions.stream().map(e -> e.strip().toLowerCase(Locale.ROOT)).toList());
    left.removeIf(String::isEmpty);
    if (left.isEmpty()) {
      return all();
    }
    List<Rendition.Offer> chosen =
        OFFERED.stream().filter(offer -> left.contains(offer.format().extension())).toList();
    left.removeAll(chosen.stream().map(offer -> offer.format().extension()).toList());
    if (!left.isEmpty()) {
      throw new UnusableSettingException(
          "SHUANGHE_RENDITIONS",
          left.getFirst(),
          Message.of("setting.renditions", extensions(OFFERED)));
    }
    return new RenditionList(chosen);
  }

  /** The formats, in order. */
  public List<RenditionFormat> formats() {
    return chosen.stream().map(Rendition.Offer::format).toList();
  }

  /** For people: PDF, XLSX. */
  List<String> names() {
    return extensions(chosen).stream().map(e -> e.toUpperCase(Locale.ROOT)).toList();
  }

  private static List<String> extensions(List<Rendition.Offer> offers) {
    return offers.stream().map(offer -> offer.format().extension()).toList();
  }

  /**
   * Makes the list ready for an edition.
   *
   * @param domains the domains that get a briefing beside the overview
   * @param changes since the version of the edition that was published before
   * @param making fingerprint of what all briefings are made by
   * @param figures how many the edition tells of
   */
  Renditions open(
      Path templates, List<Domain> domains, List<EditionChange> changes, String making, int figures)
      throws IOException {
    Templates shared = new Templates(templates);
    List<Renditions.Opened> opened = new ArrayList<>();
    for (Rendition.Offer offer : chosen) {
      opened.add(new Renditions.Opened(offer.format(), offer.maker().open(shared)));
    }
    int atATime = Renditions.atATime(figures, Runtime.getRuntime().maxMemory());
    return new Renditions(templates, domains, opened, changes, making, new Semaphore(atATime));
  }
}
