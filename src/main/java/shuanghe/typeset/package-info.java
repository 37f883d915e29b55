/**
 * Lays the semantic document of a briefing out on pages in the form of GB/T 9704-2012, for every
 * rendition with fixed pages.
 *
 * <p>The way through: {@code HtmlReader} reads blocks and words, {@code Shaper} finds their glyphs,
 * {@code Kinsoku} the places where a line may end, {@code LineBreaker} makes lines, {@code
 * BlockLayout} makes fragments of them, {@code PageFlow} distributes fragments over pages; {@link
 * shuanghe.typeset.TypesetDocument} paints them on a {@link shuanghe.typeset.Canvas} that a
 * rendition brings. Lines and font subsets are made here.
 *
 * <p>Decisions that the standard leaves open:
 *
 * <ul>
 *   <li>Half-width marks beside Chinese characters are painted full-width but copied out as they
 *       were put in: in a subset a code stands for a glyph and the character it was painted for.
 *   <li>A line of 28 characters of 3号 is a little wider than the type area, so body text is set 0.2
 *       pt closer. After tables and notes the text returns to the grid at the next heading of the
 *       first level.
 *   <li>The binding is on the left of odd pages and on the right of even ones.
 *   <li>The unit of drawings is the point; a drawing wider than its place is made smaller.
 * </ul>
 */
package shuanghe.typeset;
