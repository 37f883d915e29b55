package shuanghe.job;

import shuanghe.model.Message;
import shuanghe.warehouse.InputVersion;

/** A file of the input was not there to its end as it had been found. */
final class InputChanged extends RunHindered {
  private static final long serialVersionUID = 1;

  InputChanged(InputVersion version) {
    super(Message.of("run.input-changed", version.name()));
  }
}
