package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** The files of all folders with the folders they lie in, and what is rejected. */
  private List<String> walked() throws IOException {
    List<String> told = new ArrayList<>();
    new InputFolder(folder, "")
        .walk(
            List.of(".csv"),
            (within, files) -> {
              files.items().forEach(file -> told.add(within + " has " + file.name()));
              told.addAll(messages(files));
            });
    return told;
  }

  private void write(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), "x");
  }

  @Test
  void walksThroughTheFoldersWithinInTheOrderOfTheirNames() throws IOException {
    for (String name :
        List.of("z.csv", "2023-09-02/b.csv", "2023-09-02/a.csv", "2023-09-01/日报/a.csv")) {
      write(name);
    }
    write(".git/a.csv");
    assertThat(walked())
        .containsExactly(
            " has z.csv",
            "2023-09-01/日报/ has 2023-09-01/日报/a.csv",
            "2023-09-02/ has 2023-09-02/a.csv",
            "2023-09-02/ has 2023-09-02/b.csv");
    assertThat(new InputFolder(folder, "").file("2023-09-01/日报/a.csv").taken())
        .contains(new InputFile(folder.resolve("2023-09-01/日报/a.csv"), "2023-09-01/日报/a.csv"));
  }

  @Test
  void tellsOfEachOfTheFilesWhoseDamagedNamesLookAlike() throws IOException {
    String address = folder.toUri().toString();
    Files.writeString(Path.of(URI.create(address + "a%FF.csv")), "x");
    Files.writeString(Path.of(URI.create(address + "a%FE.csv")), "x");
    assertThat(walked()).hasSize(2);
  }

  @Test
  void rejectsAFolderThatLiesTooDeep() throws IOException {
    write("1/2/3/4/a.csv");
    write("1/2/3/4/5/a.csv");
    assertThat(walked())
        .containsExactly(
            "1/2/3/4/ has 1/2/3/4/a.csv",
            "1/2/3/4/5: a folder, where files are wanted; put its files into '%s' itself"
                .formatted(folder.resolve("1/2/3/4")));
  }

  @Test
  void followsNoLinkToAFolderAndNoneOutOfAllFolders() throws IOException {
    write("day/a.csv");
    Files.writeString(place.resolve("secret.csv"), "x");
    Files.createSymbolicLink(folder.resolve("day/again"), folder);
    Files.createSymbolicLink(folder.resolve("day/out"), place);
    Files.createSymbolicLink(folder.resolve("day/secret.csv"), place.resolve("secret.csv"));
    Files.createDirectories(folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("other/a.csv"), folder.resolve("day/a.csv"));
    assertThat(walked())
        .containsExactly(
            "day/ has day/a.csv",
            "day/again: a folder, where files are wanted; put its files into '%s' itself"
                .formatted(folder.resolve("day")),
            "day/out: a symbolic link that leads out of the folder;"
                + " put the file itself into the folder",
            "day/secret.csv: a symbolic link that leads out of the folder;"
                + " put the file itself into the folder",
            "other/ has other/a.csv");
  }

  private ReadResult<InputFile> list() {
    return new InputFolder(folder, "indicators/").list(List.of(".csv"));
  }

  private static List<String> messages(ReadResult<InputFile> files) {
    return files.rejections().stream().map(English::said).toList();
  }
}
