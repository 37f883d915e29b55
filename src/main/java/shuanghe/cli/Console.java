package shuanghe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The console's two streams. Where the system's locale knows nothing but ASCII, as in containers
 * and under cron, they write UTF-8 all the same, because names and reasons hold Chinese.
 */
final class Console {

  private Console() {}

  static PrintStream out() {
    return stream(FileDescriptor.out, "stdout.encoding");
  }

  static PrintStream err() {
    return stream(FileDescriptor.err, "stderr.encoding");
  }

  /**
   * Whether people look on: input and output lead to a terminal that can draw over a line, and no
   * build server says that it is one.
   */
  static boolean isWatched(Map<String, String> environment) {
    return !environment.containsKey("CI")
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && isTerminal(System.console());
  }

  /** From Java 22 on there may be a console without a terminal, which then says so. */
  private static boolean isTerminal(java.io.Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("Console.isTerminal is public and only asks", impossible);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor, String property) {
    String name = System.getProperty(property, "UTF-8");
    Charset told = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    Charset used = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintStream(new FileOutputStream(descriptor), true, used);
  }
}
