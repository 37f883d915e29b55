package shuanghe.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import shuanghe.model.Message;

/** An option's value that the parser takes and the command cannot use. */
final class WrongUsageException extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Message sentence;

  WrongUsageException(CommandSpec command, String key, Object... arguments) {
    this(command.commandLine(), Message.of(key, arguments));
  }

  private WrongUsageException(CommandLine line, Message sentence) {
    super(line, sentence.toString());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
