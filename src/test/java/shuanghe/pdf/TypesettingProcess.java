package shuanghe.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Typesets one file in a process of its own. */
final class TypesettingProcess {
  private TypesettingProcess() {}

  public static void main(String[] arguments) throws IOException {
    PdfTypesetter typesetter = new PdfTypesetter();
    String html = Files.readString(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), typesetter.typeset(html).bytes());
  }
}
