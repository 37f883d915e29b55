package shuanghe.rendition;

import java.io.IOException;
import java.util.List;
import shuanghe.briefing.MissingCharacter;
import shuanghe.model.RenditionFormat;

/**
 * Maker of briefings as files of one format. The same briefing gives the same bytes. Safe to share
 * between threads.
 */
@FunctionalInterface
public interface Rendition {

  /** The file of one briefing. */
  Rendered render(RenditionSource source);

  /**
   * A file in memory.
   *
   * @param bytes not to be written to
   * @param missing characters that no face has, in the order of printing; none where the reader's
   *     machine brings the faces
   */
  record Rendered(byte[] bytes, List<MissingCharacter> missing) {

    public Rendered {
      missing = List.copyOf(missing);
    }

    /** A file that holds every character put in. */
    public static Rendered whole(byte[] bytes) {
      return new Rendered(bytes, List.of());
    }
  }

  /**
   * A format that is on offer.
   *
   * @param format extension, media type and names
   * @param maker makes the rendition ready for an edition
   */
  record Offer(RenditionFormat format, Maker maker) {}

  /** Maker of a rendition for an edition. */
  @FunctionalInterface
  interface Maker {

    /**
     * Takes styles and faces from a folder.
     *
     * @throws IOException if they cannot be read
     */
    Rendition open(Templates templates) throws IOException;
  }
}
