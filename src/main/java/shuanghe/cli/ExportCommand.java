package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import shuanghe.input.CodeListFiles;
import shuanghe.job.WholeExport;
import shuanghe.model.CodeLists;
import shuanghe.model.Message;

/** {@code export}: writes all that the warehouse holds as CSV. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Mixin private InputOptions from;
  @Mixin private OutputOption where;

  /** An edition's own data lie in its folder; so only the whole is left to be asked for. */
  @Option(names = "--all", required = true)
  private boolean all;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path output = where.output();
    if (!program.hasRuns(output)) {
      return ExitCode.DONE;
    }
    CodeLists codeLists = CodeListFiles.load(from.input().resolve("codelists")).codeLists();
    int files;
    try (Warehouse warehouse = Warehouse.openToRead(output)) {
      files = warehouse.part(WholeExport.class).write(folder, codeLists, program.messages());
    }
    program.say(Message.of("export.done", files, folder));
    return ExitCode.DONE;
  }
}
