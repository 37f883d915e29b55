package shuanghe.press.figure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** The time of its own sentence that governs a figure. */
final class OwnTime {

  private static final Set<TimeMentionRole> NOT_GOVERNING =
      EnumSet.of(TimeMentionRole.BASE, TimeMentionRole.NAME, TimeMentionRole.TITLE);

  private OwnTime() {}

  /** The last time before the figure that is neither passed nor another's. */
  static Optional<TimeMention> of(Phrase phrase, PeriodCues.InSentence cues) {
    TimeMention governing = null;
    for (TimeMention mention : phrase.sentence().times()) {
      if (isOfBase(mention, phrase, cues)) {
        return Optional.of(mention);
      }
      if (NOT_GOVERNING.contains(mention.role())) {
        continue;
      }
      boolean before = mention.end() <= phrase.quantity().start();
      boolean behind =
          governing == null
              && mention.start() >= phrase.quantity().end()
              && mention.end() <= phrase.clauseEnd()
              && cues.endsWith(PeriodCue.AT, mention.start());
      boolean ofNoun =
          !(governing != null && governing.role() == TimeMentionRole.FROM)
              && mention.start() >= phrase.quantity().end()
              && mention.end() <= phrase.rightEnd()
              && mention.said().cut().form() == TimeForm.YEAR
              && mention.said().year().isPrinted()
              && phrase.nounFollows();
      if ((before || behind || ofNoun)
          && !isPassed(mention, phrase, cues)
          && !isPastEvent(mention, phrase, cues)
          && !isOfNoun(mention, phrase, cues)
          && !isGround(mention, phrase, cues)
          && !(governing != null && isOfAnother(mention, phrase))) {
        governing = mention;
      }
    }
    return Optional.ofNullable(governing);
  }

  /**
   * 2019年入驻的企业,为3家工厂供货, 成立于2008年的园区,引进企业9家, 今年以来第二次活动,吸引客商90名: the year of a noun is not that of
   * what is told behind its clause.
   */
  private static boolean isOfNoun(TimeMention mention, Phrase phrase, PeriodCues.InSentence cues) {
    Sentence s = phrase.sentence();
    int clause = s.clauseStart(phrase.quantity().start());
    if (mention.end() < clause && cues.startsWith(PeriodCue.NTH, mention.end())) {
      return true;
    }
    if (!mention.isDuring(TimePeriod.Form.YEAR)
        || !mention.said().year().isPrinted()
        || mention.end() >= clause) {
      return false;
    }
    boolean since =
        cues.endsWith(PeriodCue.AT, mention.start())
            && cues.startsWith(PeriodCue.OF, mention.end());
    return since
        || cues.has(PeriodCue.DEED_OF_NOUN, mention.end(), clause)
            && s.quantities().stream()
                .noneMatch(q -> q.start() >= mention.end() && q.start() < clause);
  }

  /** 较2020年的9万件增长3%: the amount that something is measured against is of its own time. */
  private static boolean isOfBase(TimeMention mention, Phrase phrase, PeriodCues.InSentence cues) {
    int number = phrase.quantity().start();
    return mention.role() == TimeMentionRole.BASE
        && mention.start() >= phrase.clauseStart()
        && mention.end() < number
        && !phrase.isRate()
        && cues.startsWith(PeriodCue.OF, mention.end())
        && phrase.sentence().quantities().stream()
            .noneMatch(q -> q.start() >= mention.end() && q.start() < number);
  }

  /** 在2021年突破9万箱的基础上,…; 上市提前至10月底,…: what it built on, or when something else is due. */
  private static boolean isGround(TimeMention mention, Phrase phrase, PeriodCues.InSentence cues) {
    return cues.endsWith(PeriodCue.MOVED_TO, mention.start())
        || cues.endsWith(PeriodCue.AT, mention.start())
            && cues.has(PeriodCue.GROUND, mention.end(), phrase.quantity().start());
  }

  /**
   * 由2022年末的5万亿元增至5.6万亿元: the time it rose from is of the first number only, and of those beside it
   * before it grew: 由2022年9个国家的30个港口增至….
   */
  private static boolean isPassed(TimeMention mention, Phrase phrase, PeriodCues.InSentence cues) {
    if (mention.role() != TimeMentionRole.FROM && mention.role() != TimeMentionRole.PAST) {
      return false;
    }
    Sentence s = phrase.sentence();
    int number = phrase.quantity().start();
    if (mention.role() == TimeMentionRole.FROM
        && s.clauseStart(number) <= mention.start()
        && cues.has(PeriodCue.GROWN_TO, phrase.quantity().end(), phrase.clauseEnd())
        && !cues.has(PeriodCue.GROWN_TO, mention.end(), number)) {
      return false;
    }
    if (mention.role() == TimeMentionRole.PAST
        && !phrase.nested()
        && s.clauseStart(phrase.quantity().start()) > mention.end()) {
      return true;
    }
    int numberEnd = -1;
    for (Quantity q : s.quantities()) {
      if (q.start() >= mention.end() && q.start() <= phrase.quantity().start()) {
        if (numberEnd >= 0 && !joins(s.text(), numberEnd, q.governStart())) {
          return true;
        }
        numberEnd = q.end();
      }
    }
    return false;
  }

  /** Whether nothing but marks parts two numbers: 37.0:45.4. */
  private static boolean joins(char[] t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Script.isHan(t[i]) || Script.isDigit(t[i])) {
        return false;
      }
    }
    return true;
  }

  /** 2022年4月举办首场对接会;平台已累计发布…: the time of a deed is not that of what stands so far. */
  private static boolean isPastEvent(
      TimeMention mention, Phrase phrase, PeriodCues.InSentence cues) {
    TimeForm form = mention.said().cut().form();
    if (mention.role() != TimeMentionRole.DURING
        || !mention.said().year().isPrinted()
        || form != TimeForm.DAY && form != TimeForm.MONTH
        || mention.end() > phrase.clauseStart()) {
      return false;
    }
    char[] t = phrase.sentence().text();
    int end = mention.end();
    while (end < phrase.clauseStart() && !(Script.endsClause(t[end]) && end > mention.end())) {
      end++;
    }
    boolean deed =
        cues.has(PeriodCue.DEED, mention.end(), end)
            || cues.has(PeriodCue.PAST_DEED, mention.end(), end);
    return deed && cues.has(PeriodCue.STANDING, phrase.clauseStart(), phrase.quantity().start());
  }

  /**
   * 4月份,推进今年248个项目,已开工226个: 今年 right before a number is of that number only; 前8月 in 收入前8月达9亿元 is
   * what the sentence speaks of.
   */
  private static boolean isOfAnother(TimeMention mention, Phrase phrase) {
    Sentence s = phrase.sentence();
    boolean opens = mention.start() == s.from() || Script.endsClause(s.text()[mention.start() - 1]);
    return !opens
        && mention.role() != TimeMentionRole.FROM
        && phrase.quantity().governStart() > mention.end()
        && s.quantities().stream().anyMatch(q -> q.start() == mention.end());
  }
}
