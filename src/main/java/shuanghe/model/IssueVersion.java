package shuanghe.model;

import java.util.List;

/**
 * Version of an edition: as first published, or its n-th correction or supplement. Corrections and
 * supplements are each counted by themselves, versions through.
 *
 * @param number 0 as first published, then one more for each version of whatever kind
 * @param kind what the version is; {@link LateData#REPLACEMENT} for the first
 * @param ofKind from 1 among the edition's versions of this kind; 0 for the first
 */
public record IssueVersion(int number, LateData kind, int ofKind) {

  /** An edition as first published. */
  public static final IssueVersion FIRST = new IssueVersion(0, LateData.REPLACEMENT, 0);

  /**
   * @throws IllegalArgumentException if the first has a kind, or a later one none
   */
  public IssueVersion {
    boolean isFirst = number == 0;
    if (number < 0
        || ofKind < 0
        || isFirst != (kind == LateData.REPLACEMENT)
        || isFirst != (ofKind == 0)) {
      throw new IllegalArgumentException(number + " " + kind + " " + ofKind);
    }
  }

  /**
   * Reads a version back from its name. A name that is none is taken for a correction counted as
   * the versions are, which is how they were once counted.
   *
   * @param name 更正1 or 增刊1; empty for the first
   */
  public static IssueVersion of(int number, String name) {
    if (number == 0) {
      return FIRST;
    }
    for (LateData kind : List.of(LateData.CORRECTION, LateData.SUPPLEMENT)) {
      String digits = name.startsWith(kind.label()) ? name.substring(kind.label().length()) : "";
      if (digits.matches("[1-9]\\d{0,8}")) {
        return new IssueVersion(number, kind, Integer.parseInt(digits));
      }
    }
    return new IssueVersion(number, LateData.CORRECTION, number);
  }

  /**
   * The version of a kind that follows.
   *
   * @param before all versions of the edition so far, in any order
   */
  public static IssueVersion after(List<IssueVersion> before, LateData kind) {
    return new IssueVersion(
        1 + before.stream().mapToInt(IssueVersion::number).max().orElse(0),
        kind,
        1
            + before.stream()
                .filter(version -> version.kind == kind)
                .mapToInt(IssueVersion::ofKind)
                .max()
                .orElse(0));
  }

  /** Whether the edition is as it was first published. */
  public boolean isFirst() {
    return number == 0;
  }

  /** Its name, such as 更正1 or 增刊1; empty for the first. */
  public String name() {
    return isFirst() ? "" : kind.label() + ofKind;
  }

  /** What papers add to the number of the issue: （更正1）, nothing for the first. */
  public Message message() {
    return switch (kind) {
      case REPLACEMENT -> Message.NONE;
      case CORRECTION -> Message.of("issue.correction", Integer.toString(ofKind));
      case SUPPLEMENT -> Message.of("issue.supplement", Integer.toString(ofKind));
    };
  }
}
