#!/usr/bin/env bash
# ICU4J 78.1: EXTENDED_YEAR of the Chinese calendar counts from another year than in 77.1.
#
# Expected: a field of a calendar that programs set to build a date keeps its meaning between releases.
# Seen: on 2023-09-29 the field is 4660 in 77.1 and 2023 in 78.1 (ICU-23167 moved the epoch). A program that
#   sets year + 2637, as 77.1 needs it, compiles and runs on 78.1 without a word and asks for the festival of
#   the year 4660, some 26 centuries ahead.
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for version in 77.1 78.1; do
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory=$version
done
cat > ExtendedYear.java <<'E'
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.VersionInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class ExtendedYear {
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  public static void main(String[] args) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.setTimeInMillis(LocalDate.of(2023, 9, 29).atTime(12, 0).atZone(BEIJING).toInstant().toEpochMilli());
    int extended = calendar.get(Calendar.EXTENDED_YEAR);
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, 2023 + 2637);
    calendar.set(Calendar.MONTH, 7);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DATE, 15);
    LocalDate built = Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(BEIJING).toLocalDate();
    System.out.println(VersionInfo.ICU_VERSION + ": extended year of 2023-09-29 is " + extended
        + "; the fifteenth of the eighth month of 4660 is in " + built.getYear());
  }
}
E
for version in 77.1 78.1; do java -cp "$version/*" ExtendedYear.java; done | tee out.txt
diff out.txt - <<'E'
77.1.0.0: extended year of 2023-09-29 is 4660; the fifteenth of the eighth month of 4660 is in 2023
78.1.0.0: extended year of 2023-09-29 is 2023; the fifteenth of the eighth month of 4660 is in 4660
E
