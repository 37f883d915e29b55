package shuanghe.press.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.model.TimePeriod;
import shuanghe.press.figure.PeriodFinder.Governing;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.Vocabulary;

/**
 * The period a report goes on speaking of where a sentence names none: 其中 and 从行业看 break up the sum
 * of the sentence before, statistics of a paragraph keep its months, and what is done so far keeps
 * the cut-off day of the lead.
 */
final class RunningPeriod {

  private static final String[] PARTS = {"其中", "分产业", "分行业", "分领域", "分区域", "分季度", "分类", "具体"};
  private static final String[] COMPARES = {
    "同比", "增速", "占比", "比重", "贡献率", "拉动", "较上", "较去", "比上", "比去", "增幅", "增量", "平均增长"
  };
  private static final String[] EVENT = {
    "参加", "参会", "出席", "展开", "研讨", "签约", "签署", "签订", "会上", "现场", "启动", "发布"
  };
  private static final String[] DEEDS = {
    "签约", "签署", "签订", "发布", "展示", "启动", "参加", "参会", "出席", "推介", "揭牌", "达成"
  };
  private static final String[] THIS_EVENT = {"此次", "本次", "会上", "活动中", "当天", "当日", "现场", "仪式上"};
  private static final String[] DONE = {"已", "累计", "开工", "完工", "完成", "竣工"};

  /** Marks the evidence of a period taken over from an earlier sentence. */
  private static final String HELD = "（承前）";

  private final Vocabulary words;
  private Governing paragraph;
  private Governing before;
  private Governing here;
  private Governing lead;
  private Governing opening;

  /** The last month's end something stood at, which balances go on being told of. */
  private Governing standing;

  /** The period of all figures so far, while they are of one year. */
  private Governing only;

  private int kept;
  private TimePeriod day;

  RunningPeriod(Vocabulary words) {
    this.words = words;
  }

  void beginParagraph() {
    paragraph = null;
    opening = null;
  }

  /** 2023年,…: a year at the head of a paragraph holds for all that it tells. */
  void keepOpening(Sentence first, TimeAnchor anchor) {
    for (TimeMention time : first.times()) {
      boolean heads =
          first.words(first.from(), time.start()).isBlank()
              && time.end() < first.to()
              && first.text()[time.end()] == ',';
      if (heads
          && time.role() == TimeMention.Role.DURING
          && time.period() != null
          && time.period().form() == TimePeriod.Form.YEAR) {
        String evidence = first.words(time.start(), time.end()) + "（" + anchor.basis() + "）";
        opening = new Governing(Optional.of(time.period()), evidence, false);
      }
    }
  }

  /** A sentence with figures begins; what the one before it spoke of may go on. */
  void beginSentence() {
    before = here;
    here = null;
  }

  /** Keeps the period of a figure that a time of its own sentence governs. */
  void keep(Governing found, boolean inLead) {
    if (found.ahead() || found.period().isEmpty() || !isOfReport(found)) {
      return;
    }
    paragraph = found;
    here = found;
    standing = isStandAsOf(found) ? found : standing;
    only = kept == 0 || only != null && only.period().equals(found.period()) ? found : null;
    kept++;
    if (inLead && lead == null && isCutOff(found.period().get())) {
      lead = found;
    }
  }

  /** Keeps the first day the lead names: that of the event it reports. */
  void keepDay(List<TimeMention> times) {
    for (TimeMention time : times) {
      if (day == null
          && time.period() != null
          && time.period().form() == TimePeriod.Form.DAY
          && time.role() == TimeMention.Role.DURING) {
        day = time.period();
      }
    }
  }

