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
 */
package shuanghe.docx;
