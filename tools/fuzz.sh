#!/usr/bin/env bash
# Asks the two JSON adapters with documents that Jazzer makes up, as docs/quality.md says.
# usage: tools/fuzz.sh [SECONDS]      default: 600 for each adapter; a finding ends the run and is written below target/fuzz of the module
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd -- "$home"
exec ./mvnw -B -ntp -Pproof -pl ioemt-jackson,ioemt-jackson3 -am integration-test \
  -DskipTests -Dcoverage.minimum=0 -Dioemt.fuzz.seconds="${1:-600}"
