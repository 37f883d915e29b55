#!/usr/bin/env bash
# JDK 25.0.3 (Temurin): a class cache made by a run of the client compiler alone keeps methods with it for good.
#
# Expected: what a cache (JEP 483, with the profiles of JEP 515) tells of methods makes the start shorter; how far a hot
#   method is compiled is decided by the run that uses the cache.
# Seen: when the run that makes the cache has -XX:TieredStopAtLevel=1, a method that was compiled there is compiled at level 1 in
#   every run that uses the cache, and never at level 4, however hot it gets and although that run sets no such option.
#   With a cache made without the option, and with no cache, the same method reaches level 4. So a short program gets by
#   with about half of the processor time, and a long one is slower for good: a batch job's run of 6 briefings
#   took 8.3 s of processor time where 15.6 s were usual, its run on ten thousand articles 101 s where 89 s were usual.
# Needs: a JDK 25.0.3 as JAVA_HOME or on the path. Fails if the behaviour changes.
set -euo pipefail
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
"${bin}java" -version 2>&1 | grep -q '"25\.0\.3"' || { echo "this is about JDK 25.0.3, there is: $("${bin}java" -version 2>&1 | head -1)"; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > Sum.java <<'E'
public class Sum {
  static long squares(int[] numbers) {
    long sum = 0;
    for (int number : numbers) {
      sum += (long) number * number;
    }
    return sum;
  }

  public static void main(String[] arguments) {
    int[] numbers = new int[1000];
    java.util.Arrays.setAll(numbers, i -> i);
    long sum = 0;
    for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
      sum += squares(numbers);
    }
    System.out.println(sum);
  }
}
E
"${bin}javac" -d classes Sum.java
"${bin}jar" --create --file sum.jar --main-class Sum -C classes .
"${bin}java" -XX:AOTCacheOutput=usual.aot -jar sum.jar 3000 > making.txt 2>&1
"${bin}java" -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=client.aot -jar sum.jar 3000 >> making.txt 2>&1
levels() {
  "${bin}java" -XX:+PrintCompilation "$@" -jar sum.jar 1000000 \
    | awk '/Sum::squares/ { for (i = 1; i < NF; i++) if ($(i + 1) == "Sum::squares") print $i }' | sort -n | tail -1
}
{ echo "no cache: $(levels)"; echo "cache made as usual: $(levels -XX:AOTCache=usual.aot)"; echo "cache made with level 1: $(levels -XX:AOTCache=client.aot)"; } | tee out.txt
diff out.txt - <<'E'
no cache: 4
cache made as usual: 4
cache made with level 1: 1
E
