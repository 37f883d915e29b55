#!/usr/bin/env bash
# netty-bom 4.2.18.Final, Maven 3.8.7: importing netty's bill of materials takes what a test needs into the program.
#
# Expected: a library of scope test brings what it needs in the scope test, whatever versions are managed.
# Seen: netty-bom manages native parts of netty (those with a classifier, such as netty-transport-native-epoll
#   for linux-x86_64) with the scope runtime, and a managed scope wins over the one that follows from the scope of
#   who needs it. A message broker for the tests so brings them into the program, and with them what they need:
#   nine jars of netty. Spring Boot's own bill of materials imports netty-bom. Managed again with the scope test, as below
#   in the third pom, they stay away.
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

bom='<dependency><groupId>io.netty</groupId><artifactId>netty-bom</artifactId><version>4.2.18.Final</version>
  <type>pom</type><scope>import</scope></dependency>'
native() {
  echo "<dependency><groupId>io.netty</groupId><artifactId>netty-transport-native-$1</artifactId>
    <version>4.2.18.Final</version><classifier>$2-x86_64</classifier><scope>test</scope></dependency>"
}

# jars of netty in the program's class path where this is managed
netty() {
  cat > pom.xml <<P
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencyManagement><dependencies>$1</dependencies></dependencyManagement>
  <dependencies><dependency>
    <groupId>org.apache.artemis</groupId><artifactId>artemis-core-client</artifactId><version>2.53.0</version>
    <scope>test</scope>
  </dependency></dependencies>
</project>
P
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -DincludeScope=runtime -Dmdep.outputFile=path.txt >&2
  tr ':' '\n' < path.txt | sed 's|.*/||' | grep '^netty' || true
}

{
  echo "nothing managed:"; netty ""
  echo "netty-bom imported:"; netty "$bom"
  echo "and two parts managed again:"; netty "$(native epoll linux)$(native kqueue osx)$bom"
} | tee out.txt
diff out.txt - <<'E'
nothing managed:
netty-bom imported:
netty-transport-native-epoll-4.2.18.Final-linux-x86_64.jar
netty-transport-native-unix-common-4.2.18.Final.jar
netty-transport-classes-epoll-4.2.18.Final.jar
netty-transport-native-kqueue-4.2.18.Final-osx-x86_64.jar
netty-transport-classes-kqueue-4.2.18.Final.jar
netty-buffer-4.2.18.Final.jar
netty-transport-4.2.18.Final.jar
netty-common-4.2.18.Final.jar
netty-resolver-4.2.18.Final.jar
and two parts managed again:
E
