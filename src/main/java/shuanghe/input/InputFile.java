package shuanghe.input;

import java.nio.file.Path;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * A file of the input.
 *
 * @param path where it lies
 * @param name as the run names it in places and messages, with {@code /} as separator
 */
public record InputFile(Path path, String name) {

  /** The file as a whole is not taken. */
  Rejection rejection(String reason, String remedy) {
    return new Rejection(new Place(name, 0), "", "", reason, remedy, "");
  }

  /** A line of the file is the reason why the file as a whole is not taken. */
  Rejection rejection(int line, String reason, String remedy) {
    return new Rejection(new Place(name, line), "", "", reason, remedy, "");
  }
}
