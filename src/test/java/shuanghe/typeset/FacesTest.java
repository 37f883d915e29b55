package shuanghe.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.messages.English;

class FacesTest {
  private static final Path FONTS = Path.of("templates", "fonts").toAbsolutePath();

  @TempDir private Path folder;
  private String configuration;

  @BeforeEach
  void readDefaults() throws IOException {
    configuration =
        Files.readString(FONTS.resolve("fonts.properties"))
            .replaceAll("= *([A-Z][A-Za-z-]+\\.ttf)", "= " + FONTS + "/$1")
            .replaceAll(", *([A-Z][A-Za-z-]+\\.ttf)", ", " + FONTS + "/$1");
  }

  private Faces load(String changed) throws IOException {
    Files.writeString(folder.resolve("fonts.properties"), changed);
    return Faces.load(folder);
  }

  @Test
  void takesFontsFromElsewhere() throws IOException {
    assertThat(load(configuration).of(FaceRole.BODY).getFirst().font().postScriptName())
        .isEqualTo("NotoSerifSC-Regular");
  }

  @Test
  void rejectsConfigurationWithoutARole() {
    assertThatThrownBy(() -> load(configuration.replaceAll("(?m)^body .*$", "")))
        .isInstanceOf(FontsException.class)
        .extracting(English::said, STRING)
        .contains("body names no face; add a line body = ");
  }

  @Test
  void rejectsFontThatIsNotThere() {
    assertThatThrownBy(() -> load(configuration.replaceAll("(?m)^body .*$", "body = 仿宋.ttf")))
        .isInstanceOf(FontsException.class)
        .extracting(English::said, STRING)
        .contains("body '仿宋.ttf': there is no font file");
  }

  @Test
  void rejectsFileThatIsNoTrueTypeFont() throws IOException {
    Files.writeString(folder.resolve("body.otf"), "OTTO and what follows it in a font with CFF");
    assertThatThrownBy(() -> load(configuration.replaceAll("(?m)^body .*$", "body = body.otf")))
        .isInstanceOf(FontsException.class)
        .extracting(English::said, STRING)
        .contains("it is not a TrueType font; a .ttf file is needed");
  }

  @Test
  void rejectsFontThatIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(FONTS.resolve("NotoSansSC-Medium.ttf"));
    Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> load(configuration.replaceAll("(?m)^body .*$", "body = cut.ttf")))
        .isInstanceOf(FontsException.class)
        .extracting(English::said, STRING)
        .contains("is missing or cut off");
  }

  @Test
  void readsFontOfACollection() throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("NotoSansSC-Medium.ttf"));
    Files.write(folder.resolve("body.ttc"), collectionOf(font));
    Faces faces = load(configuration.replaceAll("(?m)^body .*$", "body = body.ttc#0"));
    assertThat(faces.of(FaceRole.BODY).getFirst().glyph('成')).isNotZero();
    assertThatThrownBy(() -> load(configuration.replaceAll("(?m)^body .*$", "body = body.ttc#1")))
        .extracting(English::said, STRING)
        .contains("the collection has fonts 0 to 0");
  }

  /** A collection of one font: its table offsets count from the start of the collection. */
  private static byte[] collectionOf(byte[] font) {
    ByteBuffer file = ByteBuffer.allocate(16 + font.length);
    file.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(16).put(font);
    int tables = file.getShort(16 + 4);
    for (int i = 0; i < tables; i++) {
      int offset = 16 + 12 + 16 * i + 8;
      file.putInt(offset, file.getInt(offset) + 16);
    }
    return file.array();
  }

  @Test
  void findsRareCharactersInTheDefaultFaces() throws IOException {
    Faces faces = Faces.load(FONTS);
    for (int character : new int[] {'㐂', 0x2CB73, '镕', '䶮', 0x2B4E9}) {
      assertThat(faces.of(FaceRole.BODY)).anyMatch(face -> face.glyph(character) != 0);
    }
  }
}
