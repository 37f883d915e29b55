package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Finder of articles among the lines of a page: which headline begins one, which is a section head,
 * and which headline belongs to a text that the layout put elsewhere.
 */
final class ArticleFinder {

  /** The name of a channel above the headline is no longer. */
  private static final int LONGEST_CHANNEL = 6;

  /** A headline that begins with an area and a colon is no shorter. */
  private static final int AREA_HEADLINE = 12;

  /** Headlines of one report share so much of their pairs of characters. */
  private static final double SAYS_AGAIN = 0.5;

  private final List<PrintedLine> lines;
  private final LineWords words;
  private final List<ArticleDraft> drafts = new ArrayList<>();
  private final List<PrintedLine> furniture = new ArrayList<>();
  private ArticleDraft current;

  private final ReportOpenings openings;

  private ArticleFinder(List<PrintedLine> lines, LineWords words) {
    this.lines = lines;
    this.words = words;
    this.openings = new ReportOpenings(lines);
  }

  /**
   * Part of a page: an article's lines, or the lines that belong to none.
   *
   * @param drafts articles in the order of the page; none where the lines belong to none
   * @param furniture lines that belong to no article
   */
  record FoundPart(List<ArticleDraft> drafts, List<PrintedLine> furniture) {}

  /** Articles and furniture among the lines of a page or of a part of one. */
  static FoundPart find(List<PrintedLine> lines, LineWords words) {
    ArticleFinder finder = new ArticleFinder(lines, words);
    finder.gather();
    SectionOwners.settle(finder.drafts);
    finder.pairHeadlines();
    Jumps.join(finder.drafts);
    finder.leaveTeasers();
    return new FoundPart(finder.drafts, finder.furniture);
  }

  private void gather() {
    int i = 0;
    while (i < lines.size()) {
      PrintedLine line = lines.get(i);
      switch (line.role()) {
        case FURNITURE -> {
          furniture.add(line);
          boolean opens = i + 1 < lines.size() && lines.get(i + 1).is(LineRole.CONTINUATION);
          if (current != null && !opens) {
            current.beside(line);
          }
        }
        case HEADING, KICKER -> {
          int end = i;
          while (end < lines.size() && isHead(lines.get(end))) {
            end++;
          }
          heads(withoutRepeated(lines.subList(i, end)), end);
          i = end - 1;
        }
        case DATA_HEAD -> begin(List.of(line));
        case LEAD -> lead(line, i);
        case CONTINUATION -> {
          if (current == null || current.hasText() || !current.isPlainHead()) {
            begin(List.of());
          }
          current.from = i > 0 ? ArticleDraft.page(lines.get(i - 1)) : 0;
          current.body.add(line);
        }
        case BYLINE -> {
          open(i);
          boolean atEnd = current.hasText() && !isAbstract(current.text());
          current.body.add(line);
          current.ended |= atEnd;
        }
        case SOURCE -> {
          if (!closesPage(i)) {
            open(i);
          }
          current.body.add(line);
        }
        case CREDIT -> {
          if (current == null) {
            furniture.add(line.as(Furniture.FurnitureKind.CREDIT));
          } else {
            current.body.add(line);
            current.ended |= endsArticle(line);
          }
        }
        case CAPTION -> {
          if (current == null) {
            begin(List.of());
          }
          current.body.add(line);
        }
        case BODY, DATA, TABLE -> {
          open(i);
          current.body.add(line);
        }
      }
      i++;
    }
  }

  /** Whether a line of source and date stands below the last article of the page. */
  private boolean closesPage(int at) {
    return current != null
        && current.hasText()
        && lines.subList(at, lines.size()).stream()
            .allMatch(
                l -> l.is(LineRole.SOURCE) || l.is(LineRole.FURNITURE) || l.is(LineRole.CREDIT));
  }

  private static boolean isHead(PrintedLine line) {
    return line.is(LineRole.HEADING) || line.is(LineRole.KICKER);
  }

  private void begin(List<PrintedLine> head) {
    current = new ArticleDraft(head);
    drafts.add(current);
  }

  private void open(int at) {
    if (current != null && current.ended && isOnlyReport(at)) {
      current.ended = false; // a credit stands within the text
    } else if (current == null || current.ended) {
      begin(List.of());
    }
  }

