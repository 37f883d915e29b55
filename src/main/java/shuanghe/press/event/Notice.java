package shuanghe.press.event;

import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;

/** Notice of an office, which tells what is to be done: 关于印发行动计划的通知. */
final class Notice {

  private static final List<String> ABOUT = Language.words(CueRole.NOTICE_ABOUT, "");
  private static final List<String> ENDS = Language.words(CueRole.NOTICE_END, "");

  private Notice() {}

  /** Whether a title is that of a notice. */
  static boolean isOne(String title) {
    return ENDS.stream().anyMatch(title::endsWith) && ABOUT.stream().anyMatch(title::contains);
  }
}
