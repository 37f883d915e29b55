package shuanghe.press.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph;
import shuanghe.press.text.Script;

/** The reporters named in a text's lead, byline, caption or signature. */
public final class Bylines {

  private Bylines() {}

  /** The reporters named in a text's lead, byline, caption or signature. */
  public static List<String> of(FoundArticle article) {
    List<String> names = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (!passage.mentions().holds(CueRole.REPORTER)) {
        continue;
      }
      String t = new String(passage.plain());
      int at = t.indexOf(PageMarks.REPORTER);
      while (at >= 0) {
        boolean signs =
            passage.role() == Paragraph.Role.BYLINE
                || passage.role() == Paragraph.Role.CREDIT
                || passage.role() == Paragraph.Role.CAPTION
                || inSignature(t, at);
        if (signs) {
          names(t, passage.text(), at + PageMarks.REPORTER.length(), names);
        }
        at = t.indexOf(PageMarks.REPORTER, at + PageMarks.REPORTER.length());
      }
    }
    return List.copyOf(new LinkedHashSet<>(names));
  }

  private static boolean inSignature(String t, int at) {
    int open = t.lastIndexOf('(', at);
    int close = t.indexOf(')', at);
    return open >= 0 && close > at && close - open <= 40 && at - open <= 12;
  }

  /** The names that follow, as they are printed. */
  private static void names(String t, String printed, int from, List<String> names) {
    int i = from;
    StringBuilder name = new StringBuilder();
    while (i < t.length() && i - from < 36) {
      char c = t.charAt(i);
      if (Script.isHan(c) && name.length() < 4 && !isJob(t, i)) {
        name.append(printed.charAt(i));
      } else {
        take(name, names);
        if (c != ' ' && c != '、' || isJob(t, i)) {
          return;
        }
      }
      i++;
    }
    take(name, names);
  }

  private static boolean isJob(String t, int i) {
    for (String job : PageMarks.REPORTER_JOBS) {
      if (t.startsWith(job, i)) {
        return true;
      }
    }
    return false;
  }

  private static void take(StringBuilder name, List<String> names) {
    if (name.length() >= 2) {
      names.add(name.toString());
    }
    name.setLength(0);
  }
}
