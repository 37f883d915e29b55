package shuanghe.press.text;

/**
 * A word of the language with the part it plays.
 *
 * @param value what the word says in this part, as the role documents it; empty where it says no
 *     more than the role
 */
public record Cue<R extends Enum<R>>(String word, R role, String value) {}
