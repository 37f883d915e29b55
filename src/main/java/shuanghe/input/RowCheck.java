package shuanghe.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import shuanghe.model.Rejection;

/**
 * Gathers the faults of one row, so that whoever corrects it learns of all of them at once. The
 * rejection names the first column at fault; its reason tells the further ones as well.
 */
public final class RowCheck {

  private final TableRow row;
  private final List<Rejection> faults = new ArrayList<>(0);

  public RowCheck(TableRow row) {
    this.row = row;
  }

  /** Notes a fault of a column, or of the row as a whole with an empty column. */
  public void fault(String column, String reason, String remedy) {
    faults.add(row.rejection(column, reason, remedy));
  }

  /** The cell's text; an empty cell is a fault. */
  public String needed(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      fault(column, "the cell is empty", "fill in " + column);
    }
    return text;
  }

  /** What a cell was read into; a fault where it could not be read though it is filled. */
  public <T> Optional<T> known(
      String column, Optional<T> read, String reason, Supplier<String> remedy) {
    if (read.isEmpty() && !row.text(column).isEmpty()) {
      fault(column, reason, remedy.get());
    }
    return read;
  }

  /** Whether no fault was found. */
  public boolean passed() {
    return faults.isEmpty();
  }

  /** The row with all its faults as a rejection. */
  public <T> Outcome<T> rejected() {
    Rejection first = faults.getFirst();
    StringBuilder reason = new StringBuilder(first.reason());
    for (Rejection further : faults.subList(1, faults.size())) {
      reason.append("; also ").append(further.column());
      if (!further.value().isEmpty()) {
        reason.append(" '").append(further.value()).append('\'');
      }
      reason.append(": ").append(further.reason());
    }
    return new Outcome.Rejected<>(
        new Rejection(
            first.place(),
            first.column(),
            first.value(),
            reason.toString(),
            first.remedy(),
            first.raw()));
  }
}
