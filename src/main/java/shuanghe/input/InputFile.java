package shuanghe.input;

import java.nio.file.Path;
import shuanghe.model.Message;
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
  Rejection rejection(Message fault) {
    return rejection(0, fault);
  }

  /** A line of the file is the reason why the file as a whole is not taken. */
  Rejection rejection(int line, Message fault) {
    return Rejection.of(new Place(name, line), fault);
  }
}
