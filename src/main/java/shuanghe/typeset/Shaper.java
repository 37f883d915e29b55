package shuanghe.typeset;

import static shuanghe.typeset.CharacterKind.CLOSING;
import static shuanghe.typeset.CharacterKind.DRAWING;
import static shuanghe.typeset.CharacterKind.FOLLOWING;
import static shuanghe.typeset.CharacterKind.IDEOGRAPH;
import static shuanghe.typeset.CharacterKind.LETTER;
import static shuanghe.typeset.CharacterKind.NARROW_CLOSING;
import static shuanghe.typeset.CharacterKind.NARROW_OPENING;
import static shuanghe.typeset.CharacterKind.NEW_LINE;
import static shuanghe.typeset.CharacterKind.OPENING;
import static shuanghe.typeset.CharacterKind.PAIRED;
import static shuanghe.typeset.CharacterKind.POSTFIX;
import static shuanghe.typeset.CharacterKind.SPACE;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Shaper of text into glyph, face and advance of each character: white space collapsed as in HTML,
 * half-width marks beside Chinese characters set full-width, neighbouring marks squeezed, a little
 * space between Chinese characters and digits. The characters themselves stay as they were put in.
 */
final class Shaper {
  private static final int REPLACEMENT = '〓';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final String NARROW_MARKS = ",:;?!()";
  private static final String FULL_MARKS = "，：；？！（）";

  private final Faces faces;

  Shaper(Faces faces) {
    this.faces = faces;
  }

  /** Shapes the pieces of one paragraph, in their order. */
  ShapedText shape(List<Inline> pieces, TextStyle style) {
    Collector text = new Collector(pieces);
    int count = text.count;
    int[] characters = text.characters;
    int[] piece = text.piece;
    CharacterKind[] kinds = new CharacterKind[count];
    boolean[] raised = new boolean[count];
    for (int i = 0; i < count; i++) {
      kinds[i] = CharacterKind.of(characters[i]);
      raised[i] = ShapedText.isRaised(pieces.get(piece[i]));
    }
    int[] painted = printForms(characters, kinds, count);
    ShapedText shaped =
        new ShapedText(
            style,
            pieces,
            count,
            characters,
            kinds,
            new int[count],
            new Face[count],
            piece,
            new float[count],
            new float[count],
            new float[count],
            Kinsoku.breaks(new BreakText(characters, kinds, raised, count)),
            new boolean[count],
            new BitSet());
    findGlyphs(shaped, painted);
    spaceOut(shaped, raised);
    return shaped;
  }

  /** The natural width of a text on one line. */
  static float width(ShapedText text) {
    float width = 0;
    for (int i = 0; i < text.count(); i++) {
      width += text.advances()[i] + text.gaps()[i];
    }
    return width;
  }

  private void findGlyphs(ShapedText text, int[] painted) {
    TextStyle style = text.style();
    int lastPiece = -1;
    List<Face> asked = List.of();
    float size = style.size();
    for (int i = 0; i < text.count(); i++) {
      if (text.piece()[i] != lastPiece) {
        lastPiece = text.piece()[i];
        Inline inline = text.pieces().get(lastPiece);
        asked = faces.of(role(inline, style));
        size = text.size(i);
      }
      switch (text.kinds()[i]) {
        case NEW_LINE -> text.advances()[i] = 0;
        case DRAWING -> text.advances()[i] = InlineDrawings.advance(text.pieceAt(i), style);
        default -> findGlyph(text, i, painted[i], asked, size);
      }
    }
  }

  private static FaceRole role(Inline inline, TextStyle style) {
    if (inline instanceof Inline.InlineWords words
        && words.emphasis() != Inline.TextEmphasis.PLAIN) {
      return switch (style.role()) {
        case BODY, HEADING3 -> FaceRole.STRONG;
        case TABLE -> FaceRole.TABLE_HEAD;
        default -> style.role();
      };
    }
    return style.role();
  }

  private static void findGlyph(ShapedText text, int i, int painted, List<Face> asked, float size) {
    Face face = firstWith(asked, painted);
    int character = painted;
    if (face.glyph(painted) == 0 && painted != text.characters()[i]) {
      character = text.characters()[i];
      face = firstWith(asked, character);
    }
    if (face.glyph(character) == 0) {
      text.missing().set(i);
      character = REPLACEMENT;
      face = firstWith(asked, character);
    }
    int glyph = face.glyph(character);
    text.faces()[i] = face;
    text.glyphs()[i] = glyph;
    int width = face.width(glyph);
    text.advances()[i] = width * size / 1000 + (width == 1000 ? text.style().tracking() : 0);
  }

  private static Face firstWith(List<Face> asked, int character) {
    for (Face face : asked) {
      if (face.glyph(character) != 0) {
        return face;
      }
    }
    return asked.getFirst();
  }

