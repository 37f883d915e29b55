package shuanghe.press.figure;

import shuanghe.model.Fact;
import shuanghe.model.Paragraph;

/**
 * A fact while it is still open to what the rest of the article says.
 *
 * @param fact the fact as read so far
 * @param role of the passage it stands in
 * @param sureKind whether words decided its kind, not only what is usual
 * @param untimed whether no rule decided on its period
 */
record FactDraft(Fact fact, Paragraph.Role role, boolean sureKind, boolean untimed) {

  boolean isHead() {
    return role == Paragraph.Role.HEADLINE
        || role == Paragraph.Role.KICKER
        || role == Paragraph.Role.SECTION_HEAD;
  }
}
