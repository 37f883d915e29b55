package shuanghe.workbook;

/** Ranges of the lists that 总览 counts. */
record ListRanges(
    ListRange matters,
    ListRange agreements,
    ListRange targets,
    ListRange figures,
    ListRange articles,
    ListRange checks,
    ListRange warnings) {}
