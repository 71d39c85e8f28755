#!/usr/bin/env bash
# Writes api/<release>/<module>.jar: what the users of a release compile against, for every later build to be compared
# with. Run at a release, from a clean checkout: tools/api/baseline.sh 0.1.0
# Then set api.baseline in pom.xml to it; the older directory may go.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [ $# -ne 1 ]; then
  echo "usage: tools/api/baseline.sh <release>" >&2
  exit 2
fi

# With the modules that only the profile has.
./mvnw -q -B -ntp -Pproof -DskipTests -Dapi.skip=true package
./mvnw -q -B -ntp -pl .,ioemt-bom org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.ow2.asm:asm:9.9.1 -DoutputDirectory="$PWD/target/api" -Dmdep.stripVersion=true

for pom in ioemt-*/pom.xml integrations/*/pom.xml; do
  # No Java in it, or no API.
  if [ ! -d "$(dirname "$pom")/src/main/java" ] || grep -q '<api.skip>true' "$pom"; then
    continue
  fi
  module=$(basename "$(dirname "$pom")")
  jar=$(find "$(dirname "$pom")/target" -maxdepth 1 -name "$module-*.jar" \
    -not -name '*-sources.jar' -not -name '*-javadoc.jar' -not -name '*-tests.jar')
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp target/api/asm.jar tools/api/Signatures.java "$jar" "api/$1/$module.jar"
done
