package shuanghe.job;

import shuanghe.model.CodeLists;
import shuanghe.press.PageIndex;

/**
 * Lists and keys that pages and article tables are read by.
 *
 * @param codeLists the code lists
 * @param index what is known of the pages
 * @param readingKey over the program and the code lists, which decide what a file is read as
 */
record ReadingBasis(CodeLists codeLists, PageIndex index, String readingKey) {}
