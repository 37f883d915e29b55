/**
 * Saved web pages: the article among menus, links and teasers, handed on as the lines of a page.
 *
 * <p>{@code WebPages} is the way in. {@code Blocks} cuts the page into blocks as a browser shows
 * them; {@code ArticleRange} takes the run of blocks that weighs most as prose, from the headline
 * on; {@code ArticleLines} gives its lines. No site is known by name: blocks are judged by length,
 * links and marks. Every line keeps the line of the file on which it begins.
 */
package shuanghe.press.html;
