package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt export csv}: members as the rows of a roster. */
final class ExportCsvCommand implements Callable<Integer> {

  private static final String FULL = "full";
  private static final int USUAL_ROOM = 3;

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec map =
      Options.value(
              "--map",
              "MAP.json",
              String.class,
              text -> text,
              "The mapping of the roster: the one with which it is imported gives the same cells.")
          .build();
  private final OptionSpec columns =
      Options.value(
              "--columns",
              "FIELDS",
              String.class,
              text -> text,
              "Instead of a mapping: fields with commas between them, named as in a member's JSON,"
                  + " for instance id,name.full,credentials[0].expires; or full, full:5: all fields"
                  + " with room for 3, or 5, of each list.")
          .build();
  private final OptionSpec delimiter =
      Options.value(
              "--delimiter",
              "CHAR",
              Character.class,
              ExportCsvCommand::character,
              "With --columns: what stands between two cells; a comma if not given, tab for a tab.")
          .build();
  private final OptionSpec charset =
      Options.value(
              "--charset",
              "NAME",
              Charset.class,
              MappingFile::charset,
              "With --columns: the encoding; UTF-8 if not given.")
          .build();
  private final OptionSpec output =
      Options.value(
              "--output",
              "FILE",
              String.class,
              text -> text,
              "The file to write, which is there only when it is whole; standard output if not"
                  + " given.")
          .build();
  private final OptionSpec json =
      Options.flag("--json", "Write findings as JSON, one object for each member with findings.");
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file =
      Options.positional(
          0,
          "MEMBERS.ndjson",
          String.class,
          text -> text,
          "One member as JSON on each line, in UTF-8; - for standard input.");

  ExportCsvCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("csv")
        .addPositional(file)
        .addOption(map)
        .addOption(columns)
        .addOption(delimiter)
        .addOption(charset)
        .addOption(output)
        .addOption(json)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes members as the rows of a roster.")
        .footer(
            "",
            "A cell that a spreadsheet would take for a formula gets an apostrophe before it, which"
                + " import",
            "takes away again. What the columns cannot say, and lines that cannot be read, are"
                + " findings on",
            "standard error. The file is read as a stream; its size does not matter.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt export csv members.ndjson --map map.json > roster.csv",
            "  ioemt export csv members.ndjson --map map.json --output roster.csv",
            "  ioemt export csv members.ndjson --columns full > members.csv",
            "  ioemt export csv members.ndjson --columns id,name.full,'credentials[0].expires'");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    RosterMapping mapping = mapping();
    FindingLog log = new FindingLog(console, Options.isSet(json));
    @Nullable String target = Options.find(output, String.class);
    if (target == null) {
      write(mapping, new Unclosed(console.bytes()), log);
    } else {
      OutputFile.write(target, true, out -> write(mapping, out, log));
    }
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private void write(RosterMapping mapping, OutputStream out, FindingLog log) throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    String label = stdin ? "standard input" : name;
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        Progress progress = Progress.of("export csv", console, Options.isSet(quiet), name);
        JsonLinesReader<JsonLine<Member>> lines = JsonLines.of(Member.class).read(in);
        RosterWriter roster = RosterWriter.open(mapping, out)) {
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        JsonLine<Member> line = lines.next();
        if (line instanceof JsonLine.Value<Member> value) {
          var found = roster.write(value.value());
          if (!found.isEmpty()) {
            progress.hide();
            log.write(label, line.number(), value.value().id().toString(), found);
            progress.show();
          }
        } else {
          progress.hide();
          log.unreadable(label, (JsonLine.Failure<Member>) line);
          progress.show();
        }
      }
    } catch (UncheckedIOException e) {
      throw new InputException(label + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
  }

  private RosterMapping mapping() throws InputException {
    @Nullable String mapFile = Options.find(map, String.class);
    @Nullable String fields = Options.find(columns, String.class);
    @Nullable Character between = Options.find(delimiter, Character.class);
    @Nullable Charset encoding = Options.find(charset, Charset.class);
    if ((mapFile == null) == (fields == null)) {
      throw Options.refusal(spec, "expected either --map or --columns");
    }
    if (mapFile != null) {
      if (between != null || encoding != null) {
        throw Options.refusal(
            spec, "--delimiter and --charset are for --columns; else the mapping says them");
      }
      return MappingFile.read(mapFile);
    }
    try {
      RosterMapping.Builder builder = ofColumns(requireNonNull(fields)).toBuilder();
      if (between != null) {
        builder.delimiter(between);
      }
      if (encoding != null) {
        builder.charset(encoding);
      }
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw Options.refusal(spec, "'--columns': " + e.getMessage());
    }
  }

  private static RosterMapping ofColumns(String fields) {
    if (fields.equals(FULL)) {
      return RosterMapping.full(USUAL_ROOM);
    }
    if (fields.startsWith(FULL + ":")) {
      String room = fields.substring(FULL.length() + 1);
      if (!room.matches("[0-9]{1,2}")) {
        throw new IllegalArgumentException(
            "expected full, or full: and a number, found '" + fields + "'");
      }
      return RosterMapping.full(Integer.parseInt(room));
    }
    return RosterMapping.ofFields(List.of(fields.split(",", -1)));
  }

  private static Character character(String text) {
    if (text.equals("tab")) {
      return '\t';
    }
    if (text.length() != 1) {
      throw new IllegalArgumentException("expected one character, or tab, found '" + text + "'");
    }
    return text.charAt(0);
  }
}
