package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** Columns as the parameters of a statement. */
final class StatementRow implements ColumnTarget {

  private final PreparedStatement statement;
  private int at;

  StatementRow(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public void id(long value) throws SQLException {
    statement.setLong(++at, value);
  }

  @Override
  public void number(int value) throws SQLException {
    statement.setInt(++at, value);
  }

  @Override
  public void flag(boolean value) throws SQLException {
    statement.setBoolean(++at, value);
  }

  @Override
  public void text(String value) throws SQLException {
    statement.setString(++at, value);
  }

  @Override
  public void amount(BigDecimal value) throws SQLException {
    if (value == null) {
      statement.setNull(++at, Types.NUMERIC);
    } else {
      statement.setBigDecimal(++at, value);
    }
  }

  @Override
  public void date(LocalDate value) throws SQLException {
    if (value == null) {
      statement.setNull(++at, Types.DATE);
    } else {
      statement.setObject(++at, value);
    }
  }

  @Override
  public void texts(List<String> values) throws SQLException {
    array("varchar", values.toArray());
  }

  @Override
  public void numbers(List<Integer> values) throws SQLException {
    array("integer", values.toArray());
  }

  private void array(String type, Object[] values) throws SQLException {
    statement.setArray(++at, statement.getConnection().createArrayOf(type, values));
  }
}
