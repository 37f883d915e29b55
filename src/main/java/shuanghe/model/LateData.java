package shuanghe.model;

import java.util.Arrays;
import java.util.Optional;

/** Handling of data that come after an edition was published. */
public enum LateData {
  /** The edition anew under its number, in its place. */
  REPLACEMENT("replacement", ""),
  /** A corrected edition beside the earlier one. */
  CORRECTION("correction", "更正"),
  /** A supplement beside the earlier one. */
  SUPPLEMENT("supplement", "增刊");

  private final String code;
  private final String label;

  LateData(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The handling of a code as the office sets it, such as {@code correction}. */
  public static Optional<LateData> of(String code) {
    return Arrays.stream(values()).filter(late -> late.code.equals(code)).findFirst();
  }

  /** The word for it in the settings, such as {@code correction}. */
  public String code() {
    return code;
  }

  /** What a version is called by it, such as 更正; empty for what replaces. */
  String label() {
    return label;
  }
}
