#!/usr/bin/env bash
# JDK 25.0.3 (Temurin): a class cache of a program with two certain shapes of methods warns at every start.
#
# Expected: a cache made by -XX:AOTCacheOutput is used by the same JDK, program and machine without a word.
# Seen: the adapters that lead from interpreted to compiled code are kept in the cache under a number reckoned from the
#   shape of the arguments. A static method with eight references, an int and three references, and one with six, an int
#   and five, get the same number; one of them is not found under it (which differs from cache to cache), and each start that uses the cache prints two
#   warnings (aot,codecache,stubs and aot). Nothing else breaks: the adapter is made anew. A large program has such
#   a pair without knowing. -XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching ends it.
# Needs: a JDK 25.0.3 as JAVA_HOME or on the path. Fails if the behaviour changes.
set -euo pipefail
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
"${bin}java" -version 2>&1 | grep -q '"25\.0\.3"' || { echo "this is about JDK 25.0.3, there is: $("${bin}java" -version 2>&1 | head -1)"; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > Two.java <<'E'
public class Two {
  static int late(Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h, int n, Object i, Object j, Object k) {
    return n;
  }

  static int early(Object a, Object b, Object c, Object d, Object e, Object f, int n, Object g, Object h, Object i, Object j, Object k) {
    return n;
  }

  public static void main(String[] x) {
    System.out.println(late(x, x, x, x, x, x, x, x, 1, x, x, x) + early(x, x, x, x, x, x, 2, x, x, x, x, x));
  }
}
E
"${bin}javac" -d classes Two.java
"${bin}jar" --create --file two.jar --main-class Two -C classes .
"${bin}java" -XX:AOTCacheOutput=two.aot -jar two.jar > making.txt 2>&1
start() { "${bin}java" "$@" -XX:AOTCache=two.aot -jar two.jar 2>&1 | sed "s/^\[[0-9.]*s\]//; s/ *\]/]/g; s/'L[LI]*'/SHAPE/g; s/fp=L[LI]*/SHAPE/"; }
{ echo "as it is:"; start; echo "without kept adapters:"; start -XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching; } | tee out.txt
diff out.txt - <<'E'
as it is:
[warning][aot,codecache,stubs] Saved blob's name SHAPE is different from the expected name SHAPE
[warning][aot] Failed to link AdapterHandlerEntry (SHAPE) to its code in the AOT code cache
3
without kept adapters:
3
E
