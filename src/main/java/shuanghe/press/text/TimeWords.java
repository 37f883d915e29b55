package shuanghe.press.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.Cue;

/** The words of time, each findable by its part, and those that may open an expression together. */
final class TimeWords {

  private static final Set<TimeRole> OPENING =
      EnumSet.of(
          TimeRole.YEAR,
          TimeRole.SPOKEN_YEAR,
          TimeRole.PART,
          TimeRole.FIRST,
          TimeRole.YEAR_END,
          TimeRole.YEAR_START,
          TimeRole.SINCE_YEAR_START,
          TimeRole.MONTH_AGO,
          TimeRole.SPOKEN_MONTH,
          TimeRole.SPOKEN_DAY,
          TimeRole.FIRST_DAY,
          TimeRole.SPOKEN_DAYS,
          TimeRole.DAY_OF_DAYS,
          TimeRole.DAY_AGO,
          TimeRole.DAY_IN_BRACKETS,
          TimeRole.NOW,
          TimeRole.NOW_OPENING,
          TimeRole.PLAN,
          TimeRole.LOOSE,
          TimeRole.YEAR_EVIDENCE,
          TimeRole.HOLIDAY,
          TimeRole.HOLIDAY_NAMED,
          TimeRole.LUNAR_DAY,
          TimeRole.MONTH_NAME,
          TimeRole.AS_OF_BEFORE,
          TimeRole.BASE_BEFORE,
          TimeRole.UNTIL_BEFORE,
          TimeRole.FROM_BEFORE,
          TimeRole.SINCE_BEFORE,
          TimeRole.PAST_BEFORE,
          TimeRole.HELD_BEFORE,
          TimeRole.EQUALS_BEFORE,
          TimeRole.CN_CENTURY,
          TimeRole.NONE,
          TimeRole.STATISTIC,
          TimeRole.AHEAD);

  private final WordList<RoleWord<TimeRole>> opening;
  private final Map<TimeRole, Lexicon<RoleWord<TimeRole>>> byRole = new EnumMap<>(TimeRole.class);
  private final HolidayCalendar holidays;

  /**
   * @param office words the office adds
   */
  TimeWords(Vocabulary words, List<Cue> office, HolidayCalendar holidays) {
    this.holidays = holidays;
    opening = words.scanned();
    for (TimeRole role : TimeRole.values()) {
      byRole.put(role, new Lexicon<>(words.alphabet()));
    }
    List<RoleWord<TimeRole>> cues = Language.words("times", TimeRole.class, office);
    for (RoleWord<TimeRole> cue : cues) {
      byRole.get(cue.role()).add(cue.word(), cue);
    }
    for (TimeRole role : OPENING) {
      cues.stream().filter(c -> c.role() == role).forEach(c -> opening.add(c.word(), c));
    }
    for (String name : holidays.names()) {
      opening.add(name, new RoleWord<>(name, TimeRole.HOLIDAY, name));
    }
  }

  HolidayCalendar holidays() {
    return holidays;
  }

  /** Whether a word that may open an expression begins here. */
  boolean mayOpen(CueMentions text, int at) {
    return text.mayBegin(opening, at);
  }

  /** The longest word that may open an expression here; null if none does. */
  Lexicon.Hit<RoleWord<TimeRole>> opening(CueMentions text, int from, int to) {
    return text.longest(opening, from, to);
  }

  /** Whether a word of a part stands right before a stretch or at most a comma behind it. */
  boolean beside(TimeRole role, char[] text, int from, int to) {
    Lexicon<RoleWord<TimeRole>> words = byRole.get(role);
    for (int i = to; i < Math.min(text.length, to + 2); i++) {
      if (words.longest(text, i, text.length) != null) {
        return true;
      }
    }
    for (int i = Math.max(0, from - 4); i < from; i++) {
      Lexicon.Hit<RoleWord<TimeRole>> hit = words.longest(text, i, from);
      if (hit != null && hit.end() == from) {
        return true;
      }
    }
    return false;
  }

  /** The longest word of a part that begins here; null if none does. */
  Lexicon.Hit<RoleWord<TimeRole>> at(TimeRole role, char[] text, int from, int to) {
    return byRole.get(role).longest(text, from, to);
  }
}
