package shuanghe.model;

/**
 * A word of the language with the part it plays, such as 超 as qualifier.
 *
 * @param word the word as it stands in a text, without blanks
 * @param role the part it plays
 * @param value what the word stands for, where its role asks for one; else empty
 */
public record Cue(String word, CueRole role, String value) {}
