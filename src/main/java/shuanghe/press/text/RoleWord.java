package shuanghe.press.text;

/**
 * A word of a group of the language with the part it plays there.
 *
 * @param word the word as it stands in a text
 * @param role one of the group's own
 * @param value what the word says in this part, as the role documents it; empty where it says no
 *     more than the role
 */
public record RoleWord<R extends Enum<R>>(String word, R role, String value) {}
