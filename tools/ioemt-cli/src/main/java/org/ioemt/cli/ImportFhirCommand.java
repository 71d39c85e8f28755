package org.ioemt.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt import fhir}: the members of FHIR R4 resources. */
final class ImportFhirCommand implements Callable<Integer> {

  private static final FindingCode UNREADABLE =
      FindingCode.define("line.no-resource", Severity.ERROR, "{reason}", "reason");

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec memberSystem =
      Options.value(
              "--member-system",
              "URI",
              String.class,
              text -> text,
              "The identifier system whose values are the ids of members, where it is not that of"
                  + " IOEMT. They are printed in findings; do not name one that belongs to the"
                  + " person, such as a passport's.")
          .build();
  private final OptionSpec json =
      Options.flag(
          "--json", "Write findings as JSON, one object for each practitioner with findings.");
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1..*")
          .required(true)
          .paramLabel("FILE")
          .description(
              "FHIR R4 as JSON. A file whose name ends in .json holds one resource, a Bundle or"
                  + " another; any other file one on each line; a directory such files, .ndjson;"
                  + " - for lines of standard input.")
          .build();

  ImportFhirCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("fhir")
        .addPositional(files)
        .addOption(memberSystem)
        .addOption(json)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Reads practitioners with their roles and verifications, and writes the members among"
                + " them, one as JSON on each line.")
        .footer(
            "",
            "What is not read, and why, is on standard error, and so is what codes of NUCC, SNOMED"
                + " CT and",
            "other systems say of a level; that is never part of a member. A practitioner without"
                + " the id of a",
            "member is none. Roles and verifications that stand on lines of their own are held in"
                + " memory.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt import fhir bundle.json",
            "  ioemt import fhir bulk > members.ndjson",
            "  ioemt export fhir examples/members.ndjson | ioemt import fhir -");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<String> names = names();
    FindingLog log = new FindingLog(console, Options.isSet(json));
    List<String> stdin = new ArrayList<>();
    if (names.contains(Inputs.STANDARD_INPUT)) {
      lines(Inputs.STANDARD_INPUT, console.in(), (number, text) -> stdin.add(text));
    }
    FhirConverter.Reader reader =
        FhirLibrary.load().reader(Optional.ofNullable(Options.find(memberSystem, String.class)));
    for (String name : names) {
      each(
          name,
          stdin,
          (number, text) -> {
            try {
              log.write(label(name), number, null, reader.keep(text));
            } catch (IllegalArgumentException e) {
              // Said when the line is read.
            }
          });
    }
    try (JsonLinesWriter<Member> members =
        JsonLines.of(Member.class).write(new Unclosed(console))) {
      for (String name : names) {
        each(name, stdin, (number, text) -> read(name, number, text, reader, members, log));
      }
    }
    log.write(label(names.get(0)), 0, null, reader.unclaimed());
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private static void read(
      String name,
      long number,
      String text,
      FhirConverter.Reader reader,
      JsonLinesWriter<Member> members,
      FindingLog log)
      throws IOException {
    List<FhirConverter.Read> all;
    try {
      all = reader.read(text);
    } catch (IllegalArgumentException e) {
      log.write(
          label(name),
          number,
          null,
          List.of(Finding.of(UNREADABLE, FindingPath.root(), String.valueOf(e.getMessage()))));
      return;
    }
    for (FhirConverter.Read one : all) {
      if (one.member().isPresent()) {
        members.write(one.member().get());
      }
      log.write(
          label(name),
          number,
          one.member().map(member -> member.id().toString()).orElse(null),
          one.findings());
    }
  }

  private List<String> names() throws InputException {
    List<String> names = new ArrayList<>();
    List<String> given = files.getValue();
    for (String name : given) {
      File directory = new File(name);
      if (!directory.isDirectory()) {
        names.add(name);
        continue;
      }
      String[] inside = directory.list((folder, file) -> file.endsWith(".ndjson"));
      if (inside == null || inside.length == 0) {
        throw new InputException(name + ": no file in it ends in .ndjson");
      }
      Arrays.sort(inside);
      for (String file : inside) {
        names.add(new File(directory, file).getPath());
      }
    }
    return names;
  }

  private static String label(String name) {
    return name.equals(Inputs.STANDARD_INPUT) ? "standard input" : name;
  }

  private interface Sink {
    void take(long number, String text) throws IOException;
  }

  private static void each(String name, List<String> stdin, Sink sink) throws IOException {
    if (name.equals(Inputs.STANDARD_INPUT)) {
      for (int i = 0; i < stdin.size(); i++) {
        if (!stdin.get(i).isBlank()) {
          sink.take(i + 1L, stdin.get(i));
        }
      }
      return;
    }
    try (InputStream in = Inputs.open(name)) {
      if (name.endsWith(JsonFile.ENDING)) {
        StringBuilder whole = new StringBuilder();
        lines(name, in, (number, text) -> whole.append(text).append('\n'));
        sink.take(0, whole.toString());
      } else {
        lines(
            name,
            in,
            (number, text) -> {
              if (!text.isBlank()) {
                sink.take(number, text);
              }
            });
      }
    }
  }

  private static void lines(String name, InputStream in, Sink sink) throws IOException {
    // Not the reader that replaces what is no UTF-8.
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    long number = 0;
    while (true) {
      String line;
      try {
        line = reader.readLine();
      } catch (CharacterCodingException e) {
        throw new InputException(label(name) + ": not UTF-8, after line " + number, e);
      } catch (IOException e) {
        throw new InputException(label(name) + ": " + e.getMessage(), e);
      }
      if (line == null) {
        return;
      }
      number++;
      boolean marked = number == 1 && line.startsWith("\ufeff");
      sink.take(number, marked ? line.substring(1) : line);
    }
  }

  /** Standard output, which outlives the writer of lines. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(Console console) {
      super(console.bytes());
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // the console flushes
    }
  }
}
