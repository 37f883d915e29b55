package shuanghe.typeset;

import java.util.Locale;

/** Use of a face; the name in fonts.properties is the constant's in lower case. */
public enum FaceRole {
  MASTHEAD,
  TITLE,
  HEADING1,
  HEADING2,
  HEADING3,
  BODY,
  STRONG,
  TABLE,
  TABLE_HEAD,
  CHART,
  PAGE_NUMBER;

  /** Key of the role in {@code fonts.properties}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
