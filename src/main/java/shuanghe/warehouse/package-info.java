/**
 * The relational store of everything taken in, in H2 within the output folder or in PostgreSQL;
 * every statement means the same in both. Its tables are made by the scripts of {@code
 * src/main/resources/db} (Flyway; those in {@code h2} and {@code postgresql} where the two differ),
 * its columns are those that a record's {@link shuanghe.model.Schema} states.
 *
 * <p>A file is read into rows under a {@code file_id} of its own, beside the rows of the version
 * that is held; {@code FileVersions.activate} makes the new versions the ones held in one
 * transaction. So whoever reads sees one whole state of the input, whenever a run is killed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The key of a row is its file's id times 2<sup>32</sup> plus the row's number: one whole
 *       number is what databases load fastest, and the rows of a file are a range of it.
 *   <li>What was printed is kept as it was printed. What counts of several values with one key is
 *       worked out when an edition is read ({@code EditionDataReader}), so that a file that goes
 *       lets those behind it count.
 *   <li>Rows of all files of a chunk are gathered and written a table at a time ({@code
 *       InsertBatch}): to PostgreSQL by binary COPY ({@code CopyRows}), to H2 a hundred to a
 *       statement ({@code RowInsertion}).
 *   <li>A row of the press has the month of its article ({@code Months}). PostgreSQL keeps each
 *       month in a partition of its own ({@code MonthPartitions}), H2 has an index, and an edition
 *       reads its months only. What looks further back goes by what was found when files came:
 *       earlier values of indicators that are told anew ({@code ReportedValues}), and the list of
 *       what nobody would see.
 *   <li>What an edition lists is bounded by domain and kind; beyond it the database counts and
 *       chooses ({@code EditionRows}). Texts of articles are gone through, not held.
 *   <li>No other package reads or writes these tables. Classes write within the transaction of
 *       their caller, which is a chunk or a step of the job.
 * </ul>
 */
package shuanghe.warehouse;
