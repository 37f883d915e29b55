/**
 * Briefings as Excel workbooks (ECMA-376 transitional): one of the whole edition and one a domain,
 * made from the analysis and not from the words of the briefing. {@code WorkbookRendition} is the
 * way in; a class ending in {@code Sheet} is a sheet, named in Chinese as its tab is.
 *
 * <p>POI makes what is small and intricate: styles, tables, charts, print set-up. The rows of lists
 * do not go through it: {@code StreamedRows} writes them into the sheet while {@code
 * StreamedPackage} saves the file, so that memory does not grow with the list; a list longer than a
 * sheet's 1,048,576 rows goes on on the next.
 *
 * <p>Where what lies:
 *
 * <ul>
 *   <li>sheets that list things: {@code ListSheet} states name, note and columns of one, {@code
 *       ListSheets} their order, {@code ListSheetWriter} writes any of them;
 *   <li>sheets laid out by hand, with charts: {@code DomainSheet}, {@code OverviewSheet}, {@code
 *       NotesSheet}, {@code ChartDataSheet}, by {@code CellWriter} and {@code WorkbookCharts};
 *   <li>cells: {@code CellFormat}, {@code Emphasis} and {@code CellStyles} are how they look,
 *       {@code CellValues} and {@code CellText} what stands in them, {@code Links}, {@code
 *       NamedCells} and {@code CitationColumns} how one leads to another;
 *   <li>the file: {@code WorkbookFile}, {@code StreamedPackage}, {@code StreamedRows}.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A number of the briefing that follows from others is a formula, with the value it comes to
 *       kept beside it ({@code Formula}), reckoned in decimals as Excel's ROUND does.
 *   <li>Every entry of the zip bears the same time, and the file's date is the edition's, so that
 *       equal content is equal bytes.
 *   <li>A text that would be run as a formula or that XML cannot hold is written so that it is text
 *       ({@code CellText}).
 *   <li>Columns of a list are stated once as {@code SheetColumn}; where a record has a schema, a
 *       column is named as the schema names it.
 * </ul>
 */
package shuanghe.workbook;
