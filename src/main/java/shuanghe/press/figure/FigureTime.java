package shuanghe.press.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.Fact.Kind;
import shuanghe.model.TimePeriod;
import shuanghe.press.figure.GoverningPeriod.Standing;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * A figure as one who looks for its period sees it: with the time of its sentence that would govern
 * it.
 *
 * @param phrase the figure in its clause
 * @param told its kind
 * @param measure what its name says of time
 * @param cues the cue words of its sentence
 * @param own the time of its sentence that would govern it; empty where none would
 * @param report what the article speaks of up to here
 */
record FigureTime(
    Phrase phrase,
    KindReader.FigureKind told,
    Flow measure,
    PeriodCues.InSentence cues,
    Optional<TimeMention> own,
    ReportPeriods report) {

  private static final Set<TimeMentionRole> PAST =
      EnumSet.of(TimeMentionRole.FROM, TimeMentionRole.PAST, TimeMentionRole.BASE);

  private static final Set<TimeForm> YEARS = EnumSet.of(TimeForm.YEAR, TimeForm.YEARS);

  Kind kind() {
    return told.kind();
  }

  /** Whether it is the value that another grew from, or of a time that is over for what follows. */
  boolean isOfThePast() {
    return told.base() || hasPastTime();
  }

  /** Whether its own time is over for what follows. */
  boolean hasPastTime() {
    return own.filter(m -> PAST.contains(m.role())).isPresent();
  }

  boolean ownRole(TimeMentionRole role) {
    return own.isPresent() && own.get().role() == role;
  }

  /** Whether its own time is a day during which something was. */
  boolean onDay() {
    return own.isPresent() && own.get().isOnDay();
  }

  /** Whether its own time is a day or a month in which something was, or a part of a year ahead. */
  boolean onOccasion() {
    return onDay()
        || own.filter(m -> m.role() == TimeMentionRole.DURING)
            .map(TimeMention::said)
            .filter(
                e ->
                    e.cut().form() == TimeForm.MONTH
                        || e.ahead() && !YEARS.contains(e.cut().form()))
            .isPresent();
  }

  /**
   * Whether its own time is over, though it is an aim; days that last until the report are not, and
   * a day only where something was done on it before: 昨日签约,将引进企业9家.
   */
  boolean aimsBehindPast() {
    return isAim()
        && own.filter(m -> m.role() == TimeMentionRole.DURING && !m.said().ahead())
            .filter(m -> !onDay() || cues.has(PeriodCue.DEED, m.end(), phrase.clauseStart()))
            .flatMap(TimeMention::period)
            .filter(report.reckoning()::isOver)
            .filter(p -> p.form() == TimePeriod.Form.DAY || !lastsUntilReport(p))
            .isPresent();
  }

  /** Whether it is an aim under a heading that tells a year not yet over, that of a budget. */
  boolean aimsInYearAhead() {
    return isAim()
        && report
            .ofReport()
            .flatMap(GoverningPeriod::period)
            .filter(p -> p.form() == TimePeriod.Form.YEAR && report.reckoning().isAhead(p))
            .isPresent();
  }

  private boolean lastsUntilReport(TimePeriod time) {
    return report.reckoning().anchor().date().filter(day -> !time.end().isBefore(day)).isPresent();
  }

  /** Whether its own time is that of telling: 目前. */
  boolean isNow() {
    return own.filter(m -> m.said().cut().form() == TimeForm.NOW).isPresent();
  }

  /** Whether it is what something has now, told behind what it did in a time before. */
  boolean isHeldNow() {
    return kind() == Kind.LEVEL
        && !phrase.isRate()
        && report.hasOwnDay()
        && saysItself(PeriodCue.NOW_HAVE)
        && own.filter(m -> m.role() == TimeMentionRole.DURING && m.end() <= phrase.leftStart())
            .isPresent();
  }

  /** Whether its own time is longer than a day. */
  boolean overTime() {
    return own.filter(m -> m.role() == TimeMentionRole.DURING)
        .flatMap(TimeMention::period)
        .filter(p -> p.form() != TimePeriod.Form.DAY)
        .isPresent();
  }

  /** Whether the day of its own time is that on which somebody told. */
  boolean onDayOfTelling() {
    if (!onDay()) {
      return false;
    }
    TimeMention day = own.orElseThrow();
    Sentence s = phrase.sentence();
    int start = s.clauseStart(day.start());
    int end = day.end();
    int clauses = 0;
    while (end < s.to() && clauses < 2) {
      if (Script.endsClause(s.text()[end])) {
        clauses++;
      }
      end++;
    }
    return cues.has(PeriodCue.SOURCE, start, Math.min(end, phrase.quantity().start()));
  }

  /** The last day before the figure as of which its sentence tells. */
  Optional<TimeMention> asOf() {
    for (int i = times().size() - 1; i >= 0; i--) {
      TimeMention m = times().get(i);
      if (m.role() == TimeMentionRole.AS_OF
          && m.end() <= phrase.quantity().start()
          && m.period().isPresent()) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** Whether a word of the part stands in its clause. */
  boolean says(PeriodCue cue) {
    return cues.has(cue, phrase.clauseStart(), phrase.clauseEnd());
  }

  /** Whether a word of the part stands in the stretch. */
  boolean says(PeriodCue cue, int from, int to) {
    return cues.has(cue, from, to);
  }

  /** Whether a word of the part stands in its own words: from the figure before to the next. */
  boolean saysItself(PeriodCue cue) {
    return cues.has(cue, phrase.leftStart(), phrase.rightEnd());
  }

  /** Whether the figure is of a moment, as a balance is, and not of a stretch of time. */
  boolean isStock() {
    return !flow() && (saysItself(PeriodCue.STOCK) || phrase.isRate() && says(PeriodCue.STOCK));
  }

  /**
   * Whether the figure tells what something is like, as a length does, and needs no period of its
   * own.
   */
  boolean isAttribute() {
    return (kind() == Kind.LEVEL || kind() == Kind.SHARE || isAim())
        && saysItself(PeriodCue.ATTRIBUTE)
        && !(flow()
            && cues.has(PeriodCue.FLOW_UNIT, phrase.quantity().start(), phrase.quantity().end()));
  }

  /** Whether the figure is to be reached. */
  boolean isAim() {
    return kind() == Kind.TARGET;
  }

  /** Whether it is a number of statistics: a change, a share, or what flows. */
  boolean isStatistic() {
    return kind() != Kind.TARGET
        && kind() != Kind.RANK
        && (kind() == Kind.CHANGE
            || kind() == Kind.DIFFERENCE
            || kind() == Kind.SHARE
            || says(PeriodCue.COMPARES)
            || flow() && !isYearly());
  }

  /**
   * Whether it is a number of statistics that may be of the report's period, and of no case in it;
   * where only the lead of a feature tells one, a sum or a number compared with the year before.
   */
  boolean isStatisticOfReport() {
    boolean statistic =
        report.tellsItsPeriod() && isStatistic()
            || says(PeriodCue.ON_YEAR)
            || growsOnYear()
            || measure.sum() && isStatistic();
    return report.ofReport().isPresent()
        && statistic
        && !says(PeriodCue.CAPABLE)
        && !report.sentences().isBehindUntold();
  }

  /** Whether a day or month before its clause is that of a visit: 9月12日,走进园区,…. */
  boolean isBehindVisit() {
    return onOccasion()
        && own.orElseThrow().end() <= phrase.clauseStart()
        && cues.has(
            PeriodCue.VISIT,
            own.orElseThrow().end(),
            phrase.sentence().clauseEnd(own.orElseThrow().end() + 1));
  }

  /** Whether it is an attribute of the noun behind it: 全长30公里的公路. */
  boolean isAttributeOfNoun() {
    return isAttribute() && cues.startsWith(PeriodCue.OF, phrase.quantity().end());
  }

  /** Whether the figure before in its sentence has a period of this standing. */
  boolean isBehind(Standing standing) {
    return report.sentences().last().filter(l -> l.is(standing)).isPresent();
  }

  /** Whether it goes on, in the same part of the sentence, behind a sum told as it stands. */
  boolean goesOnWithStand() {
    Sentence s = phrase.sentence();
    int from = own.orElseThrow().end();
    for (Quantity q : s.quantities()) {
      from = q.end() <= phrase.quantity().governStart() ? Math.max(from, q.end()) : from;
    }
    return isBehind(Standing.BUILT_UP)
        && from > own.orElseThrow().end()
        && s.words(from, phrase.quantity().governStart()).indexOf(';') < 0;
  }

  /** Whether its own time is that of a beginning told in a clause before: 今年3月开园,入驻企业27家. */
  boolean isBehindBeginning() {
    if (kind() != Kind.LEVEL
        || own.filter(m -> m.role() == TimeMentionRole.DURING && m.end() <= phrase.clauseStart())
            .isEmpty()) {
      return false;
    }
    TimeMention then = own.orElseThrow();
    TimeForm form = then.said().cut().form();
    return (form == TimeForm.MONTH || form == TimeForm.DAY && !flow())
        && cues.has(PeriodCue.BEGUN, then.end(), phrase.sentence().clauseEnd(then.end() + 1));
  }

  /** Whether its growth on the year before is told right behind it: 2.1万吨,同比增长31%. */
  boolean growsOnYear() {
    int next = phrase.clauseEnd() + 1;
    return cues.has(PeriodCue.ON_YEAR, phrase.quantity().end(), phrase.sentence().clauseEnd(next));
  }

  /** Whether it takes apart what was told before, or goes on with its list. */
  boolean isPartOrListed() {
    return phrase.listed() || cues.startsWith(PeriodCue.PART, firstOf(phrase.clauseStart()));
  }

  /** Whether it is what a work will have when it is done, told behind any time of its sentence. */
  boolean isOnceDone() {
    int from = own.map(TimeMention::end).orElse(phrase.sentence().from());
    return kind() != Kind.CHANGE && cues.has(PeriodCue.ONCE_DONE, from, phrase.quantity().start());
  }

  /** Whether its sentence measures it against all of a work: 占总投资的44%. */
  boolean isOfWholeWork() {
    return cues.has(PeriodCue.WHOLE_WORK, phrase.clauseEnd(), phrase.sentence().to());
  }

  /** Whether it goes on counting or measuring behind a stand so far in its sentence. */
  boolean goesOnSoFar() {
    return (kind() == Kind.LEVEL || kind() == Kind.SHARE) && isBehind(Standing.SO_FAR);
  }

  /** Whether its clause opens with a word of the part. */
  boolean opensClause(PeriodCue cue) {
    return cues.startsWith(cue, firstOf(phrase.clauseStart()));
  }

  /** Whether its own time is told in brackets, as the day of a report is. */
  boolean isDatedInBrackets() {
    int start = own.map(TimeMention::start).orElse(0);
    return start > 0 && phrase.sentence().text()[start - 1] == '(';
  }

  /** Whether nothing but an area stands there. */
  boolean isArea(int from, int to) {
    for (AreaMention area : phrase.sentence().areas()) {
      if (area.start() >= from
          && area.end() == to
          && Script.isBlank(phrase.sentence().text(), from, area.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a count or an amount as it stands so far, in a sentence without a time. */
  boolean isSoFar() {
    return kind() == Kind.LEVEL
        && !phrase.isRate()
        && phrase.sentence().times().stream().noneMatch(m -> m.start() < phrase.quantity().start())
        && !(flow() && report.paragraph().isPresent())
        && says(PeriodCue.SO_FAR)
        && !says(PeriodCue.LIST_DONE);
  }

  /** An amount added since the beginning of the year, not a rate: 比年初增加1200亿元. */
  boolean isIncrementOfYear() {
    return !phrase.isRate()
        && phrase.quantity().form() != Quantity.QuantityForm.RANK
        && says(PeriodCue.YEAR_START_BASE);
  }

  boolean flow() {
    return measure.flows();
  }

  /** 年发电量, 年旅客吞吐量: what a year brings, whichever. */
  boolean isYearly() {
    return measure.yearly();
  }

  /** 其中, 从行业看: the period of the sum that its sentence or its clause takes apart. */
  Optional<GoverningPeriod> sum() {
    if (sentenceBreaksUp()) {
      return report.sentences().sumBefore();
    }
    return cues.startsWith(PeriodCue.PART, firstOf(phrase.clauseStart()))
        ? report.sentences().last().or(report.sentences()::before)
        : Optional.empty();
  }

  private boolean sentenceBreaksUp() {
    Sentence s = phrase.sentence();
    int from = firstOf(s.from());
    if (cues.startsWith(PeriodCue.PART, from)) {
      return true;
    }
    int comma = from;
    while (comma < s.to() && !Script.endsClause(s.text()[comma])) {
      comma++;
    }
    return cues.startsWith(PeriodCue.PART_OPENING, from)
        && cues.endsWith(PeriodCue.PART_CLOSING, comma);
  }

  private int firstOf(int from) {
    int i = from;
    while (i < phrase.sentence().to() && phrase.sentence().text()[i] == ' ') {
      i++;
    }
    return i;
  }

  /** Whether it tells what happened at the event of the report. */
  boolean isOfEvent() {
    Sentence s = phrase.sentence();
    boolean deed = says(PeriodCue.DEED) || cues.has(PeriodCue.DEED, s.from(), phrase.clauseStart());
    return report.inLead() && says(PeriodCue.EVENT)
        || cues.has(PeriodCue.THIS_EVENT, s.from(), phrase.quantity().start()) && deed
        || report.ofThisEvent() && deed;
  }

  List<TimeMention> times() {
    return phrase.sentence().times();
  }
}
