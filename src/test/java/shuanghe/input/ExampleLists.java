package shuanghe.input;

import java.nio.file.Path;
import shuanghe.model.CodeLists;

/**
 * Code lists of the tests: what their texts speak of, so that nobody who changes the lists of an
 * office breaks a test of the reader.
 */
public final class ExampleLists {

  public static final Path FOLDER = Path.of("src/test/resources/shuanghe/codelists");
  public static final CodeLists LISTS = CodeListFiles.load(FOLDER).codeLists();

  private ExampleLists() {}
}