  /** The characters whose glyphs are painted in place of those that stand in the text. */
  private static int[] printForms(int[] characters, CharacterKind[] kinds, int count) {
    int[] painted = Arrays.copyOf(characters, count);
    boolean openedWide = false;
    boolean anyChinese = Arrays.asList(kinds).contains(IDEOGRAPH);
    for (int i = 0; i < count; i++) {
      CharacterKind before = i > 0 ? kinds[i - 1] : SPACE;
      CharacterKind after = i + 1 < count ? kinds[i + 1] : SPACE;
      int c = characters[i];
      if (kinds[i] == NARROW_OPENING || kinds[i] == NARROW_CLOSING) {
        int mark = NARROW_MARKS.indexOf(c);
        boolean chinese = before.isSquare() || after.isSquare() || before == POSTFIX && anyChinese;
        if (c == ')') {
          chinese = openedWide;
        } else if (c == '(') {
          openedWide = chinese;
        }
        if (mark >= 0 && chinese) {
          painted[i] = FULL_MARKS.charAt(mark);
          kinds[i] = CharacterKind.of(painted[i]);
        }
      } else if (c == '’' && before == LETTER && after == LETTER) {
        painted[i] = '\'';
        kinds[i] = LETTER;
      } else if (c == '—' && (before != LETTER || after != LETTER)) {
        boolean isLong =
            i > 0 && characters[i - 1] == '—' || i + 1 < count && characters[i + 1] == '—';
        painted[i] = isLong ? '─' : '―';
      }
    }
    return painted;
  }

  private static void spaceOut(ShapedText text, boolean[] raised) {
    CharacterKind[] kinds = text.kinds();
    float half = text.style().size() / 2;
    for (int i = 0; i < text.count(); i++) {
      if (raised[i]) {
        tighten(text, i);
      }
    }
    float autospace = text.style().size() * PageGeometry.AUTOSPACE;
    for (int i = 0; i + 1 < text.count(); i++) {
      CharacterKind left = kinds[i];
      CharacterKind right = kinds[i + 1];
      if (left == CLOSING
          && (right == CLOSING || right == OPENING || raised[i + 1])
          && text.blank(i) > 0) {
        text.advances()[i] -= half;
      } else if (left == OPENING && right == OPENING && text.blank(i + 1) > 0) {
        text.leads()[i + 1] = half;
        text.advances()[i + 1] -= half;
      } else if (!raised[i] && !raised[i + 1] && meetsWestern(left, right)) {
        text.gaps()[i] = autospace;
      }
      text.stretchAfter()[i] = mayStretch(text, raised, i);
    }
  }

  /** Cuts the blank half off the brackets of a raised reference, so that it stands by its word. */
  private static void tighten(ShapedText text, int i) {
    float half = text.size(i) / 2;
    if (text.advances()[i] < 1.8f * half) {
      return;
    }
    if (text.kinds()[i] == OPENING) {
      text.leads()[i] = half;
      text.advances()[i] -= half;
    } else if (text.kinds()[i] == CLOSING) {
      text.advances()[i] -= half;
    }
  }

  private static boolean meetsWestern(CharacterKind left, CharacterKind right) {
    return left == IDEOGRAPH && right.isWordPart()
        || (left.isWordPart() || left == POSTFIX) && right == IDEOGRAPH;
  }

  private static boolean mayStretch(ShapedText text, boolean[] raised, int i) {
    CharacterKind left = text.kinds()[i];
    CharacterKind right = text.kinds()[i + 1];
    if (raised[i + 1] || left == PAIRED && right == PAIRED || left == NEW_LINE) {
      return false;
    }
    if (left == FOLLOWING && right == FOLLOWING) {
      return text.characters()[i] != '—';
    }
    return left.isSquare() || right.isSquare() || left == SPACE || left == DRAWING;
  }

  /** Collector of the characters of all pieces, white space collapsed. */
  private static final class Collector {
    private final int[] characters;
    private final int[] piece;
    private int count;
    private boolean spacePending;
    private boolean newLinePending;
    private int spacePiece;

    Collector(List<Inline> pieces) {
      int capacity = 0;
      for (Inline inline : pieces) {
        capacity += inline instanceof Inline.InlineWords words ? words.text().length() : 1;
      }
      characters = new int[capacity];
      piece = new int[capacity];
      for (int p = 0; p < pieces.size(); p++) {
        if (pieces.get(p) instanceof Inline.InlineWords words) {
          addWords(words.text(), p);
        } else {
          add('\uFFFC', p);
        }
      }
    }

    private void addWords(String text, int p) {
      int length = text.length();
      for (int i = 0; i < length; ) {
        int c = text.charAt(i);
        if (Character.isHighSurrogate((char) c)) {
          c = text.codePointAt(i);
        }
        i += Character.charCount(c);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
          newLinePending |= c == '\n' || spacePending && newLinePending;
          spacePending = true;
          spacePiece = p;
        } else if (!isInvisible(c)) {
          add(c == LINE_SEPARATOR ? '\n' : c, p);
        }
      }
    }

    private void add(int c, int p) {
      if (spacePending && count > 0 && c != '\n' && characters[count - 1] != '\n') {
        boolean wrapped =
            newLinePending
                && CharacterKind.of(characters[count - 1]).isSquare()
                && CharacterKind.of(c).isSquare();
        if (!wrapped) {
          characters[count] = ' ';
          piece[count++] = spacePiece;
        }
      }
      spacePending = false;
      newLinePending = false;
      characters[count] = c;
      piece[count++] = p;
    }

    /** Marks that have no glyph by definition, such as variation selectors and joiners. */
    private static boolean isInvisible(int c) {
      return c >= 0x200B && c <= 0x200F
          || c >= 0x202A && c <= 0x202E
          || c >= 0x2060 && c <= 0x2064
          || c >= 0xFE00 && c <= 0xFE0F
          || c == 0xFEFF
          || c == 0xAD
          || c >= 0xE0100 && c <= 0xE01EF;
    }
  }
}
