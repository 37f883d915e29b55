package shuanghe.press.text;

/** An area named in a text; the name is empty where a word such as 全国 leads away from all areas. */
public record AreaMention(int start, int end, String area, String evidence) {}
