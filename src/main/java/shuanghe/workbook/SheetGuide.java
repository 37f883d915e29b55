package shuanghe.workbook;

/** What 说明 says of a sheet. */
record SheetGuide(String sheet, String content) {}
