package shuanghe.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import shuanghe.model.Message;

/** An option's value that the parser takes and the command cannot use. */
final class WrongUsage extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Message sentence;

  WrongUsage(CommandSpec command, String key, Object... arguments) {
    this(command.commandLine(), Message.of(key, arguments));
  }

  private WrongUsage(CommandLine line, Message sentence) {
    super(line, sentence.toString());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
