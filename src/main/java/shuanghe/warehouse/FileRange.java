package shuanghe.warehouse;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Files whose ids follow each other without a gap. There are few of them where there are many
 * files, and a statement for each file would be millions.
 *
 * @param first the smallest id
 * @param last the largest
 */
record FileRange(long first, long last) {

  /**
   * The ranges of all files for which a condition holds, in their order.
   *
   * @param condition on {@code input_file}
   */
  static List<FileRange> of(JdbcTemplate jdbc, String condition) {
    return jdbc.query(
        "select min(file_id), max(file_id) from (select file_id, file_id - row_number() over (order"
            + " by file_id) as gap from input_file where "
            + condition
            + ") g group by gap order by 1",
        (row, number) -> new FileRange(row.getLong(1), row.getLong(2)));
  }
}
