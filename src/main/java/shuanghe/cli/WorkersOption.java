package shuanghe.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Option for who reads the input; the same for every command that runs. */
final class WorkersOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--workers", paramLabel = "${bundle:label.workers}")
  private String workers;

  /** Who reads the input; workers on other machines need a warehouse that they share. */
  Workers workers() {
    if (workers == null) {
      return Workers.HERE;
    }
    Workers asked =
        Workers.parse(workers)
            .orElseThrow(() -> new WrongUsageException(spec, "usage.workers", workers));
    if (asked.areRemote() && !Warehouse.isShared()) {
      throw new WrongUsageException(spec, "usage.workers-server");
    }
    return asked;
  }
}
