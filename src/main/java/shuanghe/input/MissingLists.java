package shuanghe.input;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** The code lists that are not there and without which no input can be read. */
public final class MissingLists {

  private static final List<String> NEEDED =
      List.of("domains.csv", "indicators.csv", "areas.csv", "units.csv");

  private MissingLists() {}

  /** A fault for each, where the lists lie in a folder. */
  public static List<Rejection> in(Path folder) {
    return NEEDED.stream().filter(name -> !isThere(folder, name)).map(MissingLists::fault).toList();
  }

  static boolean isThere(Path folder, String name) {
    return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  static Rejection fault(String name) {
    return Rejection.of(new Place(CodeListFiles.PREFIX + name, 0), Message.of("code-list.missing"));
  }
}
