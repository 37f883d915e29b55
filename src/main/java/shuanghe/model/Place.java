package shuanghe.model;

/**
 * A place in the input: the file as the run names it (relative to its input folder, {@code /} as
 * separator) and the 1-based line; line 0 is the file as a whole.
 *
 * @param file path below the input folder, {@code /} as separator
 * @param line 1-based line; 0 for the file as a whole
 * @param cell where a workbook's line stands or its cell, such as {@code 表1!C7}; else empty
 */
public record Place(String file, int line, String cell) implements Comparable<Place> {

  public Place {
    if (file.isEmpty() || line < 0) {
      throw new IllegalArgumentException(
          "a place is a file and a line from 0, not " + file + ":" + line);
    }
  }

  /** A line of a text, or a file as a whole. */
  public Place(String file, int line) {
    this(file, line, "");
  }

  /**
   * The same place, its file told with the folder it lies in.
   *
   * @param folder with the slash behind it
   */
  Place in(String folder) {
    return new Place(folder + file, line, cell);
  }

  /** The same line, told by the cell of a workbook. */
  Place at(String reference) {
    return reference.isEmpty() ? this : new Place(file, line, reference);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    int byWidth = byLine != 0 ? byLine : Integer.compare(cell.length(), other.cell.length());
    return byWidth != 0 ? byWidth : cell.compareTo(other.cell);
  }

  @Override
  public String toString() {
    return !cell.isEmpty() ? file + " " + cell : line == 0 ? file : file + ":" + line;
  }
}
