package shuanghe.model;

/** A word of the code list {@code words.csv} with the part it plays, such as 超 as qualifier. */
public record WordRole(String word, String role, String value) {}
