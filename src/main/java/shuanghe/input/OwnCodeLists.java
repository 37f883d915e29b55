package shuanghe.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Code lists that the program brings along. An office without any begins with them; from then on
 * they are the office's own, to which staff add the lines that messages offer.
 */
public final class OwnCodeLists {

  private static final String RESOURCES = "/shuanghe/input/codelists/";

  private OwnCodeLists() {}

  /**
   * Lays the lists into a folder that is not there; a folder that lacks some of them is left as it
   * is, since lists of two offices make no whole.
   *
   * @return whether it did; an input folder that cannot be written to stays without
   */
  public static boolean giveTo(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path beside = folder.resolveSibling(folder.getFileName() + ".new");
    try {
      Files.createDirectories(beside);
      for (String name :
          Stream.concat(CodeListFiles.READING.stream(), CodeListFiles.JUDGING.stream()).toList()) {
        try (InputStream own = OwnCodeLists.class.getResourceAsStream(RESOURCES + name)) {
          if (own != null) {
            Files.copy(own, beside.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException readOnly) {
      return false;
    }
  }
}
