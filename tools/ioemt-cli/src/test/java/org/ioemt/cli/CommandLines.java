package org.ioemt.cli;

import java.util.Arrays;
import java.util.List;

/** A command line of each kind, whose answer depends on nothing but what it names. */
final class CommandLines {

  private static final String DAY = " --as-of 2026-11-20";

  /** Words split at spaces; a path below examples is one of the repository. */
  static final List<String> ALL =
      List.of(
          "levels",
          "levels --lang tr",
          "levels --lang ar --json",
          "levels --lang th",
          "standardize --in TR PARAMEDİK",
          "standardize --in IE Paramedic --json",
          "scope EMT",
          "scope --json",
          "may EMT cpap",
          "may PARAMEDIC intubation-endotracheal --json",
          "crosswalk TR",
          "crosswalk DE --json",
          "compare US-NREMT-EMT DE-NOTFALLSANITAETER",
          "data",
          "data --json",
          "check examples/members.ndjson" + DAY,
          "check examples/members.ndjson --format json" + DAY,
          "check --type crew examples/crews.ndjson --standard DE-BY-RTW" + DAY,
          "check --type response examples/responses.ndjson",
          "check --type system examples/system-incomplete.json" + DAY,
          "check --type program examples/programs.ndjson" + DAY,
          "check --type nemsis examples/nemsis/roster.xml" + DAY,
          "check --type nemsis examples/nemsis/responses.xml --roster examples/nemsis/roster.xml"
              + DAY,
          "expiring examples/members.ndjson --within 60d" + DAY,
          "expiring examples/members.ndjson --within 1y --json" + DAY,
          "stats examples/members.ndjson" + DAY,
          "stats examples/members.ndjson --json" + DAY,
          "match examples/program.json examples/members.ndjson --team",
          "match examples/program.json examples/members.ndjson --explain --json",
          "generate members --count 40 --seed 1" + DAY,
          "generate responses --count 5 --seed 1",
          "generate nemsis-dem --count 5 --seed 1",
          "generate nemsis-ems --count 5 --seed 1",
          "import nemsis examples/nemsis/roster.xml",
          "import nemsis examples/nemsis/responses.xml --type response",
          "import csv examples/rosters/jp-fire-department.csv"
              + " --map examples/rosters/jp-fire-department.map.json",
          "import csv examples/rosters/de-association.csv"
              + " --map examples/rosters/de-association.map.json",
          "import csv examples/rosters/us-agency.csv --map examples/rosters/us-agency.map.json",
          "import csv examples/rosters/us-agency.csv --suggest",
          "export csv examples/members.ndjson --columns full",
          "export csv examples/members.ndjson --map examples/rosters/jp-fire-department.map.json",
          "completion bash");

  private CommandLines() {}

  static String[] words(String line) {
    return Arrays.stream(line.split(" "))
        .map(word -> word.startsWith("examples/") ? Run.repository(word).toString() : word)
        .toArray(String[]::new);
  }
}
