package shuanghe.press.text;

import shuanghe.model.Cue;

/**
 * A word of the language found in a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param cue the word with its role
 */
public record CueMention(int start, int end, Cue cue) {}
