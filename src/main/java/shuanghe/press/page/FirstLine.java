package shuanghe.press.page;

import java.util.Arrays;
import java.util.List;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * First line of a page below its furniture: a headline though it is longer than others, or begins
 * as a byline does.
 *
 * @param words tell headlines from text
 */
record FirstLine(LineWords words) {

  private static final int LONGEST_OVER_SENTENCE = 60;
  private static final int LONGEST_IN_PHRASES = 100;
  private static final int LONGEST_PHRASE = 50;

  /** Whether it is in phrases no longer than headlines are, over a 本报讯 or its picture. */
  boolean headsLead(List<PrintedLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).is(LineRole.CAPTION)) {
      next++;
    }
    return next < lines.size()
        && lines.get(next).is(LineRole.LEAD)
        && isBehindFurniture(lines, i)
        && words.looksLikeHeading(lines.get(i), LONGEST_IN_PHRASES)
        && Arrays.stream(lines.get(i).text().split("[ \u3000]+"))
            .allMatch(phrase -> phrase.length() <= LONGEST_PHRASE);
  }

  /** The first line of a page may be a longer headline than others, over a sentence. */
  boolean headsPage(List<PrintedLine> lines, int i) {
    return i + 1 < lines.size()
        && isBehindFurniture(lines, i)
        && words.looksLikeHeading(lines.get(i), LONGEST_OVER_SENTENCE)
        && !endsSentence(lines.get(i))
        && lines.get(i + 1).is(LineRole.BODY)
        && endsSentence(lines.get(i + 1))
        && lines.get(i + 1).text().length() > lines.get(i).text().length();
  }

  /** Whether it looks like a byline and says what its reporter did: 本报记者登上首船. */
  static boolean isOfReporter(List<PrintedLine> lines, int i) {
    return lines.get(i).is(LineRole.BYLINE)
        && isBehindFurniture(lines, i)
        && Reporters.isTold(lines.get(i).text());
  }

  /** Whether it looks like a caption, with no mark of one before it: 无人机航拍江岸大桥. */
  static boolean looksLikeCaption(List<PrintedLine> lines, int i) {
    return lines.get(i).is(LineRole.CAPTION)
        && isBehindFurniture(lines, i)
        && Script.isHan(lines.get(i).text().charAt(0));
  }

  private static boolean endsSentence(PrintedLine line) {
    return Script.endsSentence(Script.plain(line.text().charAt(line.text().length() - 1)));
  }

  /** Whether nothing but furniture stands above a line. */
  static boolean isBehindFurniture(List<PrintedLine> lines, int i) {
    int first = 0;
    while (first < i && lines.get(first).is(LineRole.FURNITURE)) {
      first++;
    }
    return first == i;
  }
}
