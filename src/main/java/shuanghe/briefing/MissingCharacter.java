package shuanghe.briefing;

/**
 * A character that no configured face has; it is printed as 〓.
 *
 * @param character the character put in
 * @param page the page it is printed on, from 1
 * @param context the words around it
 */
public record MissingCharacter(String character, int page, String context) {}
