#!/usr/bin/env bash
# Builds the checkout twice, clean and in two places, and compares the SHA-256 of every jar that is published.
# Further arguments go to Maven: tools/check-reproducible.sh -Prelease -Dgpg.skip covers sources, Javadoc and bills of
# materials too.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Paths of different length and depth, and files of a new date (-m): a path or a date that slips into a jar shows.
for place in a second/place; do
  copy=$work/$place
  mkdir -p "$copy"
  (cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    # A file deleted but not yet committed is still listed.
    if [ -e "$file" ]; then printf '%s\0' "$file"; fi
  done | tar --null -T - -cf -) | tar -xmf - -C "$copy"
  (cd "$copy" && ./mvnw -q -B -ntp -DskipTests "$@" package)
  (cd "$copy" && find . \( -path '*/target/*.jar' -o -path '*/target/bom.json' \) -not -path '*/target/*/*' -not -path './tools/ioemt-integration-tests/*' -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum) >"$work/${place%%/*}.sha256"
done

if [ ! -s "$work/a.sha256" ]; then
  echo "no jar was built" >&2
  exit 1
fi
cat "$work/a.sha256"
if ! diff "$work/a.sha256" "$work/second.sha256" >&2; then
  echo "not reproducible: the files above differ between two builds" >&2
  exit 1
fi
echo "reproducible: $(wc -l <"$work/a.sha256") files, the same bytes twice"
