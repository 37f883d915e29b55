package shuanghe.typeset;

import java.util.BitSet;
import java.util.List;
import shuanghe.briefing.MissingCharacter;

/**
 * A text with the glyph, the face and the advance of each character, before it is broken into
 * lines. Parallel arrays, because a briefing has tens of thousands of characters.
 *
 * @param style face, size and colour of the whole
 * @param pieces the pieces it was shaped from, in order
 * @param count how many characters it has; every array is at least as long
 * @param characters Unicode code point of each character as put in
 * @param kinds class of each character at the edge of a line
 * @param glyphs number of each glyph within its face
 * @param faces face that each glyph is from
 * @param piece index of the inline piece that a character belongs to
 * @param advances in points, squeezed beside other punctuation, with the tracking of the grid
 * @param leads how far before its place a glyph is painted, as its blank half is cut off
 * @param gaps space between a Chinese character and a letter or digit, left out at a line's end
 * @param breakAfter whether a line may end after a character
 * @param stretchAfter whether the space after a character may be widened to fill a line
 * @param missing characters that no face has; painted as a visible replacement
 */
public record ShapedText(
    TextStyle style,
    List<Inline> pieces,
    int count,
    int[] characters,
    CharacterKind[] kinds,
    int[] glyphs,
    Face[] faces,
    int[] piece,
    float[] advances,
    float[] leads,
    float[] gaps,
    boolean[] breakAfter,
    boolean[] stretchAfter,
    BitSet missing) {

  /** From here to the surrogates every character means the same to everybody. */
  private static final int FIRST_BEHIND_CONTROLS = 0xA0;

  /** The same text with other places at which a line may end. */
  ShapedText breakableAt(boolean[] places) {
    return new ShapedText(
        style,
        pieces,
        count,
        characters,
        kinds,
        glyphs,
        faces,
        piece,
        advances,
        leads,
        gaps,
        places,
        stretchAfter,
        missing);
  }

  /** Piece that the character at an index belongs to. */
  Inline pieceAt(int index) {
    return pieces.get(piece[index]);
  }

  /** Whether a character is raised as a reference is. */
  public boolean isRaised(int index) {
    return isRaised(pieceAt(index));
  }

  static boolean isRaised(Inline piece) {
    return piece instanceof Inline.InlineWords words && words.rise() == Inline.Rise.RAISED;
  }

  /** The size in which a character is painted. */
  public float size(int index) {
    return isRaised(index) ? style.size() * PageGeometry.RAISED_SIZE : style.size();
  }

  /**
   * How much of a mark's blank half can be cut off at the end of a line, and half as much inside.
   */
  float blank(int index) {
    CharacterKind kind = kinds[index];
    boolean full = advances[index] >= 0.9f * style.size();
    return full && (kind == CharacterKind.CLOSING || kind == CharacterKind.OPENING)
        ? 0.5f * style.size()
        : 0;
  }

  /** The width of the longest part that no line end divides, drawings counted up to a width. */
  float widestUnbroken(float mostOfDrawing) {
    return widestUnbroken(0, count, mostOfDrawing);
  }

  /** The same of the characters from an index to another, the last not included. */
  float widestUnbroken(int start, int end, float mostOfDrawing) {
    float widest = 0;
    float width = 0;
    for (int i = start; i < end; i++) {
      boolean isDrawing = kinds[i] == CharacterKind.DRAWING;
      width += isDrawing ? Math.min(mostOfDrawing, advances[i]) : advances[i];
      widest = Math.max(widest, width);
      width = breakAfter[i] ? 0 : width + gaps[i];
    }
    return widest;
  }

  /** What a reader copies: the character put in, unless it means nothing outside its own system. */
  public int copiedOut(int index) {
    int character = characters[index];
    if (character >= FIRST_BEHIND_CONTROLS && character < Character.MIN_SURROGATE) {
      return character;
    }
    boolean nobodys =
        switch (Character.getType(character)) {
          case Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> true;
          default -> isNonCharacter(character);
        };
    return nobodys ? '〓' : character;
  }

  /** Whether a code is kept for the inside of programs for ever (Unicode, 23.7). */
  private static boolean isNonCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
  }

  /**
   * The characters from one index to another that no face has.
   *
   * @param page on which they are painted, from 0
   */
  public List<MissingCharacter> missing(int from, int to, int page) {
    if (missing.isEmpty()) {
      return List.of();
    }
    return missing.stream()
        .filter(i -> i >= from && i < to)
        .mapToObj(
            i ->
                new MissingCharacter(
                    Character.toString(characters[i]), page + 1, excerpt(i - 12, i + 13)))
        .toList();
  }

  /** The characters from one index to another as a string, for messages. */
  String excerpt(int from, int to) {
    int start = Math.max(0, from);
    return new String(characters, start, Math.min(count, to) - start);
  }
}
