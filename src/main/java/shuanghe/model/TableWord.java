package shuanghe.model;

/**
 * A word by which an office heads the columns and rows of its tables of indicators.
 *
 * @param word as it stands in a cell
 * @param role what it says of the column or row
 */
public record TableWord(String word, LabelRole role) {}
