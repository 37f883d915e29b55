package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;

/** The program that tests start. */
public final class BuiltProgram {

  private BuiltProgram() {}

  /** Its fingerprint, which the names of queues end with. */
  public static String fingerprint() throws IOException {
    return Fingerprint.ofFolder(Path.of("target/classes"));
  }
}
