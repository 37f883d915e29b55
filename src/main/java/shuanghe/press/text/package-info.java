/**
 * The text of the press: characters, spans, clauses, the mentions of numbers, times, areas and
 * words that scanners find in them, and the lists of words and rules by which they are read.
 */
package shuanghe.press.text;
