package shuanghe.workbook;

/**
 * Ranges of the lists that 总览 counts.
 *
 * @param matters matters of the ledgers
 * @param agreements documents that the press names
 * @param targets aims that the press states
 * @param figures figures of the press
 * @param articles reports
 * @param checks press figures set against statistics
 * @param warnings findings
 */
record ListRanges(
    ListRange matters,
    ListRange agreements,
    ListRange targets,
    ListRange figures,
    ListRange articles,
    ListRange checks,
    ListRange warnings) {}
