/**
 * CSV files of an edition's folder {@code data}, for programs and Excel alike (RFC 4180, UTF-8 with
 * byte order mark). {@code DataFiles} names them; {@code CsvText} writes one row by row.
 *
 * <p>Columns are stated once, with what each means: those of a record with a schema by it, the
 * others in {@code EditionColumns}; the tables of {@code src/docs/DATA.md} are made from these. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
package shuanghe.export;
