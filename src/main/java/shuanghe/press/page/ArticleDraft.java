package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/** An article while its lines are being gathered. */
final class ArticleDraft {

  /** What a list of other reports gives of their text is no longer. */
  private static final int LONGEST_CUT_OFF = 30;

  final List<PrintedLine> head = new ArrayList<>();
  final List<PrintedLine> body = new ArrayList<>();
  boolean ended;

  /** Whether its text is set in short lines without marks. */
  boolean poster;

  /** The page from which its text is set on; 0 where it begins here. */
  int from;

  /** The page on which its text goes on; 0 where it ends here. */
  int to;

  ArticleDraft(List<PrintedLine> head) {
    this.head.addAll(head);
  }

  /** Furniture printed within or behind it may say that it ends or goes on elsewhere. */
  void beside(PrintedLine furniture) {
    ended |= hasText() && furniture.is(Furniture.FurnitureKind.EDITORS);
    to = hasText() && furniture.is(Furniture.FurnitureKind.JUMP) ? page(furniture) : to;
  }

  /** The page a jump names; 0 where it names none. */
  static int page(PrintedLine jump) {
    int page = 0;
    for (char c : Script.plain(jump.text())) {
      page = Script.isDigit(c) && page < 100 ? page * 10 + c - '0' : page;
    }
    return page;
  }

  boolean hasText() {
    for (PrintedLine line : body) {
      if (line.isText() || line.is(LineRole.DATA) || line.is(LineRole.TABLE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of its lines plays a role. */
  boolean has(LineRole role) {
    for (PrintedLine line : body) {
      if (line.is(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a byline or the mark of a lead tells that a report is here. */
  boolean isSigned() {
    return has(LineRole.LEAD) || has(LineRole.BYLINE);
  }

  /** Whether a line says that it goes on from another page. */
  boolean isContinuation() {
    return has(LineRole.CONTINUATION);
  }

  /** Whether it has text but no headline of its own, a kicker at the most. */
  boolean wantsHeadline() {
    return hasText() && !isContinuation() && head.stream().allMatch(l -> l.is(LineRole.KICKER));
  }

  /** Whether so far it is a source line, or who reports, printed above its headline. */
  boolean isSourceOnly() {
    return head.isEmpty()
        && !body.isEmpty()
        && body.stream().allMatch(l -> l.is(LineRole.SOURCE) || l.is(LineRole.BYLINE));
  }

  /** Whether it has headlines and no text yet. */
  boolean isHeadOnly() {
    return !hasText();
  }

  /** Whether it is a headline and nothing else so far. */
  boolean isPlainHead() {
    return !head.isEmpty() && body.isEmpty();
  }

  /** The text pieces, in order. */
  List<PrintedLine> text() {
    return body.stream().filter(PrintedLine::isText).toList();
  }

  /** Whether its last line of text ends within a sentence. */
  boolean endsOpen() {
    List<PrintedLine> text = text();
    return !text.isEmpty() && text.getLast().isOpen();
  }

  /** Whether a run of headings prints its headline again, below the table above its text. */
  boolean isHeadedBy(List<PrintedLine> run) {
    return !hasText() && !head.isEmpty() && joined(run).equals(joined(head));
  }

  /** Adds lines that look like headings and are text. */
  void setAsText(List<PrintedLine> lines) {
    poster = true;
    lines.forEach(line -> body.add(line.as(LineRole.BODY)));
  }

  /** Whether a longer run of headings holds its only headline, which the page printed above too. */
  boolean isRepeatedIn(List<PrintedLine> run) {
    return head.size() == 1
        && run.size() > 1
        && run.stream().anyMatch(l -> l.text().equals(head.getFirst().text()));
  }

  /** Whether its text is the begin of a report that breaks off after a few words. */
  boolean isCutOff() {
    return !head.isEmpty()
        && body.size() == 1
        && body.getFirst().is(LineRole.LEAD)
        && body.getFirst().isOpen()
        && body.getFirst().text().length() <= LONGEST_CUT_OFF;
  }

  private static String joined(List<PrintedLine> lines) {
    return lines.stream().map(line -> line.text().replace(" ", "")).collect(Collectors.joining());
  }

  /**
   * Where the second headline of a run begins below a signed text that has none of its own: the
   * first, set apart from it, was printed below its text. 0 where there is one headline.
   */
  int headOfNext(List<PrintedLine> run) {
    boolean below = isSigned() && wantsHeadline();
    for (int i = run.size() - 1; below && i > 0; i--) {
      if (run.get(i).blankBefore() && run.stream().allMatch(l -> l.level() == 0)) {
        return i;
      }
    }
    return 0;
  }
}
