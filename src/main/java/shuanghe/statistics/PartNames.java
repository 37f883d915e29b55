package shuanghe.statistics;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Indicator;

/**
 * Names of parts, which leave out the noun at the end of their whole above them: 其中：新能源汽车 below
 * 汽车产量. Remembers the last whole of a table.
 */
final class PartNames {

  private final LabelReader labels;
  private String whole = "";

  PartNames(LabelReader labels) {
    this.labels = labels;
  }

  /** The indicator that a name means as a part; empty where the code list has it as it is. */
  Optional<Indicator> find(String name, boolean isPart) {
    Optional<Indicator> known = labels.known(name);
    if (known.isPresent() && !isPart) {
      whole = known.get().name();
    }
    if (known.isPresent() || !isPart) {
      return Optional.empty();
    }
    List<Indicator> parts =
        labels.indicators().stream()
            .filter(i -> i.name().length() > name.length() && i.name().startsWith(name))
            .filter(i -> whole.endsWith(i.name().substring(name.length())))
            .toList();
    return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
  }
}
