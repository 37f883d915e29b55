package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Target of the columns of a row, which come one after the other; null is the empty one. */
interface ColumnTarget {

  void id(long value) throws SQLException;

  void number(int value) throws SQLException;

  void flag(boolean value) throws SQLException;

  void text(String value) throws SQLException;

  void amount(BigDecimal value) throws SQLException;

  void date(LocalDate value) throws SQLException;

  void texts(List<String> values) throws SQLException;

  void numbers(List<Integer> values) throws SQLException;
}
