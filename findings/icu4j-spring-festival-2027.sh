#!/usr/bin/env bash
# ICU4J 79.1: the Chinese calendar dates the Spring Festival of 2027 a day late and that of 2030 a day early.
#
# Expected: the first day of the first lunar month of 2027 is 2027-02-06 and of 2030 is 2030-02-03, as the
#   almanacs after GB/T 33661-2017 and the Hong Kong Observatory's tables have it. The new moons fall at
#   23:56 and at 00:07 Beijing time.
# Seen: ICU4J gives 2027-02-07 and 2030-02-02, so that the days around the holiday move with it. tyme4j 1.4.9
#   and lunar-javascript 1.7.7 agree with the almanacs; of the 246 dates of 春节, 端午 and 中秋 from 2019 to 2100,
#   ICU4J differs in these two only.
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=lib
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=cn.6tail:tyme4j:1.4.9 -DoutputDirectory=lib
cat > Festival.java <<'E'
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class Festival {
  public static void main(String[] args) {
    int[][] days = {{1, 1}, {5, 5}, {8, 15}};
    int compared = 0;
    for (int year = 2019; year <= 2100; year++) {
      for (int[] day : days) {
        SolarDay tyme = LunarDay.fromYmd(year, day[0], day[1]).getSolarDay();
        LocalDate almanac = LocalDate.of(tyme.getYear(), tyme.getMonth(), tyme.getDay());
        LocalDate icu = icu(year, day[0], day[1]);
        compared++;
        if (!icu.equals(almanac)) {
          System.out.println(year + " lunar " + day[0] + "-" + day[1] + ": icu4j " + icu + ", tyme4j " + almanac);
        }
      }
    }
    System.out.println(compared + " compared");
  }

  static LocalDate icu(int year, int month, int day) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DATE, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
  }
}
E
java -cp 'lib/*' Festival.java | tee out.txt
diff out.txt - <<'E'
2027 lunar 1-1: icu4j 2027-02-07, tyme4j 2027-02-06
2030 lunar 1-1: icu4j 2030-02-02, tyme4j 2030-02-03
246 compared
E
