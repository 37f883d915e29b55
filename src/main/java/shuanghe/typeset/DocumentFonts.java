package shuanghe.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The fonts that one document embeds: of each face the glyphs that its pages use. Every canvas
 * paints the same marks in the same order, so that files of several formats share them; each is
 * numbered by the first canvas and compressed by the first file.
 */
public final class DocumentFonts {

  private final GlyphSubset[] subsets;

  DocumentFonts(int faces) {
    this.subsets = new GlyphSubset[faces];
  }

  /** The glyphs of a face. */
  public GlyphSubset of(Face face) {
    GlyphSubset subset = subsets[face.number()];
    if (subset == null) {
      subset = new GlyphSubset(face);
      subsets[face.number()] = subset;
    }
    return subset;
  }

  /** How many faces there are to paint with; the number of each is below this. */
  public int faces() {
    return subsets.length;
  }

  /** Those of all faces painted with so far, in the order of the configuration. */
  public List<GlyphSubset> used() {
    return Arrays.stream(subsets).filter(Objects::nonNull).toList();
  }
}
