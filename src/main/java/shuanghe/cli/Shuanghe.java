package shuanghe.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import shuanghe.delivery.Alerts;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryException;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.delivery.Secrets;
import shuanghe.edition.PublishedEdition;
import shuanghe.input.OwnCodeLists;
import shuanghe.job.FailureSentence;
import shuanghe.job.Progress;
import shuanghe.job.SettingNames;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Rejection;
import shuanghe.model.RenditionFormat;

/** The program: commands, options, exit codes. Without a command it runs. */
@Command(
    name = "shuanghe",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "[${bundle:label.command}]",
    subcommands = {
      RunCommand.class,
      ValidateCommand.class,
      ExtractCommand.class,
      RunsCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      ScheduleCommand.class,
      WorkerCommand.class,
      DeliverCommand.class
    })
public final class Shuanghe {

  /** Folder of templates and fonts, beside the program. */
  static final Path TEMPLATES = Path.of("templates");

  private static final String LANGUAGE = "--lang";

  @Spec private CommandSpec spec;

  private final Messages messages;
  private final Function<Messages, Progress> progress;

  Shuanghe(Messages messages, Function<Messages, Progress> progress) {
    this.messages = messages;
    this.progress = progress;
  }

  /** The option is looked for before all others, which are told of in the language it names. */
  @Option(names = LANGUAGE, paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private void language(String code) {
    if (MessageLanguage.of(code).isEmpty()) {
      throw new WrongUsageException(spec, "usage.language", code);
    }
  }

  /** In what is said on the console. */
  Messages messages() {
    return messages;
  }

  /** What shows how far a run has come. */
  Progress progress() {
    return progress.apply(messages);
  }

  /** Prints a line in the language of the console. */
  void say(Message message) {
    spec.commandLine().getOut().println(messages.text(message));
  }

  /** Lays the program's code lists into an input folder that has none, and says so. */
  void giveCodeLists(Path input) throws IOException {
    if (OwnCodeLists.giveTo(input.resolve("codelists"))) {
      say(Message.of("code-list.given", input));
    }
  }

  /** Whether a run was made into an output folder; says so where none was. */
  boolean hasRuns(Path output) throws IOException {
    boolean any = Warehouse.exists(output) || !PublishedEdition.folders(output).isEmpty();
    if (!any) {
      say(Message.of("runs.none", output));
    }
    return any;
  }

  /** Alerts to the administrator, as the settings in an input folder have them. */
  Alerts alerts(Path input, Path output) {
    return Alerts.of(input, output, TEMPLATES, new Secrets(System.getenv()), messages, this::say);
  }

  /**
   * Delivery to the recipients in an input folder; says which rows of their list cannot be used.
   *
   * @param formats what briefings are published as
   * @throws DeliveryException if the settings cannot be used
   */
  Delivery delivery(
      Path input, Path output, DeliveryRecords letters, List<RenditionFormat> formats) {
    Delivery delivery =
        new Delivery(
            input, output, TEMPLATES, new Secrets(System.getenv()), letters, formats, this::say);
    delivery.rejections().stream().map(Rejection::message).forEach(this::say);
    return delivery;
  }

  /** Prints a line among the faults. */
  void complain(Message message) {
    spec.commandLine().getErr().println(messages.text(message));
  }

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    // people are told by the command that breaks, not by the traces of threads beside it
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) ->
            LoggerFactory.getLogger(Shuanghe.class)
                .error("thread {} broke off", thread.getName(), failure));
    PrintStream out = Console.out();
    PrintStream err = Console.err();
    Messages messages = Messages.in(language(List.of(arguments)));
    if (!mayStart(err, messages)) {
      System.exit(ExitCode.FAILED);
    }
    SettingNames.mistyped(System.getenv().keySet(), Secrets.NAMES)
        .forEach(sentence -> err.println(messages.text(sentence)));
    System.exit(
        execute(
            out,
            err,
            spoken ->
                Console.isWatched(System.getenv()) ? ProgressBars.on(out, spoken) : Progress.UNSEEN,
            arguments));
  }

  /** Says so where the classes at hand are not those of the jars. */
  private static boolean mayStart(PrintStream err, Messages messages) {
    Optional<Message> fault;
    try {
      fault = ClassCache.guard();
    } catch (IOException unread) {
      fault = Optional.of(FailureSentence.of(unread));
    }
    fault.ifPresent(sentence -> err.println(messages.text("run.failed", sentence)));
    return fault.isEmpty();
  }

  /** Runs the program on the given streams, which are no terminal, and gives its exit code. */
  static int execute(PrintStream out, PrintStream err, String... arguments) {
    return execute(out, err, messages -> Progress.UNSEEN, arguments);
  }

  /**
   * Runs the program on the given streams and gives its exit code.
   *
   * @param progress asked for once by a command that shows progress, in the console's language
   */
  static int execute(
      PrintStream out,
      PrintStream err,
      Function<Messages, Progress> progress,
      String... arguments) {
    Messages messages = Messages.in(language(List.of(arguments)));
    CommandLine line = new CommandLine(new Shuanghe(messages, progress));
    line.setResourceBundle(new HelpTexts(messages));
    line.setHelpFactory(AlignedHelp::new);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler((fault, given) -> UsageFault.tell(fault, messages));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println(messages.text("run.failed", FailureSentence.of(failure)));
          return FailureSentence.isOfSetting(failure) ? ExitCode.FAULTS : ExitCode.FAILED;
        });
    boolean named = Arrays.stream(arguments).anyMatch(line.getSubcommands()::containsKey);
    boolean asks =
        Arrays.stream(arguments).anyMatch(List.of("-h", "--help", "-V", "--version")::contains);
    try {
      return line.execute(named || asks ? arguments : withRun(arguments));
    } catch (OutOfMemoryError | StackOverflowError | LinkageError broken) {
      err.println(messages.text("run.failed", FailureSentence.of(broken)));
      return ExitCode.FAILED;
    }
  }

  private static String[] withRun(String[] arguments) {
    String[] run = new String[arguments.length + 1];
    run[0] = "run";
    System.arraycopy(arguments, 0, run, 1, arguments.length);
    return run;
  }

  /** The language asked for; Chinese where none is, or none that is known. */
  private static MessageLanguage language(List<String> arguments) {
    Optional<String> joined =
        arguments.stream()
            .filter(argument -> argument.startsWith(LANGUAGE + "="))
            .map(argument -> argument.substring(LANGUAGE.length() + 1))
            .findFirst();
    int at = arguments.indexOf(LANGUAGE) + 1;
    return joined
        .or(
            () ->
                at > 0 && at < arguments.size() ? Optional.of(arguments.get(at)) : Optional.empty())
        .flatMap(MessageLanguage::of)
        .orElse(MessageLanguage.ZH);
  }
}
