package shuanghe.press.text;

import shuanghe.press.text.Lexicon.Hit;
import shuanghe.press.text.TimeExpression.Cut;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeExpression.Year;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** Finder of holidays and lunar days: “五一”假期, 国庆黄金周前三天, 除夕至正月初五. */
final class HolidayTimes {

  private final TimeText text;
  private final FoundTimes finds;

  HolidayTimes(TimeText text, FoundTimes finds) {
    this.text = text;
    this.finds = finds;
  }

  int holiday(int start, int i, String name, Year year, boolean sure) {
    int span = text.past(TimeRole.HOLIDAY_SPAN, i);
    int end = Math.max(i, span);
    Hit<RoleWord<TimeRole>> first = text.hit(TimeRole.HOLIDAY_FIRST_DAYS, end);
    if (!sure && span < 0 && first == null) {
      return i;
    }
    int days = first == null ? 0 : Integer.parseInt(first.value().value());
    end = first == null ? end : first.end();
    end = Math.max(end, text.past(TimeRole.HOLIDAY_SPAN, end));
    int same = text.past(TimeRole.SAME, end);
    Cut cut = new Cut(TimeForm.HOLIDAY, 0, 0, days, 0, name);
    return finds.add(start, Math.max(end, same), year, cut, TimeMentionRole.DURING);
  }

  int lunar(int start, int i, String first, Year year) {
    int[] day = monthAndDay(first);
    int second = text.pastRange(i);
    Hit<RoleWord<TimeRole>> last = second < 0 ? null : text.hit(TimeRole.LUNAR_DAY, second);
    last = second < 0 || last != null ? last : text.hit(TimeRole.LUNAR_TAIL, second);
    int[] until = last == null ? day : monthAndDay(last.value().value());
    Cut cut = new Cut(TimeForm.LUNAR, day[0], day[1], until[0], until[1], "");
    return finds.add(start, last == null ? i : last.end(), year, cut, TimeMentionRole.DURING);
  }

  private static int[] monthAndDay(String value) {
    int dash = value.indexOf('-');
    return new int[] {
      Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1))
    };
  }
}
