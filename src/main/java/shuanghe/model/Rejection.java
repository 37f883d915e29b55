package shuanghe.model;

/**
 * An input row or page that was not taken.
 *
 * @param place file and line
 * @param column the column at fault, or empty where the row or file as a whole is
 * @param value the value at fault as it was read
 * @param reason what is wrong, one clause without a full stop
 * @param remedy what would be right
 * @param raw the raw row, so that it can be corrected and handed in again; empty for a whole file
 */
public record Rejection(
    Place place, String column, String value, String reason, String remedy, String raw) {

  /** The sentence shown to people: place, what, and what would be right. */
  public String message() {
    return place
        + ": "
        + (column.isEmpty() ? "" : column + " ")
        + (value.isEmpty() ? "" : "'" + value + "': ")
        + reason
        + (remedy.isEmpty() ? "" : "; " + remedy);
  }

  /** The same with the row as it stands in the file. */
  public Rejection withRaw(String row) {
    return new Rejection(place, column, value, reason, remedy, row);
  }
}
