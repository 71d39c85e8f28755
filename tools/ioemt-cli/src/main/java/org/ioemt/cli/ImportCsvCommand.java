package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;
import org.ioemt.roster.RosterEntry;
import org.ioemt.roster.RosterException;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterReader;
import org.ioemt.roster.RosterSuggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt import csv}: the members of a roster. */
final class ImportCsvCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec map =
      Options.value(
              "--map",
              "MAP.json",
              String.class,
              text -> text,
              "What the roster's columns mean (docs/rosters.md).")
          .build();
  private final OptionSpec in =
      Options.value(
              "--in",
              "JURISDICTION",
              Jurisdiction.class,
              Jurisdiction::of,
              "Where the titles are given for which neither a cell nor the mapping says it; in place"
                  + " of the mapping's own default.")
          .build();
  private final OptionSpec suggest =
      Options.flag(
          "--suggest",
          "Write no members, but a mapping proposed from the header (in ten languages) and the first"
              + " rows; what is left out, and why, goes to standard error.");
  private final OptionSpec charset =
      Options.value(
              "--charset",
              "NAME",
              Charset.class,
              MappingFile::charset,
              "With --suggest: the encoding, where the file is not in UTF-8 and has no byte order"
                  + " mark. It is not guessed.")
          .build();
  private final OptionSpec json =
      Options.flag("--json", "Write findings as JSON, one object for each row with findings.");
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file =
      Options.positional(
          0, "ROSTER.csv", String.class, text -> text, "The roster; - for standard input.");

  ImportCsvCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("csv")
        .addPositional(file)
        .addOption(map)
        .addOption(in)
        .addOption(suggest)
        .addOption(charset)
        .addOption(json)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes the members of a roster, one as JSON on each line.")
        .footer(
            "",
            "What --suggest proposes is for a person to read and complete; it is never applied unasked.",
            "",
            "A row is read whole or not at all. Rows that cannot be read, columns that the mapping"
                + " does not",
            "name, and cells that would be written otherwise than they stand there are findings on"
                + " standard",
            "error, with row, line and column; no cell is quoted. The file is read as a stream.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage, or a file that cannot be read"
                + " (to its end).",
            "",
            "Examples:",
            "  ioemt import csv roster.csv --map map.json > members.ndjson",
            "  ioemt import csv roster.csv --suggest > map.json",
            "  ioemt import csv roster.csv --suggest --charset windows-1252 > map.json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    String label = stdin ? "standard input" : name;
    @Nullable String mapFile = Options.find(map, String.class);
    if (Options.isSet(suggest)) {
      if (mapFile != null || Options.find(in, Jurisdiction.class) != null) {
        throw Options.refusal(spec, "--suggest excludes --map and --in");
      }
      return suggest(name, stdin, label);
    }
    if (Options.find(charset, Charset.class) != null) {
      throw Options.refusal(spec, "--charset is for --suggest; else the mapping says it");
    }
    if (mapFile == null) {
      throw Options.refusal(spec, "expected --map, or --suggest to propose one");
    }
    RosterMapping mapping = MappingFile.read(mapFile);
    @Nullable Jurisdiction where = Options.find(in, Jurisdiction.class);
    if (where != null) {
      mapping = mapping.toBuilder().jurisdiction(where).build();
    }
    List<String> problems = mapping.problemsOfReading();
    if (!problems.isEmpty()) {
      throw new InputException(mapFile + ": " + String.join("; ", problems));
    }
    FindingLog log = new FindingLog(console, Options.isSet(json));
    try (InputStream bytes = stdin ? console.in() : Inputs.open(name);
        Progress progress = Progress.of("import csv", console, Options.isSet(quiet), name)) {
      read(mapping, bytes, label, progress, log);
    }
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private int suggest(String name, boolean stdin, String label) throws IOException {
    RosterSuggestion suggestion;
    try (InputStream bytes = stdin ? console.in() : Inputs.open(name)) {
      @Nullable Charset encoding = Options.find(charset, Charset.class);
      suggestion =
          encoding == null ? RosterSuggestion.of(bytes) : RosterSuggestion.of(bytes, encoding);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(label, e);
    }
    console.out().write(MappingFile.write(suggestion.mapping()));
    FindingLog log = new FindingLog(console, Options.isSet(json));
    log.write(label, 0, null, suggestion.findings());
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private void read(
      RosterMapping mapping, InputStream bytes, String label, Progress progress, FindingLog log)
      throws IOException {
    WireCodec<Member> codec = WireCodec.of(Member.class);
    try (RosterReader roster = open(mapping, bytes, label);
        JsonGenerator out = Json.generator(console.bytes())) {
      log.write(label, 0, null, roster.findings());
      int before = roster.findings().size();
      while (true) {
        Optional<RosterEntry> next;
        try {
          next = roster.next();
        } catch (IOException e) {
          throw unreadable(label, e); // what was read before it is written
        }
        if (next.isEmpty()) {
          break;
        }
        progress.at(roster.bytesRead());
        RosterEntry entry = next.get();
        if (entry.member().isPresent()) {
          codec.write(entry.member().get(), out);
          out.writeRaw('\n');
        } else {
          progress.hide();
          log.write(label, entry.line(), null, entry.findings());
          progress.show();
        }
      }
      progress.close();
      log.write(label, 0, null, roster.findings().subList(before, roster.findings().size()));
    }
  }

  private static RosterReader open(RosterMapping mapping, InputStream bytes, String label)
      throws InputException {
    try {
      return RosterReader.open(mapping, bytes);
    } catch (IOException e) {
      throw unreadable(label, e);
    }
  }

  static InputException unreadable(String label, IOException failure) {
    String place = failure instanceof RosterException ? ": no roster: " : ": ";
    return new InputException(label + place + failure.getMessage(), failure);
  }
}
