package shuanghe.workbook;

/**
 * Place of a cell, 0-based.
 *
 * @param sheet the sheet it stands in
 * @param row counted from 0
 * @param column counted from 0
 */
record CellPlace(WorkbookSheet sheet, int row, int column) {}
