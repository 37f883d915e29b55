#!/usr/bin/env bash
# Apache POI 5.5.1: under a scaling comma DataFormatter rounds whole numbers first, and does not scale before a text.
#
# Expected: 123456789 under 0.00, shows 123456.79 and under 0.00,,"百万" shows 123.46百万, as LibreOffice 7.4 and the
#   npm libraries SheetJS 0.18.5 and numfmt 4.0.1 show them.
# Seen: DataFormatter gives 123457.00: the quotient of a whole number is rounded to a whole number and two zeros are
#   printed as decimals; of 1234567.89 it is right. With a text after the comma nothing is divided and the text is
#   dropped: 123456789.
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > pom.xml <<'E'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>scaling</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
E
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat > Scaling.java <<'E'
import org.apache.poi.ss.usermodel.DataFormatter;

class Scaling {
  public static void main(String[] args) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.US);
    show(formatter, 1234567.89, "0.00,");
    show(formatter, 123456789, "0.00,");
    show(formatter, 123456789, "#,##0.00,,");
    show(formatter, 123456789, "0.00,,\"百万\"");
  }

  static void show(DataFormatter formatter, double value, String code) {
    System.out.println(code + " of " + java.math.BigDecimal.valueOf(value).toPlainString() + " -> "
        + formatter.formatRawCellContents(value, 164, code));
  }
}
E
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Scaling.java 2> log.txt | grep -e '->' | tee out.txt
diff out.txt - <<'E'
0.00, of 1234567.89 -> 1234.57
0.00, of 123456789 -> 123457.00
#,##0.00,, of 123456789 -> 123.00
0.00,,"百万" of 123456789 -> 123456789
E
