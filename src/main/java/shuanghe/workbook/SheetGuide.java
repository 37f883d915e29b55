package shuanghe.workbook;

/** Guide to a sheet in 说明. */
record SheetGuide(String sheet, String content) {}
