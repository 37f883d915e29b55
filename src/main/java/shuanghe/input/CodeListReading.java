package shuanghe.input;

import java.util.List;
import java.util.Locale;
import shuanghe.model.CodeLists;
import shuanghe.model.Rejection;

/**
 * The code lists as far as their rows could be taken.
 *
 * @param codeLists what was taken
 * @param rejections the rows and files that were not
 * @param taken how many rows were taken
 * @param read how many rows and files were read: taken and rejected together
 */
public record CodeListReading(
    CodeLists codeLists, List<Rejection> rejections, int taken, int read) {

  public CodeListReading {
    rejections = List.copyOf(rejections);
    if (read != taken + rejections.size()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "read %d, but taken %d and rejected %d",
              read,
              taken,
              rejections.size()));
    }
  }
}
