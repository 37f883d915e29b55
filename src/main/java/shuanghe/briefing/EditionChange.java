package shuanghe.briefing;

/**
 * Difference of a record of an edition from the one that was published before.
 *
 * @param table the data file it stands in, without extension: {@code observations}
 * @param name what it is of, as printed
 * @param before the value published, as printed; empty for a record that is new
 * @param after the value now, as printed; empty for a record that is gone
 */
public record EditionChange(String table, String name, String before, String after) {}
