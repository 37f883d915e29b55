package shuanghe.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where editions are published and the warehouse is kept. */
final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder to publish in; default: output.")
  private Path output;

  /** The output folder; a semicolon would be read as settings of the database in it. */
  Path output() {
    if (output.toAbsolutePath().toString().indexOf(';') >= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--output '%s' holds a semicolon; name another folder".formatted(output));
    }
    return output;
  }
}
