package shuanghe.model;

/**
 * An input row or page that was not taken.
 *
 * @param place file and line
 * @param column the column at fault as the file's header calls it, or empty where the row or file
 *     as a whole is
 * @param value the value at fault as it was read
 * @param reason what is wrong
 * @param remedy what would be right; may say nothing
 * @param raw the raw row, so that it can be corrected and handed in again; empty for a whole file
 */
public record Rejection(
    Place place, String column, String value, Message reason, Message remedy, String raw) {

  /** A file, or a line of it, is not taken; the fault has a remedy of its own. */
  public static Rejection of(Place place, Message fault) {
    return new Rejection(place, "", "", fault, fault.remedy(), "");
  }

  /** The sentence that people are told: place, what, and what would be right. */
  public Message message() {
    return remedy.isEmpty()
        ? Message.of("rejection.without-remedy", place, what())
        : Message.of("rejection", place, what(), remedy);
  }

  private Message what() {
    if (column.isEmpty()) {
      return value.isEmpty() ? reason : Message.of("rejection.value", value, reason);
    }
    return value.isEmpty()
        ? Message.of("rejection.column", column, reason)
        : Message.of("rejection.cell", column, value, reason);
  }

  /** The same with the row as it stands in the file. */
  public Rejection withRaw(String row) {
    return new Rejection(place, column, value, reason, remedy, row);
  }

  /**
   * The same, its file told with the folder it lies in.
   *
   * @param folder with the slash behind it
   */
  public Rejection in(String folder) {
    return new Rejection(place.in(folder), column, value, reason, remedy, raw);
  }
}
