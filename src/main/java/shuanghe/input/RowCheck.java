package shuanghe.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * Check of one row that gathers all its faults, so that whoever corrects it learns of all of them
 * at once. The rejection names the first column at fault; its reason tells the further ones as
 * well.
 */
public final class RowCheck {

  private final TableRow row;
  private final List<Rejection> faults = new ArrayList<>(0);

  /** Check of a row in which no fault is known yet. */
  public RowCheck(TableRow row) {
    this.row = row;
  }

  /** Notes a fault of a column, or of the row as a whole with an empty column. */
  public void fault(String column, Message fault) {
    faults.add(row.rejection(column, fault));
  }

  /** What the file's header calls a column. */
  public String heading(String column) {
    return row.heading(column);
  }

  /** The cell's text; an empty cell is a fault. */
  public String needed(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      fault(column, Message.of("cell.empty", row.heading(column)));
    }
    return text;
  }

  /** What a cell was read into; a fault where it could not be read though it is filled. */
  public <T> Optional<T> known(String column, Optional<T> read, Supplier<Message> fault) {
    if (read.isEmpty() && !row.text(column).isEmpty()) {
      fault(column, fault.get());
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
    Message reason = first.reason();
    for (Rejection further : faults.subList(1, faults.size())) {
      reason =
          Message.of(
              "row.faults",
              reason,
              further.value().isEmpty()
                  ? Message.of("row.further-empty", further.column(), further.reason())
                  : Message.of("row.further", further.column(), further.value(), further.reason()));
    }
    return new Outcome.Rejected<>(
        new Rejection(
            first.place(), first.column(), first.value(), reason, first.remedy(), first.raw()));
  }
}
