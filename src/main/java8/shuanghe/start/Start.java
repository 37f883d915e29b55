package shuanghe.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Launcher of the program: a Java whose class files are older than the program's ends with one
 * sentence in place of the machine's own report.
 */
public final class Start {

  /** Version of Java that the program is compiled for. */
  static final int NEEDED = 21;

  /** Exit code of a run that cannot be. */
  private static final int FAILED = 3;

  private static final String PROGRAM = "shuanghe.cli.Shuanghe";

  private Start() {}

  /**
   * Hands the arguments on to the program.
   *
   * @throws Throwable what the program threw
   */
  public static void main(String[] arguments) throws Throwable {
    Class<?> program;
    try {
      program = Class.forName(PROGRAM);
    } catch (UnsupportedClassVersionError older) {
      tell(sentence(Arrays.asList(arguments)));
      System.exit(FAILED);
      return;
    }
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** What is wrong and what would be right, in the language asked for. */
  static String sentence(List<String> arguments) throws IOException {
    boolean english = String.join("=", arguments).contains("--lang=en");
    Properties messages = new Properties();
    try (Reader bundle =
        new InputStreamReader(
            Start.class.getResourceAsStream(
                "/shuanghe/messages/" + (english ? "en" : "zh") + ".properties"),
            StandardCharsets.UTF_8)) {
      messages.load(bundle);
    }
    return MessageFormat.format(
        messages.getProperty("start.java"),
        String.valueOf(NEEDED),
        System.getProperty("java.version"),
        System.getProperty("java.home"));
  }

  /** In the encoding of the machine; in UTF-8 where that has no such characters. */
  private static void tell(String sentence) throws IOException {
    Charset machine =
        Charset.forName(
            System.getProperty("native.encoding", System.getProperty("file.encoding", "UTF-8")));
    Charset encoding = machine.newEncoder().canEncode(sentence) ? machine : StandardCharsets.UTF_8;
    System.err.write((sentence + System.lineSeparator()).getBytes(encoding));
  }
}
