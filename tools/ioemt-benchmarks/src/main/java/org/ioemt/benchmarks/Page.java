package org.ioemt.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of docs/performance.md. Each stands between {@code <!-- measured:name -->} and {@code
 * <!-- end -->}; what stands outside is prose, written by hand, and holds no figure.
 */
final class Page {

  private static final Pattern BLOCK =
      Pattern.compile("<!-- measured:([a-z-]+) -->\n.*?<!-- end -->", Pattern.DOTALL);

  private final Figures f;

  private Page(Figures figures) {
    this.f = figures;
  }

  /**
   * The page with every table written anew.
   *
   * @throws IllegalArgumentException if the page names a table that there is not, or does not name
   *     one that there is
   */
  static String write(String page, Figures figures) {
    Map<String, String> tables = new Page(figures).tables();
    StringBuilder out = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    List<String> seen = new ArrayList<>();
    while (block.find()) {
      String name = block.group(1);
      String table = tables.get(name);
      if (table == null || seen.contains(name)) {
        throw new IllegalArgumentException(
            "measured:" + name + ": expected each of " + tables.keySet() + " once");
      }
      seen.add(name);
      block.appendReplacement(
          out,
          Matcher.quoteReplacement("<!-- measured:" + name + " -->\n" + table + "<!-- end -->"));
    }
    block.appendTail(out);
    if (!seen.containsAll(tables.keySet())) {
      throw new IllegalArgumentException("expected each of " + tables.keySet() + ", found " + seen);
    }
    return out.toString();
  }

  /** What stands outside of the tables. */
  static String prose(String page) {
    return BLOCK.matcher(page).replaceAll("");
  }