  /**
   * The day of the event for what happened there: in the lead, or where a paragraph speaks of it
   * again as 此次 or 会上.
   */
  Optional<Governing> eventDay(Phrase phrase, boolean inLead) {
    Sentence s = phrase.sentence();
    String clause = s.words(phrase.clauseStart(), phrase.clauseEnd());
    boolean there =
        inLead && tells(EVENT, clause)
            || tells(THIS_EVENT, s.words(0, phrase.quantity().start()))
                && (tells(DEEDS, clause) || tells(DEEDS, s.words(s.from(), phrase.clauseStart())));
    return day != null && there
        ? Optional.of(new Governing(Optional.of(day), "事件当日", false))
        : Optional.empty();
  }

  private static boolean isOfReport(Governing found) {
    String evidence = found.evidence();
    boolean today =
        evidence.startsWith("目前")
            || evidence.startsWith("当前")
            || evidence.startsWith("如今")
            || evidence.startsWith("迄今");
    TimePeriod period = found.period().orElseThrow();
    return !today && (period.form() != TimePeriod.Form.DAY || isMonthEnd(period));
  }

  private static boolean isMonthEnd(TimePeriod period) {
    return period.end().equals(YearMonth.from(period.end()).atEndOfMonth());
  }

  /** 截至4月末: what the next sentence tells without a time stands at that day too. */
  private static boolean isStandAsOf(Governing found) {
    TimePeriod period = found.period().orElseThrow();
    return period.form() == TimePeriod.Form.DAY && isMonthEnd(period);
  }

  private static boolean isCutOff(TimePeriod period) {
    return period.form() == TimePeriod.Form.DAY || period.form() == TimePeriod.Form.MONTH;
  }

  /** The period that holds for a figure whose sentence names no time of its own. */
  Optional<Governing> holding(Phrase phrase, Kind kind, String indicator) {
    Sentence s = phrase.sentence();
    String clause = s.words(phrase.clauseStart(), phrase.clauseEnd());
    Governing found = null;
    if (standing != null && indicator.contains("余额")) {
      found = standing;
    } else if (before != null
        && (clause.strip().startsWith("其中")
            || breaksUp(s.words(s.from(), Math.min(s.to(), s.from() + 12)).strip()))) {
      found = before;
    } else if (paragraph != null && isStatistic(clause, kind, indicator)) {
      found = paragraph;
    } else if (lead != null && tells(DONE, clause)) {
      found = lead;
    } else if (before != null
        && kind != Kind.TARGET
        && !before.evidence().endsWith(HELD)
        && isStandAsOf(before)) {
      found = before;
    } else if (opening != null
        && kind != Kind.TARGET
        && !clause.contains("可")
        && !PeriodFinder.isYearly(indicator)) {
      found = opening;
    } else if (paragraph == null
        && only != null
        && only.period().orElseThrow().form() == TimePeriod.Form.YEAR
        && isStatistic(clause, kind, indicator)) {
      found = only;
    }
    if (found == null) {
      return Optional.empty();
    }
    here = new Governing(found.period(), found.evidence().replace(HELD, "") + HELD, false);
    return Optional.of(here);
  }

  /** 其中, 从支柱产业看, 按消费类型分, 重点产品中: the sentence takes the one before apart. */
  private static boolean breaksUp(String opening) {
    for (String part : PARTS) {
      if (opening.startsWith(part)) {
        return true;
      }
    }
    int comma = opening.indexOf(',');
    String head = comma < 0 ? opening : opening.substring(0, comma);
    return comma > 0
        && ((head.startsWith("从") || head.startsWith("分")) && head.endsWith("看")
            || head.startsWith("按") && head.endsWith("分")
            || head.endsWith("中") && (head.startsWith("重点") || head.startsWith("主要")));
  }

  private boolean isStatistic(String clause, Kind kind, String indicator) {
    char[] name = Script.plain(indicator);
    return kind != Kind.TARGET
        && kind != Kind.RANK
        && (tells(COMPARES, clause)
            || words.has(CueRole.FLOW, name, 0, name.length) && !PeriodFinder.isYearly(indicator));
  }

  private static boolean tells(String[] cues, String clause) {
    for (String cue : cues) {
      if (clause.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
