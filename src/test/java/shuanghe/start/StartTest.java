package shuanghe.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.cli.Shuanghe;

/** The launcher is understood by every Java since 8, and names the one that the program needs. */
class StartTest {

  /** The version in a class file is that of Java plus this (JVMS, table 4.1-A). */
  private static final int CLASS_FILES = 44;

  @Test
  void isAClassFileOfJava8() throws IOException {
    assertThat(version(Start.class)).isEqualTo(8);
  }

  @Test
  void namesTheVersionTheProgramIsCompiledFor() throws IOException {
    assertThat(Start.NEEDED).isEqualTo(version(Shuanghe.class));
  }

  @Test
  void saysInTheLanguageAskedForWhatIsNeededAndWhatIsThere() throws IOException {
    assertThat(Start.sentence(List.of("run")))
        .contains("需要Java 21", System.getProperty("java.version"))
        .contains(System.getProperty("java.home"));
    assertThat(Start.sentence(List.of("run", "--lang", "en"))).startsWith("Java 21 or newer");
    assertThat(Start.sentence(List.of("--lang=en", "run"))).startsWith("Java 21 or newer");
  }

  private static int version(Class<?> type) throws IOException {
    try (InputStream file =
            type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class");
        DataInputStream data = new DataInputStream(file)) {
      data.readInt();
      data.readUnsignedShort();
      return data.readUnsignedShort() - CLASS_FILES;
    }
  }
}
