package shuanghe.rendition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuanghe.briefing.Briefing;
import shuanghe.model.RenditionFormat;
import shuanghe.typeset.TypesetDocument;
import shuanghe.typeset.Typesetter;

/**
 * Source of the files of one briefing: the briefing, its pages, and the files made of it before.
 * For one thread.
 */
public final class RenditionSource {

  private final Briefing briefing;
  private final Map<RenditionFormat, byte[]> files;
  private final Map<Typesetter, TypesetDocument> pages;

  private RenditionSource(
      Briefing briefing,
      Map<RenditionFormat, byte[]> files,
      Map<Typesetter, TypesetDocument> pages) {
    this.briefing = briefing;
    this.files = files;
    this.pages = pages;
  }

  /** A briefing of which no file has been made. */
  public static RenditionSource of(Briefing briefing) {
    return new RenditionSource(briefing, Map.of(), new HashMap<>());
  }

  /** The same with one more file made of it; what was laid out is not laid out again. */
  public RenditionSource with(RenditionFormat format, byte[] file) {
    Map<RenditionFormat, byte[]> more = new LinkedHashMap<>(files);
    more.put(format, file);
    return new RenditionSource(briefing, more, pages);
  }

  /** Briefing that the files are made from. */
  public Briefing briefing() {
    return briefing;
  }

  /** Its pages, laid out once for all renditions that share a typesetter. */
  public TypesetDocument pages(Typesetter typesetter) {
    return pages.computeIfAbsent(typesetter, t -> t.typeset(briefing.document()));
  }

  /** The file of it that was made before in the format of an extension; not to be written to. */
  public Optional<byte[]> file(String extension) {
    return files.entrySet().stream()
        .filter(made -> made.getKey().extension().equals(extension))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
