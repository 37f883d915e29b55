package shuanghe.partition;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Transactions that write what belongs to a partition. Each holds a lock of the partition's number
 * (PostgreSQL's advisory locks) until its end, by which whoever takes the partition over finds it.
 * One that its worker left in the midst, because it is stopped or cut off, has to be ended: the
 * server waits for the rest of a COPY without any limit of time, and its rows, not committed yet,
 * would hold up the same rows of the next worker.
 */
final class PartitionWriters {

  /** First key of the locks, of which the second is the partition's number. */
  private static final int KEY = 0x70617274;

  /** Takes the lock of a partition and waits for whoever has it; its parameter is the number. */
  static final String LOCK = "pg_advisory_xact_lock(" + KEY + ", ?)";

  /** The same, but false at once where another transaction has it. */
  static final String TRY_LOCK = "pg_try_advisory_xact_lock(" + KEY + ", ?)";

  private static final String END =
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database ="
          + " (select oid from pg_database where datname = current_database()) and classid = "
          + KEY
          + " and objsubid = 2 and granted and pid <> pg_backend_pid()";

  private PartitionWriters() {}

  /** The number of a partition as the locks have it: those beyond 2³¹ share some with others. */
  static int number(PartitionRequest request) {
    return (int) request.id();
  }

  /**
   * Ends the transaction of an earlier worker of a partition with its connection, and takes the
   * lock for the transaction that is open. The server lets a role end its own connections only.
   */
  static void end(JdbcTemplate jdbc, PartitionRequest request) {
    jdbc.query(END + " and objid = cast(? as integer)", row -> {}, number(request));
    jdbc.query("select " + LOCK, row -> {}, number(request));
  }

  /** Ends the transactions that write of any partition. */
  static void endAll(JdbcTemplate jdbc) {
    jdbc.query(END, row -> {});
  }
}
