package shuanghe.briefing;

import java.util.Arrays;
import java.util.Optional;
import shuanghe.model.Message;

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

  static Optional<LateData> of(String code) {
    return Arrays.stream(values()).filter(late -> late.code.equals(code)).findFirst();
  }

  /** What papers call an edition's correction of a number from 1: 更正1; 0 has no name. */
  Message message(int correction) {
    if (correction == 0) {
      return Message.NONE;
    }
    return this == SUPPLEMENT
        ? Message.of("issue.supplement", Integer.toString(correction))
        : Message.of("issue.correction", Integer.toString(correction));
  }

  /** What an edition's correction of a number from 1 is called: 更正1; 0 has no name. */
  public String revision(int correction) {
    return correction == 0 ? "" : (label.isEmpty() ? CORRECTION.label : label) + correction;
  }
}
