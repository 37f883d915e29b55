package shuanghe.typeset;

/**
 * The form of a printed briefing: all sizes, in points, in one place.
 *
 * <p>Page, type area, grid, and the sizes of title, headings, body and page number are those of
 * GB/T 9704-2012, clauses 5.1, 5.2 and 7. Tables, charts, notes and sources, for which the standard
 * has no rule, are smaller.
 */
public final class PageGeometry {
  /** Millimetre in points. */
  public static final float MM = 72 / 25.4f;

  /** Width of a page: A4 (GB/T 9704-2012, 5.1). */
  public static final float PAGE_WIDTH = 210 * MM;

  /** Height of a page: A4. */
  public static final float PAGE_HEIGHT = 297 * MM;

  static final float TOP_MARGIN = 37 * MM;
  static final float BINDING_MARGIN = 28 * MM;
  static final float WIDTH = 156 * MM;
  static final float HEIGHT = 225 * MM;
  static final int LINES = 22;
  static final int CHARACTERS = 28;

  /** Height of a line of the grid. */
  static final float LINE = HEIGHT / LINES;

  /** Width of a square of the grid; slightly less than a 3号 character, so that 28 fill a line. */
  static final float SQUARE = WIDTH / CHARACTERS;

  /** Colour of text, as 0xRRGGBB. */
  public static final int BLACK = 0x000000;

  static final int GREY = 0x808080;
  static final int PALE = 0xD0D0D0;

  /**
   * The red of the masthead. The standard names the inks Y80 M80; a file with an sRGB output intent
   * has no inks, and this is the red that office software shows and prints for such heads.
   */
  static final int RED = 0xE2231A;

  static final float SIZE_2 = 22;
  static final float SIZE_3 = 16;
  static final float SIZE_4 = 14;
  static final float SIZE_SMALL_4 = 12;
  static final float SIZE_5 = 10.5f;
  static final float SIZE_SMALL_5 = 9;

  static final float MASTHEAD_LARGEST = 54;

  static final TextStyle TITLE = new TextStyle(FaceRole.TITLE, SIZE_2, LINE);
  static final TextStyle HEADING_1 = onGrid(FaceRole.HEADING1);
  static final TextStyle HEADING_2 = onGrid(FaceRole.HEADING2);
  static final TextStyle HEADING_3 = onGrid(FaceRole.HEADING3);
  static final TextStyle BODY = onGrid(FaceRole.BODY);
  static final TextStyle NOTE = new TextStyle(FaceRole.BODY, SIZE_SMALL_4, 19);
  static final TextStyle SOURCE = new TextStyle(FaceRole.TABLE, SIZE_5, 16);
  static final TextStyle CAPTION = new TextStyle(FaceRole.TABLE_HEAD, SIZE_SMALL_4, 20);
  static final TextStyle CELL = new TextStyle(FaceRole.TABLE, SIZE_5, 15);
  static final TextStyle HEAD_CELL = new TextStyle(FaceRole.TABLE_HEAD, SIZE_5, 15);
  static final TextStyle COLOPHON = new TextStyle(FaceRole.BODY, SIZE_4, 24);
  static final TextStyle PAGE_NUMBER = new TextStyle(FaceRole.PAGE_NUMBER, SIZE_4, SIZE_4);

  /**
   * Size of a raised reference, as share of the text it stands in. Poppler 22.12 puts a reference
   * on a line of its own where it is smaller than 0.625, or rises by more than half its own size.
   */
  static final float RAISED_SIZE = 0.65f;

  /** Rise of a raised reference, as share of the text it stands in. */
  public static final float RAISED_BY = 0.32f;

  /** Space between Chinese characters and letters or digits, as share of the em. */
  static final float AUTOSPACE = 0.08f;

  /**
   * The widest space between two characters of a line, as share of the em. Poppler 22.12 and pdf.js
   * take more than 0.1 for a blank, MuPDF more than 0.15, PDFBox 3 more than 0.2, and a phrase with
   * blanks in it is not found.
   */
  static final float WIDEST_SPACE = 0.095f;

  /** Cells whose numbers would be torn are set smaller, down to this share. */
  static final float SMALLEST_IN_CELL = 0.7f;

  static final float CELL_PADDING = 3;
  static final float THICK_RULE = 1.1f;
  static final float MIDDLE_RULE = 0.6f;
  static final float THIN_RULE = 0.3f;

  /** The page number's baseline lies 7 mm below the type area. */
  static final float PAGE_NUMBER_DROP = 7 * MM + SIZE_4 * 0.4f;

  private PageGeometry() {}

  private static TextStyle onGrid(FaceRole role) {
    return new TextStyle(role, SIZE_3, LINE, SQUARE - SIZE_3, BLACK);
  }
}
