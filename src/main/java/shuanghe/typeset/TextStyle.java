package shuanghe.typeset;

/**
 * The face, size and colour of a text.
 *
 * @param role face by its use
 * @param size in points
 * @param leading height of a line in points
 * @param tracking added to each square character, in points; negative sets closer
 * @param colour as 0xRRGGBB
 */
public record TextStyle(FaceRole role, float size, float leading, float tracking, int colour) {
  TextStyle(FaceRole role, float size, float leading) {
    this(role, size, leading, 0, PageGeometry.BLACK);
  }
}
