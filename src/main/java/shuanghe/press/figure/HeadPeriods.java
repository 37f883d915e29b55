package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Paragraph;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleTimes;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/**
 * The periods that the headings of an article and the lines over its tables tell.
 *
 * @param words the vocabulary
 * @param times expressions of time of the article
 * @param reckoning reckons them from the day of the report
 */
record HeadPeriods(Vocabulary words, ArticleTimes times, PeriodResolver reckoning) {

  /**
   * A period in a line over the rows of a table, with where it stands.
   *
   * @param from offset of its first character in the passage
   * @param to offset behind its last
   * @param period the period
   */
  record InTable(int from, int to, GoverningPeriod period) {}

  /** The first period that the headlines of an article tell. */
  Optional<GoverningPeriod> title(FoundArticle article) {
    for (Passage head : article.passages()) {
      if (head.role() == Paragraph.Role.HEADLINE || head.role() == Paragraph.Role.KICKER) {
        Optional<GoverningPeriod> told = of(head);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /** The period a heading tells: one that is over, and no day but of a holiday. */
  Optional<GoverningPeriod> of(Passage head) {
    List<TimeMention> found =
        new TimeReader(words, reckoning.anchor()).sentence(times.in(head, 0, head.plain().length));
    return found.stream()
        .filter(m -> m.role() == TimeMentionRole.DURING || m.role() == TimeMentionRole.AS_OF)
        .filter(m -> !m.said().ahead() && isOfReport(m))
        .findFirst()
        .map(m -> reckoning.governing(m.period(), m, head.plain(), "title"));
  }

  /**
   * The periods that the lines over the rows of a table tell, line by line, with where each stands;
   * the month of a column is of the year in the title.
   *
   * @param reader which knows the year spoken of before the table
   */
  List<List<InTable>> overTable(List<Passage> lines, TimeReader reader) {
    List<TimeExpression> said = new ArrayList<>();
    lines.forEach(line -> said.addAll(times.in(line, 0, line.plain().length)));
    List<TimeMention> mentions = reader.sentence(said);
    List<List<InTable>> found = new ArrayList<>();
    int next = 0;
    for (Passage line : lines) {
      int count = times.in(line, 0, line.plain().length).size();
      found.add(
          mentions.subList(next, next + count).stream()
              .filter(HeadPeriods::isOfTable)
              .map(
                  m ->
                      new InTable(
                          m.start(),
                          m.end(),
                          reckoning.governing(m.period(), m, line.plain(), "table-head")))
              .toList());
      next += count;
    }
    return found;
  }

  /**
   * Whether the first sentence of an article says that the report of a year came out, so that all
   * it tells is of that year: 《2022年某事业报告》日前发布.
   */
  boolean isOnReport(FoundArticle article, PeriodCues cueWords) {
    Optional<Passage> body =
        article.passages().stream().filter(p -> p.role() == Paragraph.Role.BODY).findFirst();
    if (body.isEmpty()) {
      return false;
    }
    char[] t = body.get().plain();
    int[] first = body.get().sentences().getFirst();
    for (TimeExpression e : times.in(body.get(), first[0], first[1])) {
      boolean titled = e.start() > 0 && t[e.start() - 1] == '《';
      if (titled
          && e.year().isPrinted()
          && e.cut().form() == TimeForm.YEAR
          && e.role() == TimeMentionRole.DURING) {
        int close = e.end();
        while (close < first[1] && t[close] != '》') {
          close++;
        }
        PeriodCues.InSentence cues = new PeriodCues.InSentence();
        cueWords.find(body.get().mentions(), close, first[1], cues);
        return cues.has(PeriodCue.SOURCE, close, first[1]);
      }
    }
    return false;
  }

  /** 今年…突破: a headline's year that is not over is told by the lead up to where it has come. */
  boolean isNarrowed(GoverningPeriod headline, Optional<GoverningPeriod> lead) {
    Optional<TimePeriod> year =
        headline.period().filter(p -> p.form() == TimePeriod.Form.YEAR && reckoning.isAhead(p));
    return year.isPresent()
        && lead.flatMap(GoverningPeriod::period)
            .filter(p -> !p.equals(year.get()))
            .filter(p -> year.get().contains(p.start()) && year.get().contains(p.end()))
            .isPresent();
  }

  private static boolean isOfTable(TimeMention m) {
    boolean holds =
        m.role() == TimeMentionRole.DURING
            || m.role() == TimeMentionRole.AS_OF
            || m.role() == TimeMentionRole.NAME;
    return holds && m.period().isPresent() && !m.said().ahead();
  }

  private static boolean isOfReport(TimeMention m) {
    boolean day = m.role() == TimeMentionRole.AS_OF || m.said().cut().form() == TimeForm.HOLIDAY;
    return m.period().filter(p -> day || p.form() != TimePeriod.Form.DAY).isPresent();
  }
}
