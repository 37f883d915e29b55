package shuanghe.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import shuanghe.messages.Messages;
import shuanghe.model.Message;

/**
 * Sentence on what is wrong with a command line; the parser's own sentences are in English only.
 */
final class UsageFault {

  private UsageFault() {}

  /** Prints the sentence and how the command is used. */
  static int tell(ParameterException fault, Messages messages) {
    CommandLine command = fault.getCommandLine();
    command.getErr().println(messages.text(sentence(fault)));
    command.usage(command.getErr());
    return ExitCode.USAGE;
  }

  private static Message sentence(ParameterException fault) {
    return switch (fault) {
      case WrongUsageException wrong -> wrong.sentence();
      case UnmatchedArgumentException unknown ->
          unknown.getSuggestions().isEmpty()
              ? Message.of("usage.unknown", unknown.getUnmatched())
              : Message.of("usage.unknown-near", unknown.getUnmatched(), unknown.getSuggestions());
      case MissingParameterException missing ->
          Message.of("usage.missing", missing.getMissing().stream().map(UsageFault::name).toList());
      case OverwrittenOptionException twice ->
          Message.of("usage.twice", name(twice.getOverwritten()));
      default ->
          fault.getArgSpec() == null
              ? Message.of("usage.wrong", List.of(String.valueOf(fault.getValue())))
              : Message.of(
                  "usage.value", name(fault.getArgSpec()), String.valueOf(fault.getValue()));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
