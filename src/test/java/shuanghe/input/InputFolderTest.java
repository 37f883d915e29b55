package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.messages.English;

class InputFolderTest {

  @TempDir Path place;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(place.resolve("indicators"));
  }

  @Test
  void listsFilesByNameWhateverTheCaseOfTheirEnding() throws IOException {
    for (String name :
        List.of("b.csv", "a.CSV", "贸易.csv", "A.csv", ".hidden", "~$贸易.csv", "Thumbs.db")) {
      Files.writeString(folder.resolve(name), "x");
    }
    ReadResult<InputFile> files = list();
    assertThat(files.items())
        .extracting(InputFile::name)
        .containsExactly(
            "indicators/A.csv", "indicators/a.CSV", "indicators/b.csv", "indicators/贸易.csv");
    assertThat(files.rejections()).isEmpty();
  }

  @Test
  void passesOverTheFolderOfPicturesBesideAWebPage() throws IOException {
    for (String page : List.of("新港.html", "大桥.htm", "隧道.csv")) {
      Files.writeString(folder.resolve(page), "x");
    }
    Files.createDirectory(folder.resolve("新港_files"));
    Files.createDirectory(folder.resolve("大桥.files"));
    Files.createDirectory(folder.resolve("隧道_files"));
    ReadResult<InputFile> files =
        new InputFolder(folder, "").list(List.of(".htm", ".html", ".csv"));
    assertThat(files.items()).hasSize(3);
    assertThat(files.rejections()).extracting(r -> r.place().file()).containsExactly("隧道_files");
  }

  @Test
  void rejectsWhatIsNoFileOfTheWantedKind() throws IOException {
    Files.writeString(folder.resolve("good.csv"), "x");
    Files.writeString(folder.resolve("report.xlsx"), "x");
    Files.createDirectory(folder.resolve("old.csv"));
    ReadResult<InputFile> files = list();
    assertThat(files.items()).hasSize(1);
    assertThat(files.read()).isEqualTo(3);
    assertThat(messages(files))
        .containsExactly(
            "indicators/old.csv: a folder, where files are wanted;"
                + " put its files into '%s' itself".formatted(folder),
            "indicators/report.xlsx: a file of another kind;"
                + " save it as .csv or take it out of the folder");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(place.resolve("secret.csv"), "x");
    Files.writeString(folder.resolve("here.csv"), "x");
    Files.createSymbolicLink(folder.resolve("inside.csv"), folder.resolve("here.csv"));
    Files.createSymbolicLink(folder.resolve("outside.csv"), secret);
    Files.createSymbolicLink(folder.resolve("twice.csv"), folder.resolve("outside.csv"));
    Files.createSymbolicLink(folder.resolve("up.csv"), Path.of("..", "secret.csv"));
    Files.createSymbolicLink(folder.resolve("nowhere.csv"), Path.of("gone.csv"));
    ReadResult<InputFile> files = list();
    assertThat(files.items())
        .extracting(InputFile::name)
        .containsExactly("indicators/here.csv", "indicators/inside.csv");
    assertThat(messages(files))
        .containsExactly(
            "indicators/nowhere.csv: a symbolic link that leads nowhere; remove the link",
            "indicators/outside.csv: a symbolic link that leads out of the folder;"
                + " put the file itself into the folder",
            "indicators/twice.csv: a symbolic link that leads out of the folder;"
                + " put the file itself into the folder",
            "indicators/up.csv: a symbolic link that leads out of the folder;"
                + " put the file itself into the folder");
  }

  @Test
  void rejectsAFileNameThatWouldForgeALineOfTheLog() throws IOException {
    Files.writeString(folder.resolve("a\nrejected nothing.csv"), "x");
    assertThat(messages(list()))
        .containsExactly(
            "indicators/a?rejected nothing.csv: the file's name holds control characters;"
                + " give the file a plain name");
  }

  @Test
  void findsNoFaultInAFolderThatIsEmptyOrNotThere() throws IOException {
    assertThat(list()).isEqualTo(ReadResult.nothing());
    Files.delete(folder);
    assertThat(list()).isEqualTo(ReadResult.nothing());
  }

  private ReadResult<InputFile> list() {
    return new InputFolder(folder, "indicators/").list(List.of(".csv"));
  }

  private static List<String> messages(ReadResult<InputFile> files) {
    return files.rejections().stream().map(English::said).toList();
  }
}
