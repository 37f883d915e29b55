/**
 * The text of the press: characters, spans, clauses, and the mentions of numbers, times, areas and
 * words that scanners find in them.
 */
package shuanghe.press.text;
