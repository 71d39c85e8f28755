#!/usr/bin/env bash
# Looks at a directory that `./mvnw -Prelease -DaltDeploymentRepository=bundle::file://<directory> deploy` filled:
# whether each module is whole, signed, and described as Maven Central asks; and whether a project can use it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ $# -ne 1 ] || [ ! -d "$1/org/ioemt" ]; then
  echo "usage: tools/check-release.sh <directory of a Maven repository with org/ioemt>" >&2
  exit 2
fi
repository=$(cd "$1" && pwd)
failed=0
complain() {
  echo "$1" >&2
  failed=1
}

modules=0
files=0
for module in "$repository"/org/ioemt/*/; do
  name=$(basename "$module")
  version=$(find "$module" -mindepth 1 -maxdepth 1 -type d -printf '%f\n')
  case "$name" in
    ioemt-benchmarks | ioemt-integration-tests) complain "$name: is not published" ;;
  esac
  case "$version" in
    *SNAPSHOT* | *$'\n'*) complain "$name: expected one release, found $version" ;;
  esac
  base=$module$version/$name-$version
  pom=$base.pom
  wanted=("$pom")
  if ! grep -q '<packaging>pom</packaging>' "$pom"; then
    wanted+=("$base.jar" "$base-sources.jar" "$base-javadoc.jar" "$base-cyclonedx.json")
  fi
  for file in "${wanted[@]}"; do
    if [ ! -s "$file" ]; then
      complain "$name: $(basename "$file") is missing"
    elif ! gpg --quiet --batch --verify "$file.asc" "$file" 2>/dev/null; then
      complain "$name: $(basename "$file") has no good signature"
    fi
    for sum in md5 sha1; do
      if [ "$("${sum}sum" <"$file" | cut -d' ' -f1)" != "$(cat "$file.$sum" 2>/dev/null)" ]; then
        complain "$name: $(basename "$file") has no good $sum"
      fi
    done
    files=$((files + 1))
  done
  # Either in the POM itself or, but for name and description, in the parent, which is published too.
  described=$pom
  if grep -q '<artifactId>ioemt-parent</artifactId>' "$pom"; then
    described=$repository/org/ioemt/ioemt-parent/$version/ioemt-parent-$version.pom
  fi
  for element in name description; do
    sed '/<dependencies>/,$d;/<parent>/,/<\/parent>/d' "$pom" | grep -q "<$element>" || complain "$name: no <$element>"
  done
  for element in url licenses developers scm; do
    grep -q "<$element>" "$described" || complain "$name: no <$element>"
  done
  if grep -q SNAPSHOT "$pom"; then complain "$name: the POM names a snapshot"; fi
  modules=$((modules + 1))
done
if [ "$failed" -ne 0 ]; then exit 1; fi
echo "whole, signed and described: $modules modules, $files files"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/main/java/user"
cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>user</artifactId>
  <version>1</version>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
  <repositories>
    <repository><id>release</id><url>file://$repository</url></repository>
  </repositories>
  <dependencyManagement><dependencies><dependency>
    <groupId>org.ioemt</groupId><artifactId>ioemt-bom</artifactId><version>$version</version><type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.ioemt</groupId><artifactId>ioemt-jackson</artifactId></dependency>
    <dependency><groupId>org.ioemt</groupId><artifactId>ioemt-validation</artifactId></dependency>
  </dependencies>
  <build><plugins>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
    <plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.6.4</version></plugin>
  </plugins></build>
</project>
POM
cat >"$work/src/main/java/user/User.java" <<'JAVA'
package user;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;

public final class User {
  public static void main(String[] args) throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
    Member member = mapper.readValue("{\"id\":\"M-1\"}", Member.class);
    System.out.println(
        member.id()
            + " "
            + Crosswalk.shipped()
                .standardize(Qualification.of(Jurisdiction.of("IE"), "Paramedic"))
                .level());
  }
}
JAVA
# What Maven Central has may come from the local repository; ours may not.
local=${MAVEN_LOCAL_REPOSITORY:-$HOME/.m2/repository}
mkdir -p "$work/.mvn"
answer=$("$root/mvnw" -q -B -ntp -f "$work" -Dmaven.repo.local="$work/repository" -Dmaven.repo.local.tail="$local" \
  -Dmaven.repo.local.tail.ignoreAvailability=true compile exec:java -Dexec.mainClass=user.User)
if [ "$answer" != "M-1 Optional[AEMT]" ]; then
  echo "a project that uses the release answered: $answer" >&2
  exit 1
fi
for artifact in ioemt-bom ioemt-core ioemt-jackson ioemt-validation; do
  if [ ! -d "$work/repository/org/ioemt/$artifact/$version" ]; then
    echo "$artifact did not come from the directory" >&2
    exit 1
  fi
done
echo "a project of its own resolves and uses it: $answer"
