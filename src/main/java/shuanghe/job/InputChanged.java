package shuanghe.job;

import java.io.IOException;
import shuanghe.warehouse.InputVersion;

/** A file of the input was not there to its end as it had been found. */
final class InputChanged extends IOException {
  private static final long serialVersionUID = 1;

  InputChanged(InputVersion version) {
    super(
        "'%s' was changed while it was read; let whoever writes it end, then start the run again"
            .formatted(version.name()));
  }
}
