package shuanghe.workbook;

/**
 * Guide to a sheet in 说明.
 *
 * @param sheet name of the sheet
 * @param content what it holds, in a sentence
 */
record SheetGuide(String sheet, String content) {}
