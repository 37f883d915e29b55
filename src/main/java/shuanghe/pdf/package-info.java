/**
 * Typesets the semantic document of a briefing as a tagged PDF/A-2a and PDF/UA-1 file in the form
 * of GB/T 9704-2012.
 *
 * <p>The way through: {@code HtmlReader} reads blocks and words, {@code Shaper} finds their glyphs,
 * {@code LineBreaker} makes lines, {@code BlockLayout} makes fragments of them, {@code PageFlow}
 * distributes fragments over pages, {@code Canvas} paints the pages under their tags. OpenPDF
 * writes the objects of the file; lines, tags and font subsets are made here.
 *
 * <p>Decisions that the standards leave open:
 *
 * <ul>
 *   <li>Half-width marks beside Chinese characters are painted full-width but copied out as they
 *       were put in: in a subset a code stands for a glyph and the character it was painted for.
 *   <li>A line of 28 characters of 3号 is a little wider than the type area, so body text is set 0.2
 *       pt closer. After tables and notes the text returns to the grid at the next heading of the
 *       first level.
 *   <li>The binding is on the left of odd pages and on the right of even ones.
 *   <li>Red is an sRGB colour, as the output intent of the file is sRGB and knows no inks.
 *   <li>{@code data/facts.csv} is not attached: PDF/A-2 allows only attachments that are PDF/A
 *       themselves.
 *   <li>The unit of drawings is the point; a drawing wider than its place is made smaller.
 * </ul>
 */
package shuanghe.pdf;
