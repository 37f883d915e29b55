package shuanghe.cli;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import shuanghe.messages.TextWidth;

/**
 * Help whose descriptions stand below each other on a terminal. Picocli counts a Han character of a
 * placeholder, such as 时期, as one column; it takes two.
 */
final class AlignedHelp extends Help {

  private static final Pattern NAME = Pattern.compile("^( +\\S.*?\\S)( {2,})(?=\\S)");

  AlignedHelp(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  @Override
  public String optionList(
      Layout layout, Comparator<OptionSpec> order, IParamLabelRenderer placeholders) {
    return aligned(super.optionList(layout, order, placeholders));
  }

  @Override
  public String parameterList(
      List<PositionalParamSpec> parameters, Layout layout, IParamLabelRenderer placeholders) {
    return aligned(super.parameterList(parameters, layout, placeholders));
  }

  private static String aligned(String list) {
    return list.lines().map(line -> line(line) + "\n").collect(Collectors.joining());
  }

  private static String line(String line) {
    Matcher name = NAME.matcher(line);
    if (!name.find()) {
      return line;
    }
    int further = TextWidth.of(name.group(1)) - name.group(1).length();
    int blanks = Math.max(2, name.group(2).length() - further);
    return name.group(1) + " ".repeat(blanks) + line.substring(name.end());
  }
}
