package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Paragraph;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/** Reading order of an article's lines, with what the layout tore apart joined. */
final class ReadingOrder {

  private final Vocabulary language;
  private final List<PrintedLine> body;

  /** Whether the lines of the text are clauses. */
  private final boolean setInLines;

  private ReadingOrder(Vocabulary language, ArticleDraft draft) {
    this.language = language;
    this.body = new ArrayList<>(draft.body);
    this.setInLines = draft.poster;
  }

  /** Article of a draft, its paragraphs in the order in which they are read. */
  static FoundArticle of(
      ArticleDraft draft, List<String> kickers, LineWords words, Vocabulary language) {
    ReadingOrder order = new ReadingOrder(language, draft);
    order.bringNumbersHome();
    order.turnLastSection();
    Headline headline = Headline.of(draft, kickers, words, language);
    List<Passage> passages = new ArrayList<>(headline.passages());
    passages.addAll(order.joined());
    return new FoundArticle(
        headline.title(), headline.subtitle(), draft.isContinuation(), passages);
  }

  /** A piece that begins with a number goes after the open text that waits for one. */
  private void bringNumbersHome() {
    for (int i = 1; i < body.size(); i++) {
      PrintedLine piece = body.get(i);
      if (!piece.isText() || !Script.isDigit(Script.plain(piece.text().charAt(0)))) {
        continue;
      }
      int before = textBefore(i);
      if (before < 0 || !body.get(before).isOpen() || waitsForNumber(body.get(before))) {
        continue;
      }
      for (int j = 0; j < body.size(); j++) {
        if (j != before && body.get(j).isText() && waitsForNumber(body.get(j)) && !goesOn(j)) {
          moveSection(i, j);
          return;
        }
      }
    }
  }

  private boolean goesOn(int at) {
    return at + 1 < body.size()
        && body.get(at + 1).isText()
        && Script.isDigit(Script.plain(body.get(at + 1).text().charAt(0)));
  }

  private static boolean waitsForNumber(PrintedLine line) {
    String t = line.text();
    return line.isOpen() && PageMarks.isIn(PageMarks.EXPECTS_NUMBER, t.charAt(t.length() - 1));
  }

  private int textBefore(int i) {
    int before = i - 1;
    while (before >= 0 && !body.get(before).isText()) {
      before--;
    }
    return before;
  }

  /** Moves a piece and what follows it up to the next heading behind another piece. */
  private void moveSection(int from, int behind) {
    int end = from;
    while (end < body.size() && !body.get(end).is(LineRole.HEADING)) {
      end++;
    }
    List<PrintedLine> section = new ArrayList<>(body.subList(from, end));
    PrintedLine anchor = body.get(behind);
    body.subList(from, end).clear();
    body.addAll(body.indexOf(anchor) + 1, section);
  }

  /**
   * An article that breaks off at its end goes on in the piece after its lead, if that piece has no
   * heading: the last section was set before the columns it should follow.
   */
  private void turnLastSection() {
    int last = -1;
    int head = -1;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).isText()) {
        last = i;
      }
      if (body.get(i).is(LineRole.HEADING)) {
        head = i;
      }
    }
    if (last < 0
        || head < 2
        || head > last
        || !body.get(last).isOpen()
        || !body.get(0).is(LineRole.LEAD)
        || body.get(0).isOpen()
        || !body.get(1).is(LineRole.BODY)) {
      return;
    }
    List<PrintedLine> section = new ArrayList<>(body.subList(head, last + 1));
    body.subList(head, last + 1).clear();
    body.addAll(1, section);
  }

  private List<Passage> joined() {
    List<Passage> passages = new ArrayList<>();
    List<PrintedLine> torn = new ArrayList<>();
    for (PrintedLine line : body) {
      if (line.isText()) {
        boolean begins =
            torn.isEmpty()
                || !torn.getLast().isOpen()
                || !line.mark().isEmpty()
                || PageMarks.isBullet(line.text());
        if (begins) {
          flush(torn, passages);
        }
        if (!line.mark().isEmpty()) {
          passages.add(Passage.of(language, Paragraph.Role.BYLINE, line.mark(), line.number()));
        }
        torn.add(line);
        continue;
      }
      boolean aside = line.is(LineRole.CAPTION) || line.is(LineRole.CREDIT);
      if (!aside || torn.isEmpty() || !torn.getLast().isOpen()) {
        flush(torn, passages);
      }
      passages.add(Passage.of(language, role(line), List.of(line)));
    }
    flush(torn, passages);
    return passages;
  }

  private void flush(List<PrintedLine> torn, List<Passage> passages) {
    if (!torn.isEmpty()) {
      passages.add(Passage.of(language, Paragraph.Role.BODY, torn, setInLines));
      torn.clear();
    }
  }

  private static Paragraph.Role role(PrintedLine line) {
    return switch (line.role()) {
      case HEADING, DATA_HEAD -> Paragraph.Role.SECTION_HEAD;
      case KICKER -> Paragraph.Role.KICKER;
      case BYLINE -> Paragraph.Role.BYLINE;
      case CAPTION -> Paragraph.Role.CAPTION;
      case CREDIT, SOURCE -> Paragraph.Role.CREDIT;
      case DATA -> Paragraph.Role.DATA_BOX;
      case TABLE -> Paragraph.Role.TABLE;
      default -> Paragraph.Role.BODY;
    };
  }
}
