#!/usr/bin/env bash
# Compares ioemt-spark with the command on a whole generated registry, row by row, and measures both:
# the command on one thread, a Spark job in local[2] that only parses the JSON, and the functions.
# usage: tools/measure/spark.sh [MEMBERS] [ROUNDS]      default: 1000000 members, 5 rounds; medians are printed. With 0 rounds it only compares
# Stops with a message at the first row that differs.
set -euo pipefail

members=${1:-1000000}
rounds=${2:-5}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
home=$(cd -- "$here/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

cd -- "$home"
module=integrations/ioemt-spark
./mvnw -q -B -ntp -Pproof -pl "$module" -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dspotless.check.skip
rm -f tools/ioemt-cli/target/ioemt.jar
./ioemt --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

file=$work/members.ndjson
./ioemt generate members --count "$members" --seed 42 >"$file"
echo "$members members, $(wc -c <"$file") bytes"

for ((i = 0; i < (rounds > 0 ? rounds : 1); i++)); do
  before=$(date +%s%N)
  # One processor, as the command sees it: one thread reads and checks.
  IOEMT_JAVA_OPTS=-XX:ActiveProcessorCount=1 ./ioemt check "$file" --as-of 2026-11-20 --format json --quiet >"$work/check.json" || true
  after=$(date +%s%N)
  echo $(((after - before) / 1000000)) >>"$work/check"
done
check=$(sort -n "$work/check" | sed -n "$(((rounds + 1) / 2 + (rounds == 0)))p")
echo "./ioemt check, one thread, with the start of its JVM: $check ms, $((members * 1000 / check)) members/s ($(tr '\n' ' ' <"$work/check"))"
./ioemt match examples/program.json "$file" --top 10 --json --quiet >"$work/match.json" || true

opens=$(sed -n 's/.*<spark.jvmargs>\(.*\)<\/spark.jvmargs>.*/\1/p' "$module/pom.xml")
# shellcheck disable=SC2086 # a list of options
"$java" -Xmx2g $opens -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/classpath")" \
  org.ioemt.spark.WholeRegistry "$file" "$work/check.json" "$work/match.json" examples/program.json "$rounds"
