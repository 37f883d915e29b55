package shuanghe.model;

/**
 * A place in the input: the file as the run names it (relative to its input folder, {@code /} as
 * separator) and the 1-based line; line 0 is the file as a whole.
 */
public record Place(String file, int line) implements Comparable<Place> {

  public Place {
    if (file.isEmpty() || line < 0) {
      throw new IllegalArgumentException(
          "a place is a file and a line from 0, not " + file + ":" + line);
    }
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
