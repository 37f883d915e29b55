package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** PostgreSQL reads each value that is copied as the one that was written. */
class CopyRowsTest {

  private interface Values {
    void in(CopyRows row) throws SQLException;
  }

  /** The rows of a table with the columns given, as the server prints them. */
  private static List<List<String>> printed(String columns, List<Values> rows) throws SQLException {
    int width = columns.split(",").length;
    try (Connection connection = Database.POSTGRESQL.empty().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create temporary table copied (" + columns + ")");
      CopyRows copied =
          new CopyRows(
              connection
                  .unwrap(PGConnection.class)
                  .getCopyAPI()
                  .copyIn("copy copied from stdin (format binary)"),
              width);
      for (Values row : rows) {
        copied.beginRow();
        row.in(copied);
      }
      copied.end();
      List<List<String>> found = new ArrayList<>();
      try (ResultSet result = statement.executeQuery("select * from copied")) {
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= width; column++) {
            row.add(result.getString(column));
          }
          found.add(row);
        }
      }
      return found;
    }
  }

  @Test
  void amountsKeepTheirDigitsAndTheirScale() throws SQLException {
    List<String> amounts =
        List.of(
            "0",
            "0.00",
            "1",
            "-1",
            "9999",
            "10000",
            "10001",
            "-20000.50",
            "1736000000",
            "0.5",
            "0.0001",
            "0.00000005",
            "-0.00012345",
            "100000000000000000000",
            "12345678901234567890123456789012.1234567890123456",
            "1.2000000000000000");
    List<Values> rows =
        amounts.stream().<Values>map(text -> row -> row.amount(new BigDecimal(text))).toList();

    assertThat(printed("amount numeric", rows)).extracting(List::getFirst).isEqualTo(amounts);
    assertThat(printed("amount numeric", List.of(row -> row.amount(new BigDecimal("12E+7")))))
        .containsExactly(List.of("120000000"));
  }

  @Test
  void othersComeAsTheyAre() throws SQLException {
    List<List<String>> found =
        printed(
            "a bigint, b integer, c boolean, d date, e varchar, f varchar array, g integer array",
            List.of(
                row -> {
                  row.id(1L << 40);
                  row.number(-7);
                  row.flag(true);
                  row.date(LocalDate.of(1949, 10, 1));
                  row.text("双核\t\\N");
                  row.texts(List.of("甲", "", "a\"b"));
                  row.numbers(List.of(1, 22));
                },
                row -> {
                  row.id(-1);
                  row.number(Integer.MAX_VALUE);
                  row.flag(false);
                  row.date(LocalDate.of(2023, 9, 25));
                  row.text("长".repeat(50_000));
                  row.texts(List.of());
                  row.numbers(List.of());
                }));

    assertThat(found)
        .containsExactly(
            List.of(
                "1099511627776",
                "-7",
                "t",
                "1949-10-01",
                "双核\t\\N",
                "{甲,\"\",\"a\\\"b\"}",
                "{1,22}"),
            List.of("-1", "2147483647", "f", "2023-09-25", "长".repeat(50_000), "{}", "{}"));
  }

  @Test
  void whatIsNotThereIsNull() throws SQLException {
    assertThat(
            printed(
                "a varchar, b numeric, c date",
                List.of(
                    row -> {
                      row.text(null);
                      row.amount(null);
                      row.date(null);
                    })))
        .singleElement()
        .satisfies(row -> assertThat(row).containsOnlyNulls());
  }
}
