package shuanghe.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.export.CsvText;
import shuanghe.export.DataFiles;
import shuanghe.input.CodeListFiles;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.TextFiles;
import shuanghe.model.CodeLists;
import shuanghe.press.PageAccount;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;

/** {@code extract}: prints the facts of one page, to see why a number was or was not seen. */
@Command(name = "extract", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions where;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private String file;

  @Option(names = "--explain")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    CodeLists codeLists = CodeListFiles.load(where.input().resolve("codelists")).codeLists();
    if (!file.equals("-")) {
      Path page = Path.of(file);
      if (!Files.isRegularFile(page)) {
        throw new WrongUsageException(spec, "usage.no-file", file);
      }
      return extract(new InputFile(page, page.getFileName().toString()), codeLists);
    }
    Path copy = Files.createTempFile("page", ".txt");
    try {
      Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
      return extract(new InputFile(copy, "stdin.txt"), codeLists);
    } finally {
      Files.delete(copy);
    }
  }

  private int extract(InputFile page, CodeLists codeLists) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PressReader reader = new PressReader(codeLists);
    Outcome<PageAccount> outcome =
        new TextFiles(TextFiles.PAGE_LIMIT)
            .read(page)
            .then(text -> reader.takeAccount(PageSource.of(page.name(), text), this::place));
    return switch (outcome) {
      case Outcome.Rejected<PageAccount> refused -> {
        program.complain(refused.rejection().message());
        yield ExitCode.FAULTS;
      }
      case Outcome.Accepted<PageAccount> account -> {
        print(DataFiles.facts(account.item().reading().facts(), codeLists), out);
        if (explain) {
          explain(account.item(), out);
        }
        out.flush();
        yield ExitCode.DONE;
      }
    };
  }

  /** The rules that decided, the furniture and the numbers that are no figures, as more tables. */
  private void explain(PageAccount account, PrintWriter out) throws IOException {
    for (CsvText<?> table :
        List.of(
            DataFiles.rulings(account.rulings(), program.messages()),
            DataFiles.furniture(account.reading().furniture()),
            DataFiles.passedNumbers(account.passed(), program.messages()))) {
      out.println();
      print(table, out);
    }
  }

  /** A table as its file has it, but for the byte order mark. */
  private static void print(CsvText<?> table, PrintWriter out) throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    table.writeTo(csv);
    out.print(csv.toString(StandardCharsets.UTF_8).substring(1));
  }

  /** Where the reader broke is of use to those only who ask for explanations. */
  private void place(Throwable broken) {
    if (explain && broken.getStackTrace().length > 0) {
      spec.commandLine().getErr().println(broken + " at " + broken.getStackTrace()[0]);
    }
  }
}
