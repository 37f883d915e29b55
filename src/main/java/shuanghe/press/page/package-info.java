/**
 * The page of a newspaper: its lines as articles with titles, days and areas, and as furniture.
 *
 * <p>{@code PageReader} is the way in. {@code PageLines} classifies each line by its own characters
 * ({@code LineRules}); {@code ArticleFinder} puts lines together to articles, {@code ReadingOrder}
 * joins what the layout tore apart into {@code Passage}s; {@code ReportDates} finds the day of each
 * report by {@code DateRules}, {@code ArticleAreas} the areas that it names.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing of a page is lost: each character stands in one passage of one article or in one
 *       piece of furniture.
 *   <li>Every passage knows for each of its characters the line of the file that prints it.
 *   <li>A report's day comes from the page alone, never from the clock; where the page leaves it
 *       open there is none.
 * </ul>
 */
package shuanghe.press.page;