  /** Whether the page has one headline, at its beginning, and no other report behind a place. */
  private boolean isOnlyReport(int at) {
    return drafts.size() == 1
        && !current.head.isEmpty()
        && lines.subList(at, lines.size()).stream()
            .noneMatch(l -> isHead(l) || l.is(LineRole.LEAD) || l.is(LineRole.CONTINUATION));
  }

  /**
   * The headings of a run but for those that only print the headline at hand again, as under
   * pictures.
   */
  private List<PrintedLine> withoutRepeated(List<PrintedLine> run) {
    if (current == null || !current.hasText()) {
      return run;
    }
    List<PrintedLine> others = new ArrayList<>();
    for (PrintedLine line : run) {
      boolean repeats = current.head.stream().anyMatch(h -> h.text().equals(line.text()));
      if (repeats) {
        current.body.add(line.as(LineRole.CAPTION));
      } else {
        others.add(line);
      }
    }
    return others;
  }

  /** A run of headings: it begins an article, or heads a section of the one at hand. */
  private void heads(List<PrintedLine> run, int after) {
    if (run.isEmpty()) {
      return;
    }
    if (current != null && current.isHeadedBy(run)) {
      run.forEach(l -> furniture.add(l.as(Furniture.FurnitureKind.REPEAT)));
      return;
    }
    int second = current == null ? 0 : current.headOfNext(run);
    if (second > 0) {
      begin(run.subList(0, second));
      heads(run.subList(second, run.size()), after);
      return;
    }
    boolean headed =
        current != null && !current.ended && !current.hasText() && !current.head.isEmpty();
    if (headed && isSameHead(run)) {
      current.head.addAll(run);
      return;
    }
    if (headed && current.isRepeatedIn(run)) {
      current.head.forEach(l -> furniture.add(l.as(Furniture.FurnitureKind.REPEAT)));
      current.head.clear();
      current.head.addAll(run);
      return;
    }
    if (headed && Poster.isSetAsText(run)) {
      current.setAsText(run);
      return;
    }
    if (current != null && current.isSourceOnly() && Poster.isSetAsText(run)) {
      current.head.addAll(Poster.headline(run));
      current.setAsText(Poster.behindHeadline(run));
      return;
    }
    if (current != null && (current.isSourceOnly() || isSubtitle(run, after) || saysAgain(run))) {
      current.head.addAll(run);
      return;
    }
    if (headsBox(run)) {
      current.ended = false;
      current.body.addAll(run);
      return;
    }
    if (!beginsArticle(run, after)) {
      current.body.addAll(run);
      return;
    }
    int first = 0;
    for (int i = 1; i < run.size(); i++) {
      if (openings.secondLevel() && run.get(i - 1).level() == 1 && run.get(i).level() == 2) {
        begin(run.subList(first, i));
        first = i;
      }
    }
    List<PrintedLine> last = run.subList(first, run.size());
    if (Poster.isSetAsText(last)) {
      begin(Poster.headline(last));
      current.setAsText(Poster.behindHeadline(last));
    } else {
      begin(last);
    }
  }

  /** Whether the run heads a box that belongs to the report at hand, though its text has ended. */
  private boolean headsBox(List<PrintedLine> run) {
    return current != null
        && current.hasText()
        && run.size() == 1
        && words.madeOf(CueRole.BOX, Script.plain(run.getFirst().text())) == 1;
  }

  /** Whether the run goes on with a head that so far has kickers or the name of a channel only. */
  private boolean isSameHead(List<PrintedLine> run) {
    boolean channel =
        current.body.isEmpty()
            && current.head.size() == 1
            && current.head.getFirst().level() == 0
            && current.head.getFirst().text().length() <= LONGEST_CHANNEL;
    return (channel || current.head.stream().allMatch(l -> l.is(LineRole.KICKER)))
        && run.stream().noneMatch(l -> l.is(LineRole.KICKER));
  }

  /** Whether a line between the source of a report and its text is a second headline of it. */
  private boolean isSubtitle(List<PrintedLine> run, int after) {
    return run.size() == 1
        && run.getFirst().level() == 0
        && !current.ended
        && !current.head.isEmpty()
        && !current.hasText()
        && current.has(LineRole.SOURCE)
        && after < lines.size()
        && (lines.get(after).is(LineRole.LEAD) || lines.get(after).is(LineRole.BODY));
  }

