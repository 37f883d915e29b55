package shuanghe.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The program that runs.
 *
 * @param version its version
 * @param fingerprint over its classes, so that what an older build read and published is known
 */
record Program(String version, String fingerprint) {

  /**
   * This program, of the first entry of the class path that has its classes, as the virtual machine
   * loads them; where it runs from a single jar, the jar is what is looked at.
   */
  static Program running(String version) throws IOException {
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
    Path own =
        Stream.of(classPath)
            .map(Path::of)
            .filter(entry -> Files.isRegularFile(entry.resolve("shuanghe/job/Program.class")))
            .findFirst()
            .orElse(Path.of(classPath[0]));
    return new Program(
        version, Files.isDirectory(own) ? Fingerprint.ofFolder(own) : Fingerprint.ofContent(own));
  }
}
