/**
 * The files of the input folder: which are read, in which encoding, as which lines and cells, and
 * the code lists they are checked against. What a row means is for {@code statistics}, {@code
 * ledger} and {@code decision}; what is here knows lines, columns and places.
 *
 * <p>The way of a table: {@code InputFolder} lists the files, {@code CellLines} tells by the first
 * bytes what each is (CSV of RFC 4180 in any of the usual encodings, XLSX, XLS, or the HTML table
 * that query systems give out under the ending .xls) and gives lines of cells; {@code TableFile}
 * finds the line that names the columns and gives a {@code TableRow} a row; {@code RowCheck}
 * gathers all faults of a row into one {@link shuanghe.model.Rejection} with place, reason and
 * remedy.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Bytes decide, not endings: offices send GB18030 with the ending .csv and web pages with the
 *       ending .xls.
 *   <li>Files are strangers'. Each is read in memory bounded by its longest line; a workbook is
 *       looked through before it is opened ({@code XlsxCheck}: bounded size, no macros, no document
 *       types).
 *   <li>Nothing is guessed: {@code 1,23} is no number and {@code 2023-13} no period; the rejection
 *       says what would be right, with the nearest known name where one is near ({@code
 *       NearestName}).
 *   <li>XLSX is read by fastexcel-reader and XLS by POI; why, with figures, stands in {@code
 *       WorkbookLines}.
 * </ul>
 */
package shuanghe.input;
