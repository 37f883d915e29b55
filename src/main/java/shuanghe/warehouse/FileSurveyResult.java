package shuanghe.warehouse;

import shuanghe.input.FileStat;

/**
 * Result of a survey of one file.
 *
 * @param sha256 over its bytes, in hexadecimal
 * @param mark what the file system told of it before it was read
 * @param isSettled whether a file with that mark has those bytes for certain
 */
public record FileSurveyResult(String sha256, FileStat mark, boolean isSettled) {}
