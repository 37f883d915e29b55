package shuanghe.workbook;

/** Emphasis that sets a cell off from others of its format. */
enum Emphasis {
  NONE,
  /** A provisional or estimated value: italics. */
  PROVISIONAL,
  /** A total: bold with a line above. */
  TOTAL,
  /** Text that a spreadsheet would take for a formula once somebody edits the cell. */
  QUOTED
}
