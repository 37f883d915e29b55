package shuanghe.warehouse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.copy.CopyIn;

/**
 * Rows as PostgreSQL's COPY takes them: a line a row in UTF-8, tabs between the columns, {@code \N}
 * for null. The server neither plans nor answers them one by one.
 */
final class CopyRows implements ColumnTarget {

  /** So many characters go to the server at a time. */
  private static final int TOGETHER = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder lines = new StringBuilder(TOGETHER + TOGETHER / 2);
  private boolean isFirst = true;

  CopyRows(CopyIn copy) {
    this.copy = copy;
  }

  /** Ends a row. */
  void endRow() throws SQLException {
    lines.append('\n');
    isFirst = true;
    if (lines.length() >= TOGETHER) {
      send();
    }
  }

  /** Ends the rows. */
  void end() throws SQLException {
    send();
    copy.endCopy();
  }

  private void send() throws SQLException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private StringBuilder next() {
    if (!isFirst) {
      lines.append('\t');
    }
    isFirst = false;
    return lines;
  }

  @Override
  public void number(long value) {
    next().append(value);
  }

  @Override
  public void flag(boolean value) {
    next().append(value ? 't' : 'f');
  }

  @Override
  public void text(String value) {
    next();
    if (value == null) {
      lines.append("\\N");
    } else {
      escaped(value);
    }
  }

  @Override
  public void amount(BigDecimal value) {
    next().append(value == null ? "\\N" : value.toPlainString());
  }

  @Override
  public void date(LocalDate value) {
    next().append(value == null ? "\\N" : value.toString());
  }

  @Override
  public void texts(List<String> values) {
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() > 1 ? "," : "").append('"');
      array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    next();
    escaped(array.append('}'));
  }

  @Override
  public void numbers(List<Integer> values) {
    next().append('{');
    for (int i = 0; i < values.size(); i++) {
      lines.append(i > 0 ? "," : "").append(values.get(i).intValue());
    }
    lines.append('}');
  }

  private void escaped(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> lines.append("\\\\");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        case '\t' -> lines.append("\\t");
        default -> lines.append(letter);
      }
    }
  }
}
