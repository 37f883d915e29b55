import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Prints the text of each page of an OFD as ofdrw reads it, each page ended by a form feed. */
class ReadOfd {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (OFDReader reader = new OFDReader(Path.of(arguments[0]))) {
      ContentExtractor text = new ContentExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        out.print(String.join("", text.getPageContent(page)));
        out.print('\f');
      }
    }
  }
}
