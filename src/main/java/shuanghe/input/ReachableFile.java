package shuanghe.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Workbook by a name that {@link java.io.File} can hold. Under a locale of plain ASCII, which cron
 * gives, it can hold no Chinese name, and the readers of workbooks take nothing else: such a
 * workbook is read from a copy, which is removed when it is closed.
 */
final class ReachableFile {

  private static final String PREFIX = "shuanghe-workbook-";

  private ReachableFile() {}

  /**
   * The file, or a copy of it.
   *
   * @throws IOException if it cannot be copied
   */
  static InputFile of(InputFile file) throws IOException {
    if (file.path().toFile().exists()) {
      return file;
    }
    Path copy = Files.createTempFile(PREFIX, "");
    Files.copy(file.path(), copy, StandardCopyOption.REPLACE_EXISTING);
    return new InputFile(copy, file.name());
  }

  /**
   * Removes the file where it is a copy.
   *
   * @throws IOException if it cannot be removed
   */
  static void release(InputFile file) throws IOException {
    if (file.path().getFileName().toString().startsWith(PREFIX)) {
      Files.deleteIfExists(file.path());
    }
  }
}
