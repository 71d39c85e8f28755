package org.ioemt.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Long, byte[]> stdin = new LinkedHashMap<>();
    if (names.contains(Inputs.STANDARD_INPUT)) {
      lines(Inputs.STANDARD_INPUT, console.in(), stdin::put);
    }
    FhirConverter.Reader reader =
        FhirLibrary.load().reader(Optional.ofNullable(Options.find(memberSystem, String.class)));
    for (String name : names) {
      each(
          name,
          stdin,
          (number, line) -> {
            try {
              log.write(label(name), number, null, reader.keep(text(line)));
            } catch (IllegalArgumentException e) {
              // Said when the line is read.
            }
          });
    }
    try (JsonLinesWriter<Member> members =
        JsonLines.of(Member.class).write(new Unclosed(console))) {
      for (String name : names) {
        each(name, stdin, (number, line) -> read(name, number, line, reader, members, log));
      }
    }
    log.write(label(names.get(0)), 0, null, reader.unclaimed());
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private static void read(
      String name,
      long number,
      byte[] line,
      FhirConverter.Reader reader,
      JsonLinesWriter<Member> members,
      FindingLog log)
      throws IOException {
    List<FhirConverter.Read> all;
    try {
      all = reader.read(text(line));
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
    void take(long number, byte[] line) throws IOException;
  }

  private static void each(String name, Map<Long, byte[]> stdin, Sink sink) throws IOException {
    if (name.equals(Inputs.STANDARD_INPUT)) {
      for (Map.Entry<Long, byte[]> line : stdin.entrySet()) {
        sink.take(line.getKey(), line.getValue());
      }
      return;
    }
    try (InputStream in = Inputs.open(name)) {
      if (name.endsWith(JsonFile.ENDING)) {
        byte[] whole;
        try {
          whole = in.readAllBytes();
        } catch (IOException e) {
          throw new InputException(label(name) + ": " + e.getMessage(), e);
        }
        try {
          text(whole);
        } catch (IllegalArgumentException e) {
          throw new InputException(name + ": " + e.getMessage());
        }
        sink.take(0, whole);
      } else {
        lines(name, in, sink);
      }
    }
  }

  /** Each line that is not blank, with its number. */
  private static void lines(String name, InputStream in, Sink sink) throws IOException {
    byte[] block = new byte[1 << 16];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 0;
    while (true) {
      int length;
      try {
        length = in.read(block);
      } catch (IOException e) {
        throw new InputException(label(name) + ": " + e.getMessage(), e);
      }
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (block[i] == '\n') {
          line.write(block, start, i - start);
          take(++number, line, sink);
          start = i + 1;
        }
      }
      if (length < 0) {
        take(++number, line, sink);
        return;
      }
      line.write(block, start, length - start);
    }
  }

  private static void take(long number, ByteArrayOutputStream line, Sink sink) throws IOException {
    byte[] bytes = line.toByteArray();
    line.reset();
    for (byte one : bytes) {
      if (one < 0 || one > ' ') {
        sink.take(number, bytes);
        return;
      }
    }
  }

  /**
   * The text of a line or of a file, without a byte order mark.
   *
   * @throws IllegalArgumentException if it is none in UTF-8
   */
  private static String text(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("byte " + (in.position() + 1) + " is not UTF-8", e);
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
