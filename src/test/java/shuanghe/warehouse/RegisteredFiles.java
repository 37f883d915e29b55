package shuanghe.warehouse;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.input.FileStat;
import shuanghe.warehouse.FileRegister.FoundFile;

/** Files registered as a survey would, for tests of what is read from them. */
public final class RegisteredFiles {

  private RegisteredFiles() {}

  /** Registers the files of a folder and that there is no other; gives how many are to be read. */
  public static int in(JdbcTemplate jdbc, String folder, InputVersion... versions) {
    FileRegister register = new FileRegister(jdbc);
    int open =
        register.found(
            register.folder(folder), Stream.of(versions).map(RegisteredFiles::found).toList());
    register.foundNoOther(Set.of(folder));
    return open;
  }

  private static FoundFile found(InputVersion version) {
    return new FoundFile(
        version, new FileSurveyResult("0".repeat(64), new FileStat(1, 1, 1, 1), true));
  }
}
