package shuanghe.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Option for the folder in which editions are published and the warehouse is kept. */
final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--output", paramLabel = "${bundle:label.folder}", defaultValue = "output")
  private Path output;

  /** The output folder; a semicolon would be read as settings of the database in it. */
  Path output() {
    if (output.toAbsolutePath().toString().indexOf(';') >= 0) {
      throw new WrongUsageException(spec, "usage.semicolon", output);
    }
    return output;
  }
}
