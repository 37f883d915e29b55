package shuanghe.press.figure;

import java.util.Optional;
import shuanghe.press.text.TimeMention;

/**
 * Base that a change, a difference or a share is measured against.
 *
 * @param base as printed: 较2019年同期, 高于全国; empty where nothing is told
 * @param named the words of it that belong to a name: without years, without 同比
 * @param time of the base, where one is printed
 */
record Comparison(String base, String named, Optional<TimeMention> time) {

  static final Comparison NONE = new Comparison("", "", Optional.empty());

  boolean isNone() {
    return base.isEmpty();
  }
}
