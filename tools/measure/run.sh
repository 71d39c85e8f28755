#!/usr/bin/env bash
# Measures the command as whole processes and prints docs/performance.md's table:
# cold start beside an empty JVM, a check of many members beside a bare token walk of the same file, a match beside a check, and the generator beside the walk and a copy.
# usage: tools/measure/run.sh [MEMBERS] [RUNS]      default: 1000000 members, 5 runs of each; medians are printed
set -euo pipefail

members=${1:-1000000}
runs=${2:-5}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
home=$(cd -- "$here/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

cd -- "$home"
jar=$home/tools/ioemt-cli/target/ioemt.jar
# Built by the command itself, as a newcomer has it: with the archive of its classes beside it.
rm -f -- "$jar"
"$home/ioemt" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
"$javac" -cp "$jar" -d "$work" "$here/TokenWalk.java" "$here/Nothing.java"

# Wall time of one run in milliseconds; the exit status is the command's own business.
millis() {
  local before after
  before=$(date +%s%N)
  "$@" >/dev/null 2>&1 || true
  after=$(date +%s%N)
  echo $(((after - before) / 1000000))
}
# Runs A and B in turn, so that a drift of the machine meets both, and prints the medians of both.
pair() {
  local a=$1 b=$2 i
  : >"$work/a"
  : >"$work/b"
  $a >/dev/null
  $b >/dev/null
  for ((i = 0; i < runs; i++)); do
    $a >>"$work/a"
    $b >>"$work/b"
  done
  echo "$(sort -n "$work/a" | sed -n "$(((runs + 1) / 2))p") $(sort -n "$work/b" | sed -n "$(((runs + 1) / 2))p")"
}

file=$work/members.ndjson
"$home/ioemt" generate members --count "$members" --seed 42 >"$file"

empty() { millis "$java" -XX:+UseSerialGC -Xmx64m -XX:TieredStopAtLevel=1 -cp "$work" Nothing; }
standardize() { millis "$home/ioemt" standardize --in DE Notfallsanitäterin; }
walk() { millis "$java" -XX:+UseSerialGC -Xmx64m -cp "$jar:$work" TokenWalk "$file"; }
check() { millis "$home/ioemt" check "$file" --as-of 2026-11-20 --format json; }

# To a file, as a copy writes one; the copy of what was just written is read from memory.
generate() { millis sh -c "'$home/ioemt' generate members --count $members --seed 42 >'$work/generated'"; }
copy() { millis cp "$file" "$work/generated"; }

match() { millis "$home/ioemt" match "$home/examples/program.json" "$file" --json; }

read -r standardize_ms empty_ms < <(pair standardize empty)
read -r check_ms walk_ms < <(pair check walk)
read -r match_ms beside_ms < <(pair match check)
read -r generate_ms again_ms < <(pair generate walk)
read -r copy_ms generate_again_ms < <(pair copy generate)

awk -v m="$members" -v bytes="$(stat -c %s "$file")" -v s="$standardize_ms" -v e="$empty_ms" -v c="$check_ms" \
  -v w="$walk_ms" -v t="$match_ms" -v b="$beside_ms" \
  -v g="$generate_ms" -v w2="$again_ms" -v cp="$copy_ms" -v g2="$generate_again_ms" 'BEGIN {
  printf "| what | median | beside its floor |\n|---|---|---|\n"
  printf "| an empty JVM | %d ms | |\n", e
  printf "| `./ioemt standardize --in DE Notfallsanitäterin` | %d ms | %d ms above the empty JVM |\n", s, s - e
  printf "| a bare Jackson token walk of %d members, %.0f MB | %.1f s, %.0f members/s | |\n", m, bytes / 1e6, w / 1000, m * 1000 / w
  printf "| `./ioemt check` of the same file, heap of 64 MB | %.1f s, %.0f members/s | %.2f of the token walk |\n", c / 1000, m * 1000 / c, w / c
  printf "| `./ioemt match examples/program.json` with the same file, heap of 64 MB | %.1f s, %.0f members/s | %.2f times `check` |\n", t / 1000, m * 1000 / t, t / b
  printf "| `./ioemt generate members` into a file | %.1f s, %.0f members/s | %.2f times the token walk, %.1f times a copy of the file |\n", g / 1000, m * 1000 / g, g / w2, g2 / cp
}'
