/** Reads newspaper pages: text to articles, articles to facts, agreements, targets and matters. */
package shuanghe.press;