  /** Whether headlines below the source of a report say again what that above it does. */
  private boolean saysAgain(List<PrintedLine> run) {
    return !current.ended
        && current.head.size() == 1
        && !current.hasText()
        && current.has(LineRole.SOURCE)
        && run.stream().allMatch(PrintedLine::isOpen)
        && HeadlinePairs.shared(current.head, run) >= SAYS_AGAIN;
  }

  private boolean beginsArticle(List<PrintedLine> run, int after) {
    if (current == null || current.ended) {
      return true;
    }
    if (run.stream()
        .anyMatch(
            l ->
                l.is(LineRole.KICKER)
                    || l.level() == 1
                    || l.level() == 2 && openings.secondLevel())) {
      return true;
    }
    int next = after;
    while (next < lines.size()
        && (lines.get(next).is(LineRole.FURNITURE) || lines.get(next).is(LineRole.CAPTION))) {
      next++;
    }
    return next < lines.size()
        && (lines.get(next).is(LineRole.BYLINE) && !current.isHeadOnly()
            || lines.get(next).is(LineRole.LEAD)
            || lines.get(next).is(LineRole.SOURCE) && !closesPage(next)
            || openings.opens(run, lines.get(next))
            || opensReportOfArea(run.getFirst()));
  }

  /**
   * The only heading of a page that names an area before a colon, 某市:…, and goes on as a headline
   * does: the report of that area. Several of them head sections of one report.
   */
  private boolean opensReportOfArea(PrintedLine heading) {
    return words.isOfArea(heading.text())
        && heading.text().length() >= AREA_HEADLINE
        && current.text().size() > 1
        && lines.stream().filter(l -> isHead(l) && words.isOfArea(l.text())).count() == 1;
  }

  /** A 本报讯: the beginning of a text, which the layout may have put after its later columns. */
  private void lead(PrintedLine line, int at) {
    boolean fits =
        current != null
            && !current.ended
            && !current.isSigned()
            && (!current.head.isEmpty() || current.isSourceOnly());
    if (fits && (!current.hasText() || isAbstract(current.text()))) {
      current.body.add(line);
    } else if (fits && endsOpenBeforeNextHead(at)) {
      List<PrintedLine> later = List.copyOf(current.body);
      current.body.clear();
      current.body.add(line);
      moved = later;
      movedTo = current;
    } else {
      begin(List.of());
      current.body.add(line);
    }
  }

  /** Whether a text so far is one line that sums up the report which begins below it: 摘要:…. */
  private boolean isAbstract(List<PrintedLine> text) {
    return text.size() == 1
        && words
            .starting(Script.plain(text.getFirst().text()))
            .filter(k -> k == LineKind.ABSTRACT)
            .isPresent();
  }

  private List<PrintedLine> moved = List.of();
  private ArticleDraft movedTo;

  private boolean endsOpenBeforeNextHead(int at) {
    PrintedLine last = lines.get(at);
    for (int i = at + 1;
        i < lines.size() && !isHead(lines.get(i)) && !lines.get(i).is(LineRole.LEAD);
        i++) {
      if (lines.get(i).isText()) {
        last = lines.get(i);
      }
    }
    return last.isOpen();
  }

  private boolean endsArticle(PrintedLine line) {
    return !words.startsWith(CueRole.ILLUSTRATION, line.text());
  }

  /** Puts what the layout moved back, and pairs headlines with texts. */
  private void pairHeadlines() {
    if (movedTo != null) {
      movedTo.body.addAll(moved);
    }
    HeadlinePairs.pair(drafts);
  }

  /**
   * Headlines behind the last text that found none of their own, or no more than the begin of one,
   * are those of other reports.
   */
  private void leaveTeasers() {
    while (drafts.size() > 1
        && (drafts.getLast().isHeadOnly() && drafts.getLast().body.isEmpty()
            || drafts.getLast().isCutOff())) {
      ArticleDraft teaser = drafts.removeLast();
      teaser.head.forEach(this::teaser);
      teaser.body.forEach(this::teaser);
    }
    List<PrintedLine> body = drafts.isEmpty() ? List.of() : drafts.getLast().body;
    while (body.size() > 1 && body.getLast().is(LineRole.HEADING) && body.getLast().level() == 0) {
      teaser(body.removeLast());
    }
  }

  private void teaser(PrintedLine headline) {
    PrintedLine whole = headline.saying("", headline.mark() + headline.text());
    furniture.add(whole.as(Furniture.FurnitureKind.TEASER));
  }
}
