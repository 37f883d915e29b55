package shuanghe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

  private static PrintStream stream(FileDescriptor descriptor, String property) {
    String name = System.getProperty(property, "UTF-8");
    Charset told = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    Charset used = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintStream(new FileOutputStream(descriptor), true, used);
  }
}
