package shuanghe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options for the place of the input; the same for every command that reads it. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--input", paramLabel = "${bundle:label.folder}", defaultValue = "input")
  private Path input;

  @Option(names = "--articles", paramLabel = "${bundle:label.folder}")
  private Path articles;

  /** The input folder, which must be there. */
  Path input() {
    return existing("--input", input);
  }

  /** The articles folder; one that is named must be there. */
  Path articles() {
    return articles == null ? input().resolve("articles") : existing("--articles", articles);
  }

  private Path existing(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsageException(spec, "usage.no-folder", option, folder);
    }
    return folder;
  }
}
