package shuanghe.press.figure;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import shuanghe.model.CueRole;
import shuanghe.model.TimePeriod;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.Vocabulary;

/** Finds the time expression that governs a figure. */
final class PeriodFinder {

  private static final Pattern LISTED_WORK = Pattern.compile("项目(已|现已|均)?(累计)?(开工|完工|完成投资)$");

  private final Vocabulary words;
  private final TimeAnchor anchor;

  PeriodFinder(Vocabulary words, TimeAnchor anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  /** A period with the words it comes from; empty where no time word governs the figure. */
  record Governing(Optional<TimePeriod> period, String evidence, boolean ahead) {

    static Governing none(String why) {
      return new Governing(Optional.empty(), why, false);
    }
  }

  Governing find(Phrase phrase, String indicator) {
    Sentence s = phrase.sentence();
    TimeMention governing = null;
    for (TimeMention mention : s.times()) {
      if (mention.role() == TimeMention.Role.BASE) {
        continue;
      }
      boolean before = mention.end() <= phrase.quantity().start();
      boolean inNoun =
          mention.start() >= phrase.quantity().end()
              && mention.end() <= phrase.rightEnd()
              && phrase.nounFollows()
              && s.text()[mention.end() - 1] == '度';
      if ((before || inNoun) && !isPassed(s, mention, phrase)) {
        boolean other = governing != null && isOfAnother(s, mention, phrase);
        governing = other ? governing : mention;
      }
    }
    TimeMention now = nowBefore(phrase, governing);
    if (now != null) {
      governing = now;
    }
    if (governing == null) {
      return Governing.none("无时间词限定");
    }
    String evidence = s.words(governing.start(), governing.end());
    if (governing.role() == TimeMention.Role.VAGUE) {
      return Governing.none("“" + evidence + "”非确指");
    }
    if (governing.period() == null) {
      return Governing.none("“" + evidence + "”无从推定：" + anchor.basis());
    }
    TimePeriod period = flow(governing, phrase, indicator);
    boolean ahead = governing.role() == TimeMention.Role.UNTIL && isAhead(period);
    return new Governing(
        Optional.of(period),
        evidence + (anchor.knowsYear() ? "（" + anchor.basis() + "）" : ""),
        ahead);
  }

  /** 已有 and 现已 tell of today: by an earlier 截至目前, or where only 近年来 stands before. */
  private TimeMention nowBefore(Phrase phrase, TimeMention governing) {
    Sentence s = phrase.sentence();
    boolean vague = governing != null && governing.role() == TimeMention.Role.VAGUE;
    String clause = phrase.clauseLeft().strip();
    if (clause.startsWith("已有") || clause.startsWith("现有")) {
      for (TimeMention mention : s.times()) {
        if (mention.role() == TimeMention.Role.NOW
            && mention.period() != null
            && mention.end() < phrase.clauseStart()) {
          return mention;
        }
      }
    }
    String since = vague ? s.words(governing.end(), phrase.quantity().start()) : "";
    boolean today = since.contains("现已") || since.contains("现有") || since.contains("目前");
    return today
        ? anchor
            .yearMonth()
            .map(
                m ->
                    new TimeMention(
                        governing.start(),
                        governing.end(),
                        TimePeriod.month(m.getYear(), m.getMonthValue()),
                        TimeMention.Role.NOW))
            .orElse(null)
        : null;
  }

  /**
   * A time the figure rose from, as in 由2022年末的5万亿元增至5.6万亿元, holds for the first only, and one of
   * 继2018年…后 for no figure behind 后.
   */
  static boolean isPassed(Sentence s, TimeMention mention, Phrase phrase) {
    int start = mention.start();
    if (start > s.from() && s.text()[start - 1] == '继') {
      return s.words(mention.end(), phrase.quantity().start()).indexOf('后') >= 0;
    }
    boolean from = start > s.from() && (s.text()[start - 1] == '由' || s.text()[start - 1] == '从');
    return from
        && s.quantities().stream()
            .anyMatch(q -> q.start() > mention.end() && q.end() <= phrase.quantity().start());
  }

  /** 4月份,推进今年248个项目,已开工226个: 今年 right before a number is of that number only. */
  private static boolean isOfAnother(Sentence s, TimeMention mention, Phrase phrase) {
    boolean opens = mention.start() == s.from() || Script.endsClause(s.text()[mention.start() - 1]);
    return !opens
        && phrase.quantity().governStart() > mention.end()
        && s.quantities().stream().anyMatch(q -> q.governStart() == mention.end());
  }

  /** 年发电量, 年旅客吞吐量: what a year brings, whichever. */
  static boolean isYearly(String indicator) {
    int year = indicator.indexOf('年');
    return year >= 0
        && (year == 0 || "今去全上前每当本半多近".indexOf(indicator.charAt(year - 1)) < 0)
        && (year == 0 || !Script.isDigit(indicator.charAt(year - 1)))
        && indicator.length() > year + 2
        && "量额值".indexOf(indicator.charAt(indicator.length() - 1)) >= 0;
  }

  /**
   * 1—4月,320个项目完成投资9亿元: the projects are those of the year's list, whichever part of the year tells
   * what was done of them.
   */
  static Governing ofList(Phrase phrase, Governing found) {
    boolean list =
        phrase.left().isBlank()
            && phrase.leftStart() == phrase.clauseStart()
            && (phrase.rightEnd() < phrase.clauseEnd()
                    && "、和与及".indexOf(phrase.sentence().text()[phrase.rightEnd()]) < 0
                    && LISTED_WORK.matcher(phrase.right()).find()
                || phrase.right().contains("项目全部开工"));
    return list && found.period().isPresent()
        ? new Governing(
            found.period().map(p -> TimePeriod.year(p.end().getYear())),
            found.evidence(),
            found.ahead())
        : found;
  }

  private boolean isAhead(TimePeriod period) {
    return anchor.knowsYear() && period.end().getYear() > anchor.year();
  }

  /** An amount that flows, told as of a month's end, is the sum since January. */
  private TimePeriod flow(TimeMention mention, Phrase phrase, String indicator) {
    TimePeriod period = mention.period();
    if (mention.role() == TimeMention.Role.SINCE) {
      return since(period);
    }
    if (mention.role() == TimeMention.Role.DURING
        && period.form() == TimePeriod.Form.DAY
        && isYearly(indicator)) {
      return TimePeriod.year(period.start().getYear());
    }
    if (mention.role() != TimeMention.Role.AS_OF || period.form() != TimePeriod.Form.DAY) {
      return period;
    }
    char[] name = Script.plain(indicator);
    boolean measured =
        phrase.quantity().dimension() == Unit.Dimension.MONEY
            || indicator.endsWith("量")
            || phrase.quantity().unit().equals("人次")
            || phrase.isRate() && phrase.left().contains("同比");
    boolean stock =
        indicator.contains("余额")
            || phrase
                .sentence()
                .words(mention.end(), phrase.quantity().governStart())
                .contains("累计");
    boolean monthEnd =
        period.start().getDayOfMonth() == YearMonth.from(period.start()).lengthOfMonth();
    if (measured && !stock && monthEnd && words.has(CueRole.FLOW, name, 0, name.length)) {
      int month = period.start().getMonthValue();
      int year = period.start().getYear();
      return month == 12 ? TimePeriod.year(year) : TimePeriod.toMonth(year, month);
    }
    return period;
  }

  private TimePeriod since(TimePeriod period) {
    YearMonth first = YearMonth.from(period.start());
    return anchor
        .yearMonth()
        .filter(last -> last.isAfter(first))
        .map(last -> TimePeriod.months(first, last))
        .orElse(period);
  }
}
