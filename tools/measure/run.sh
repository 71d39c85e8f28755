#!/usr/bin/env bash
# Measures everything and rewrites docs/performance.md and tools/measure/figures.tsv, from which the page's tables come.
# usage: tools/measure/run.sh            all, about twenty minutes on two quiet cores
#        tools/measure/run.sh --quick    few runs, 20,000 members: for a try
#        tools/measure/run.sh --page     measures nothing, writes the tables anew from the figures that are there
#        tools/measure/run.sh --jmh ...  JMH alone, with JMH's own options, for instance: --jmh JsonBenchmark -prof gc
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd -- "$home"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
benchmarks=tools/ioemt-benchmarks/target

echo "building" >&2
# With the class path of each module, as its users have it; the one for Spark is built with this profile alone.
./mvnw -q -B -ntp -Pproof -Dmaven.test.skip=true -Dspotless.check.skip -pl '!tools/ioemt-integration-tests' \
  package dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/runtime.classpath >&2
if [ "${1:-}" != --page ] && [ "${1:-}" != --jmh ]; then
  # The command builds its jar itself, as a newcomer has it: with the archive of its classes beside it.
  rm -f -- tools/ioemt-cli/target/ioemt.jar
  ./ioemt --version >/dev/null
fi

path=$benchmarks/classes:$(cat "$benchmarks/runtime.classpath")
if [ "${1:-}" = --jmh ]; then
  shift
  exec "$java" -cp "$path" org.openjdk.jmh.Main "$@"
fi
exec "$java" -cp "$path" org.ioemt.benchmarks.Measure "$home" "$@"
