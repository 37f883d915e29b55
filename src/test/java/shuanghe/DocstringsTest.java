package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that others use says what it is: its docstring begins with a noun phrase. */
class DocstringsTest {

  private static final String ANNOTATIONS = "(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s+)*";

  /** A type at the top of its file, or a public one within it. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?"
              + ANNOTATIONS
              + "(?:(?<=\n)|(?<=public )|public )(?:(?:static|final|abstract|sealed|non-sealed) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.DOTALL);

  /** A verb of what it does, or a question that it answers. */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "(?:What|Which|Whether|How|Where|Who|When|Why|Reads|Writes|Says|Tells|Finds|Makes|Gives|Keeps|Takes|Puts|Asks|Holds|Looks|Sets|Words"
              + " the|Decides|Gathers|Loads"
              + "|Removes|Chooses|Fills|Feeds|Opens|Adds|Joins|Cuts|Turns|Sends|Shows|Paints|Lays)\\b.*");

  static List<Path> sources() throws IOException {
    return Folders.files(Path.of("src/main/java")).stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aTypeIsANounPhrase(Path source) throws IOException {
    List<MatchResult> types =
        TYPE.matcher("\n" + Files.readString(source, StandardCharsets.UTF_8)).results().toList();
    assertThat(types).isNotEmpty();
    for (MatchResult type : types) {
      String docstring =
          type.group(1) == null ? "" : type.group(1).replaceAll("\\s*\\*?\\s+", " ").strip();
      assertThat(docstring).as(type.group(2)).isNotEmpty().doesNotMatch(NO_NOUN);
    }
  }
}
