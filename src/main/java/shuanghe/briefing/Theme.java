package shuanghe.briefing;

import java.util.List;

/**
 * Lines under a heading of their own.
 *
 * @param title the heading; may be empty
 * @param lines in their order
 */
record Theme(String title, List<SourcedLine> lines) {

  Theme {
    lines = List.copyOf(lines);
  }
}
