package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program that runs.
 *
 * @param version its version
 * @param fingerprint over its classes, so that what an older build read and published is known
 */
record Program(String version, String fingerprint) {

  /** This program; where it runs from a single jar, the jar is what is looked at. */
  static Program running(String version) throws IOException {
    String[] classPath = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
    Path own = Path.of(classPath[0]);
    for (String entry : classPath) {
      if (Files.isRegularFile(Path.of(entry, "shuanghe", "job", "Program.class"))) {
        own = Path.of(entry);
      }
    }
    return new Program(
        version, Files.isDirectory(own) ? Fingerprint.ofFolder(own) : Fingerprint.ofFile(own));
  }
}
