#!/usr/bin/env bash
# Hutool 5.8.40: a Chinese number of 亿 is read as a negative one, without an error.
#
# Expected: NumberChineseFormatter.chineseToNumber("两百亿"), a usual amount of an investment, is 20,000,000,000
#   or an exception that says it is too large.
# Seen: -1474836480; 两千三百亿 is -1928233984 and 一千零五十亿 is 1920784896, which even looks like an amount.
#   The sum is kept in an int that runs over. ICU4J 78.1's spell-out rules for zh_CN read all three right.
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for artifact in cn.hutool:hutool-core:5.8.40 com.ibm.icu:icu4j:78.1; do
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$artifact -DoutputDirectory=lib
done
cat > Amounts.java <<'E'
import cn.hutool.core.convert.NumberChineseFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

class Amounts {
  public static void main(String[] args) throws Exception {
    RuleBasedNumberFormat icu = new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);
    for (String amount : new String[] {"二百五十万", "两百亿", "一千零五十亿", "两千三百亿"}) {
      System.out.println(amount + ": hutool " + NumberChineseFormatter.chineseToNumber(amount) + ", icu4j " + icu.parse(amount));
    }
  }
}
E
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Amounts.java | tee out.txt
diff out.txt - <<'E'
二百五十万: hutool 2500000, icu4j 2500000
两百亿: hutool -1474836480, icu4j 20000000000
一千零五十亿: hutool 1920784896, icu4j 105000000000
两千三百亿: hutool -1928233984, icu4j 230000000000
E
