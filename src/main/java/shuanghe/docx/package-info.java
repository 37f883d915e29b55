/**
 * Briefings as word-processor documents (WordprocessingML, ECMA-376 transitional), for offices that
 * edit a draft before it is signed: the semantic document that {@code shuanghe.briefing} composes,
 * under named styles after GB/T 9704-2012, with numbered headings, tables, and charts that hold
 * their numbers.
 *
 * <p>The markup is written as text ({@code shuanghe.packaging}), and what no briefing changes
 * (styles, numbering, faces, settings, footers) lies in the resources of this package. POI's XWPF
 * can make the same, but for a briefing of ten pages with six charts it took 2.6 s of processor
 * time for the first document and 1 s for each further one, against 0.4 s and 0.03 s; it stamps
 * embedded workbooks with the clock, so that its zip and theirs have to be written anew to give
 * equal bytes.
 *
 * <p>The document's elements are read here and by {@code shuanghe.typeset} each for itself: here an
 * element becomes a named style, one to one; there it becomes glyphs, paths and shares of a line,
 * which say nothing to a word processor. What both rest on is the list of elements in {@code
 * shuanghe.briefing}, and a document that holds another is refused there.
 */
package shuanghe.docx;
