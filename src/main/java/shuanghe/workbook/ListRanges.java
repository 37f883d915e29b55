package shuanghe.workbook;

/** Where the lists stand that 总览 counts. */
record ListRanges(
    ListRange matters,
    ListRange agreements,
    ListRange targets,
    ListRange figures,
    ListRange articles,
    ListRange checks,
    ListRange warnings) {}