  private Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("about", about());
    tables.put("goals", goals());
    tables.put("starts", starts());
    tables.put("files", files());
    tables.put("titles", titles());
    tables.put("checks", checks());
    tables.put("validation", validation());
    tables.put("peers", peers());
    tables.put("decisions", decisions());
    tables.put("json", json());
    tables.put("lines", lines());
    tables.put("matches", matches());
    tables.put("rosters", rosters());
    tables.put("nemsis", nemsis());
    tables.put("jars", jars());
    tables.put("core", core());
    return tables;
  }

  private String about() {
    String quick =
        f.text("about.quick").equals("true")
            ? "**A quick try**: few runs, little warm-up; the ratios are rough.\n\n"
            : "";
    return quick
        + "Measured on "
        + f.text("about.date")
        + " on "
        + f.text("about.cores")
        + " cores with "
        + f.text("about.memory")
        + " GB of memory ("
        + f.text("about.system")
        + "), "
        + f.text("about.jdk")
        + ", on the code of commit `"
        + f.text("about.commit")
        + "`. Files have "
        + grouped(f.number("about.members"))
        + " members. Runs of each program: "
        + f.text("about.runs")
        + ", of each start: "
        + f.text("about.starts")
        + ", in turn with their floors; medians are given.\n";
  }

  private String goals() {
    Table table = new Table("goal", "reached", "");
    for (Goal goal : Goal.all(f)) {
      table.row(goal.text(), number(goal.reached()) + goal.unit(), goal.verdict());
    }
    return table.toString();
  }

  private String starts() {
    Table table = new Table("process", "median", "least to most", "above the empty JVM");
    start(table, "an empty JVM", "empty", "empty");
    start(table, "core on the class path, to one standardized title", "title", "empty");
    start(table, "core and `ioemt-jackson`, to one member read and checked", "member", "empty");
    start(table, "an empty JVM with the options of the command", "empty-tuned", "empty-tuned");
    start(table, "`./ioemt standardize --in DE Notfallsanitäterin`", "standardize", "empty-tuned");
    return table.toString();
  }

  private void start(Table table, String what, String name, String floor) {
    double median = f.number("program." + name + ".ms");
    table.row(
        what,
        millis(median),
        whole(f.number("program." + name + ".least"))
            + " to "
            + millis(f.number("program." + name + ".most")),
        name.equals(floor) ? "" : millis(median - f.number("program." + floor + ".ms")));
  }

  private String files() {
    double members = f.number("about.members");
    Table table = new Table("process", "median", "members/s", "beside its floor");
    table.row(
        "a bare Jackson token walk of " + whole(f.number("about.member-file-bytes") / 1e6) + " MB",
        seconds("token-walk"),
        perSecond(members, "token-walk"),
        "");
    table.row(
        "`./ioemt check`, heap of 64 MB",
        seconds("check"),
        perSecond(members, "check"),
        number(f.ratio("program.token-walk.ms", "program.check.ms")) + " of the token walk");
    table.row(
        "`./ioemt match examples/program.json`, heap of 64 MB",
        seconds("match"),
        perSecond(members, "match"),
        number(f.ratio("program.match.ms", "program.check.ms")) + " times `check`");
    table.row(
        "`./ioemt generate members` into a file",
        seconds("generate"),
        perSecond(members, "generate"),
        number(f.ratio("program.generate.ms", "program.token-walk.ms")) + " times the token walk");
    return table.toString();
  }

  private String titles() {
    String floor = "jmh.StandardizeBenchmark.hashMapGet";
    Table table = new Table("what", "of a bare `HashMap.get`", "allocated");
    table.row(
        "the title as text",
        times("StandardizeBenchmark.standardizeText", floor),
        bytes("StandardizeBenchmark.standardizeText"));
    table.row(
        "a qualification that has its key",
        times("StandardizeBenchmark.standardizePrepared", floor),
        bytes("StandardizeBenchmark.standardizePrepared"));
    return table + errors("StandardizeBenchmark");
  }

  private String checks() {
    Table table = new Table("what", "of a bare `HashMap.get`", "allocated");
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("", "members in turn");
    rows.put("OfTheSame", "one and the same member");
    rows.forEach(
        (which, what) -> {
          String floor = "jmh.CheckBenchmark.hashMapGet" + which;
          for (String name : List.of("fields", "rules")) {
            table.row(
                (name.equals("fields") ? "the fields by hand, " : "the rules, ") + what,
                times("CheckBenchmark." + name + which, floor),
                bytes("CheckBenchmark." + name + which));
          }
        });
    return table
        + "\nThe members in turn have "
        + number(f.number("about.credentials"))
        + " credentials on average."
        + errors("CheckBenchmark").replaceFirst("\n", " ");
  }

  private String validation() {
    String floor = "jmh.ValidationBenchmark.rules";
    Table table = new Table("what", "of the rules alone", "allocated");
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("rules", "the rules alone");
    rows.put("bareConstraint", "a constraint that does nothing");
    rows.put("eligibleMember", "`@EligibleMember`");
    rows.put("fieldConstraints", "constraints on fields");
    rows.put("rulesInvalid", "the license ended: the rules alone, with their findings");
    rows.put("eligibleMemberInvalid", "the license ended: `@EligibleMember`, all violations");
    rows.put("fieldConstraintsInvalid", "the license ended: constraints on fields, one violation");
    rows.forEach(
        (name, what) ->
            table.row(
                what,
                times("ValidationBenchmark." + name, floor),
                bytes("ValidationBenchmark." + name)));
    return table
        + "\nThe rules alone took "
        + whole(f.number(floor + ".ns"))
        + " ns, the constraints on fields "
        + number(
            f.ratio(
                "jmh.ValidationBenchmark.fieldConstraints.ns",
                "jmh.ValidationBenchmark.eligibleMember.ns"))
        + " times as long as `@EligibleMember`."
        + errors("ValidationBenchmark").replaceFirst("\n", " ");
  }

  private String peers() {
    String floor = "jmh.PeerCheckBenchmark.readAndCheck";
    Table table = new Table("what", "of reading and checking", "allocated");
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("walk", "the floor: a bare token walk");
    rows.put("read", "`WireCodec`: read");
    rows.put("readAndCheck", "`WireCodec`, and the rules of membership");
    rows.put("jsonSchema", "networknt: the published JSON Schema of a member");
    rows.put("fhirProfiles", "HAPI's instance validator: the same member against our profiles");
    rows.forEach(
        (name, what) ->
            table.row(
                what,
                times("PeerCheckBenchmark." + name, floor),
                bytes("PeerCheckBenchmark." + name)));
    return table + errors("PeerCheckBenchmark");
  }

  private String decisions() {
    String floor = "jmh.PracticeBenchmark.hashMapGet";
    Table table = new Table("what", "of a bare `HashMap.get`", "allocated");
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("permits", "`ScopeOfPractice.permits`");
    rows.put("decidePermitted", "`PracticeRules.decide`, permitted");
    rows.put("decidePermittedUnderProtocol", "`PracticeRules.decide`, permitted under a protocol");
    rows.put("decideDenied", "`PracticeRules.decide`, denied, with its reasons written out");
    rows.forEach(
        (name, what) ->
            table.row(
                what,
                times("PracticeBenchmark." + name, floor),
                bytes("PracticeBenchmark." + name)));
    return table + errors("PracticeBenchmark");
  }

  private String json() {
    Table table =
        new Table(
            "what",
            "of the floor's speed",
            "of typed records",
            "of records of text",
            "of Immutables of text",
            "of HAPI",
            "allocated");
    String[] readPeers = {
      "readTokens", "readTypedRecords", "readRecords", "readImmutables", "readPractitioner"
    };
    String[] writePeers = {
      "writeConstants", "writeTypedRecords", "writeRecords", "writeImmutables", "writePractitioner"
    };
    floor(table, "read: a bare token walk", "readTokens");
    speeds(table, "read: `WireCodec`", "readCodec", readPeers);
    speeds(table, "read: `IoemtModule` in a mapper", "readMapper", readPeers);
    table.row(
        "read: `WireCodec`, Jackson 3",
        number(f.ratio("jmh.JsonBenchmark.readTokens3.ns", "jmh.JsonBenchmark.readCodec3.ns"))
            + " of its own walk",
        "",
        "",
        "",
        "",
        bytes("JsonBenchmark.readCodec3"));
    floor(table, "write: a generator that writes constants", "writeConstants");
    speeds(table, "write: `WireCodec`", "writeCodec", writePeers);
    speeds(table, "write: `IoemtModule` in a mapper", "writeMapper", writePeers);
    return table
        + "\nAllocated by the peers, read and written: typed records "
        + both("TypedRecords")
        + ", records of text "
        + both("Records")
        + ", Immutables of text "
        + both("Immutables")
        + ", HAPI "
        + both("Practitioner")
        + ". The bare token walk is "
        + number(
            f.ratio("jmh.JsonBenchmark.readPractitioner.ns", "jmh.JsonBenchmark.readTokens.ns"))
        + " times as fast as HAPI."
        + errors("JsonBenchmark").replaceFirst("\n", " ");
  }

  private String both(String peer) {
    return bytes("JsonBenchmark.read" + peer) + " and " + bytes("JsonBenchmark.write" + peer);
  }

  private void floor(Table table, String what, String name) {
    table.row(what, "1", "", "", "", "", bytes("JsonBenchmark." + name));
  }

  private void speeds(Table table, String what, String name, String[] peers) {
    List<String> cells = new ArrayList<>(List.of(what));
    for (String peer : peers) {
      cells.add(
          number(
              f.ratio("jmh.JsonBenchmark." + peer + ".ns", "jmh.JsonBenchmark." + name + ".ns")));
    }
    cells.add(bytes("JsonBenchmark." + name));
    table.row(cells.toArray(String[]::new));
  }

  private String lines() {
    Table table = new Table("what", "one thread, of the token walk", "two threads", "two by one");
    for (String name : List.of("read", "check")) {
      String one = "jmh.BulkBenchmark." + name + "(1).ns";
      String two = "jmh.BulkBenchmark." + name + "(2).ns";
      table.row(
          name.equals("read")
              ? "lines found, UTF-8 judged, members read"
              : "and all rules, and the level",
          number(f.ratio("jmh.BulkBenchmark.walk.ns", one)),
          number(f.ratio("jmh.BulkBenchmark.walk.ns", two)),
          number(f.ratio(one, two)) + " times");
    }
    return table + errors("BulkBenchmark");
  }

  private String matches() {
    Table table = new Table("what", "of the bare scan");
    String floor = "jmh.MatchBenchmark.distancesAlone";
    table.row(
        "a requirement that everybody eligible meets",
        times("MatchBenchmark.nearestOfAnyone", floor));
    table.row("a requirement that few meet", times("MatchBenchmark.nearestOfFew", floor));
    return table + errors("MatchBenchmark");
  }

  private String rosters() {
    Table table = new Table("`RosterReader`", "of FastCSV's speed");
    table.row(
        "from a cold start, " + grouped(f.number("about.members")) + " rows, heap of 64 MB",
        number(f.ratio("program.roster-walk.ms", "program.roster-read.ms")));
    table.row(
        "when all is compiled, in memory",
        number(f.ratio("jmh.RosterBenchmark.fastCsv.ns", "jmh.RosterBenchmark.members.ns")));
    return table + errors("RosterBenchmark");
  }

  private String nemsis() {
    Table table =
        new Table(
            "`NemsisReader`, of the bare walk", "from a cold start, heap of 64 MB", "compiled");
    table.row(
        "the crews of an `EMSDataSet` of " + whole(f.number("about.responses-bytes") / 1e6) + " MB",
        number(f.ratio("program.nemsis-walk-responses.ms", "program.nemsis-read-responses.ms")),
        number(
            f.ratio(
                "jmh.NemsisBenchmark.walkResponses.ns", "jmh.NemsisBenchmark.readResponses.ns")));
    table.row(
        "the people of a `DEMDataSet` of " + whole(f.number("about.people-bytes") / 1e6) + " MB",
        number(f.ratio("program.nemsis-walk-people.ms", "program.nemsis-read-people.ms")),
        number(f.ratio("jmh.NemsisBenchmark.walkRoster.ns", "jmh.NemsisBenchmark.readRoster.ns")));
    return table + errors("NemsisBenchmark");
  }

  private String jars() {
    Table table = new Table("artifact", "its jar", "with all that it brings", "jars");
    for (String name : f.names("size.ioemt-")) {
      if (name.endsWith(".jar")) {
        String artifact = name.substring("size.".length(), name.length() - ".jar".length());
        table.row(
            "`" + artifact + "`",
            kilobytes(f.number(name)),
            kilobytes(f.number("size." + artifact + ".path")),
            whole(f.number("size." + artifact + ".jars")));
      }
    }
    return table.toString();
  }

  private String core() {
    Table table = new Table("what `ioemt-core` is made of", "packed", "files");
    for (String name : f.names("part.")) {
      if (name.endsWith(".bytes")) {
        String part = name.substring("part.".length(), name.length() - ".bytes".length());
        table.row(
            part.substring(part.indexOf(' ') + 1),
            kilobytes(f.number(name)),
            whole(f.number("part." + part + ".files")));
      }
    }
    return table.toString();
  }

  private String times(String name, String floor) {
    double ratio = f.ratio("jmh." + name + ".ns", floor + ".ns");
    return number(ratio) + (floor.equals("jmh." + name) ? "" : " times");
  }

  private String bytes(String name) {
    double bytes = f.number("jmh." + name + ".bytes");
    return bytes < 1
        ? "0 B"
        : bytes < 100 ? whole(bytes) + " B" : String.format(Locale.ROOT, "%,.1f kB", bytes / 1000);
  }

  /** How far off the figures of a benchmark may be, as JMH reckons. */
  private String errors(String benchmark) {
    double most =
        f.largest(name -> name.startsWith("jmh." + benchmark + ".") && name.endsWith(".error"));
    return "\nThe errors of the times are at most " + whole(Math.max(1, 100 * most)) + " %.\n";
  }

  private String seconds(String program) {
    return String.format(Locale.ROOT, "%.1f s", f.number("program." + program + ".ms") / 1000);
  }

  private String perSecond(double members, String program) {
    return grouped(members * 1000 / f.number("program." + program + ".ms"));
  }

  private static String millis(double number) {
    return whole(number) + " ms";
  }

  private static String kilobytes(double bytes) {
    return grouped(bytes / 1000) + " KB";
  }

  private static String grouped(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%d", Math.round(number));
  }

  /** Two digits, and all of them before the point. */
  static String number(double number) {
    double size = Math.abs(number);
    if (size >= 9.95 || number == Math.rint(number)) {
      return grouped(number);
    }
    return String.format(Locale.ROOT, size < 1.995 ? "%.2f" : "%.1f", number);
  }

  /** A table of Markdown. */
  private static final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
      row(heads);
      text.append("|---".repeat(heads.length)).append("|\n");
    }

    void row(String... cells) {
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
      return text.toString().replace("|  |", "| |").replace("|  |", "| |");
    }
  }
}
