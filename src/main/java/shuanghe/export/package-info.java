/**
 * The CSV files of an edition's folder {@code data}: what it was made from, for programs and Excel
 * alike. Columns are stated once, with what each means: those of a record with a schema by it, the
 * others in {@code EditionColumns}; the tables of {@code src/docs/DATA.md} are made from these.
 */
package shuanghe.export;
