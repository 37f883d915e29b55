package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.Folders;
import shuanghe.messages.English;

/** Faults of the templates are told before a run meets them. */
class TemplateCheckTest {

  private static final Path OWN = Path.of("templates");

  @TempDir private Path templates;

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(OWN, templates);
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = Files.readString(templates.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(templates.resolve(file), text.replace(before, after));
  }

  private List<String> messages() {
    return TemplateCheck.faults(templates).stream()
        .map(English::said)
        .map(message -> message.replace(templates + "/", ""))
        .toList();
  }

  @Test
  void findsNoFaultInTheTemplatesOfTheProgram() {
    assertThat(messages()).isEmpty();
  }

  @Test
  void tellsOfAFolderThatIsNotThere() {
    Path nowhere = templates.resolve("elsewhere");

    assertThat(TemplateCheck.faults(nowhere).stream().map(English::said))
        .containsExactly(
            nowhere
                + ": there is no such folder; run the program in its own folder, or take the folder"
                + " templates from the installation");
  }

  @Test
  void tellsTheFaultsOfAllFilesAtOnce() throws IOException {
    edit("briefing.html", "<main>", "<main><video></video>");
    edit("office.properties", "office=", "ofice=");
    edit("office.properties", "copies=", "copy=");
    edit("fonts/fonts.properties", "body        = NotoSerifSC-Regular", "body = 仿宋");
    edit("fonts/fonts.properties", "chart ", "charts ");
    Files.delete(templates.resolve("briefing.css"));

    assertThat(messages())
        .hasSize(9)
        .anyMatch(m -> m.contains("is not a setting; did you mean 'office'?"))
        .anyMatch(m -> m.contains("copy '50': is not a setting; known are masthead, office, "))
        .anyMatch(m -> m.matches("briefing\\.html:\\d+: unknown element <video>; the types.*"))
        .anyMatch(
            m ->
                m.startsWith(
                    "office.properties: the line 'office=' is missing; add a line 'office='"))
        .anyMatch(m -> m.startsWith("office.properties: the line 'copies=' is missing; add a line"))
        .anyMatch(m -> m.startsWith("briefing.css: cannot be read; "))
        .anyMatch(
            m -> m.startsWith("fonts/fonts.properties:17: body '仿宋.ttf': there is no font file"))
        .anyMatch(m -> m.startsWith("fonts/fonts.properties: chart names no face; add a line"))
        .anyMatch(
            m -> m.contains("charts 'NotoSansSC-Medium.ttf': is not a setting; did you mean"));
  }

  @Test
  void tellsOfSettingsThatWouldPrintNonsense() throws IOException {
    edit("office.properties", "masthead=双核简报", "masthead=");
    edit("office.properties", "copies=50", "copies=many\nreport=甲\n");

    assertThat(messages())
        .containsExactly(
            "office.properties:3: masthead is empty; write what is printed as 'masthead'; a"
                + " briefing goes out under a name",
            "office.properties:8: copies 'many': not a number of copies; write a number such as 50, or"
                + " leave it empty to print none",
            "office.properties:9: report '甲': is set a second time; the first stands on line 5;"
                + " remove one of the two lines");
  }

  @Test
  void tellsTheLineOfAPathWhoseBackslashesAreNoPath() throws IOException {
    edit("fonts/fonts.properties", "body        = ", "body = C:\\users\\");

    assertThat(messages())
        .containsExactly(
            "fonts/fonts.properties:17: holds \\u without four digits behind it; write / in paths,"
                + " or \\\\");
  }

  @Test
  void tellsTheLineOfAValueThatABriefingDoesNotHave() throws IOException {
    edit("briefing.html", "${briefing.", "${briefing.no");

    assertThat(messages())
        .hasSize(1)
        .first()
        .asString()
        .matches(
            "briefing\\.html:\\d+: there is no value 'no\\w+'; see the names in the template .*");
  }
}
