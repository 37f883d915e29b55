/**
 * Finds the article in a saved web page: its text is cut into blocks, the blocks that are prose are
 * told from links, buttons and teasers, and what remains is handed on as the lines of a page.
 */
package shuanghe.press.html;
