#!/usr/bin/env bash
# Asks the two JSON adapters with documents that Jazzer makes up, as docs/quality.md says.
# usage: tools/fuzz.sh [SECONDS]      default: 600 for each adapter; a finding ends the run and is written below target/fuzz
set -euo pipefail

seconds=${1:-600}
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
jazzer=0.30.0
cd -- "$home"

./mvnw -q -B -ntp -pl ioemt-jackson3 -am test-compile
for artifact in jazzer jazzer-api; do
  ./mvnw -q -B -ntp dependency:get -Dartifact=com.code-intelligence:$artifact:$jazzer
done
repository=$(./mvnw -q -B -ntp help:evaluate -Dexpression=settings.localRepository -DforceStdout)
code=$repository/com/code-intelligence
jars=$code/jazzer/$jazzer/jazzer-$jazzer.jar:$code/jazzer-api/$jazzer/jazzer-api-$jazzer.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

version() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml; }
fasterxml=$repository/com/fasterxml/jackson/core
jackson=$(version jackson.version)
jackson3=$(version jackson3.version)
path=$home/ioemt-core/target/classes:$home/ioemt-jackson/target/classes
for jar in databind core; do
  path=$path:$fasterxml/jackson-$jar/$jackson/jackson-$jar-$jackson.jar
  path=$path:$repository/tools/jackson/core/jackson-$jar/$jackson3/jackson-$jar-$jackson3.jar
done
annotations=$(ls -d "$fasterxml"/jackson-annotations/"${jackson%.*}"/*.jar | head -1)
path=$path:$annotations

# The corpus of every build is where each run begins.
seeds=$home/target/fuzz/seeds
mkdir -p "$seeds"
(cd "$seeds" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "$home/ioemt-jackson/src/test/resources/fuzz/corpus.zip")

ask() { # module package own-tests
  local corpus=$home/target/fuzz/$1
  mkdir -p "$corpus"
  (cd "$home/target/fuzz" && "$java" -Xmx1g -cp "$jars:$path:$home/$1/target/classes:$home/$1/target/test-classes" \
    com.code_intelligence.jazzer.Jazzer --target_class="$2.Fuzz" \
    "--instrumentation_includes=org.ioemt.**:com.fasterxml.jackson.**:tools.jackson.**" \
    -max_total_time="$seconds" -max_len=4096 -timeout=180 "$corpus" "$seeds")
}
ask ioemt-jackson org.ioemt.jackson
ask ioemt-jackson3 org.ioemt.jackson3
