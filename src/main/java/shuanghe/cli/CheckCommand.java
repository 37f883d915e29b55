package shuanghe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import shuanghe.delivery.DeliveryException;
import shuanghe.delivery.LetterCheck;
import shuanghe.job.RenditionList;
import shuanghe.job.StateCheck;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;
import shuanghe.web.Archive;

/** {@code check}: proves that warehouse and editions are whole, and mends the warehouse. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Mixin private OutputOption where;

  @Override
  public Integer call() throws IOException {
    Path output = where.output();
    if (!program.hasRuns(output)) {
      return ExitCode.DONE;
    }
    List<Message> found;
    List<Message> letters;
    try (Warehouse warehouse = Warehouse.open(output)) {
      found = new ArrayList<>(warehouse.part(StateCheck.class).check(output));
      List<RenditionFormat> formats = warehouse.part(RenditionList.class).formats();
      if (new Archive(Shuanghe.TEMPLATES, formats).complete(output)) {
        found.add(Message.of("check.archive", output));
      }
      found.addAll(LetterCheck.settle(warehouse.letters()));
      letters = LetterCheck.unsettled(warehouse.letters());
    } catch (DeliveryException damagedJournal) {
      program.complain(damagedJournal.sentence());
      return ExitCode.FAULTS;
    }
    found.forEach(program::complain);
    if (found.isEmpty()) {
      program.say(Message.of("check.whole", output));
    }
    letters.forEach(program::complain);
    if (!found.isEmpty()) {
      return ExitCode.FAULTS;
    }
    return letters.isEmpty() ? ExitCode.DONE : ExitCode.PERSON;
  }
}
