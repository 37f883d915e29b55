package shuanghe.job;

import shuanghe.model.CodeLists;

/**
 * Lists and keys that pages and article tables are read by.
 *
 * @param codeLists the code lists
 * @param indexes what is known of the pages
 * @param readingKey over the program and the code lists, which decide what a file is read as
 */
record ReadingBasis(CodeLists codeLists, PageIndexes indexes, String readingKey) {}
