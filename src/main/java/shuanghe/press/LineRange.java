package shuanghe.press;

/** Lines of a file, both ends included, 1-based. */
public record LineRange(int first, int last) {}
