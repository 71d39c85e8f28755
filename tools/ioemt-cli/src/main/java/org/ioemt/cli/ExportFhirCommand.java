package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt export fhir}: members as FHIR R4, in bundles or in the files of bulk data. */
final class ExportFhirCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec bundle =
      Options.value(
              "--bundle",
              "KIND",
              Kind.class,
              Kind::of,
              "One bundle for each member, one on each line: collection (if neither this nor"
                  + " --ndjson is given), or transaction, for a server to store.")
          .completionCandidates(List.of("collection", "transaction"))
          .build();
  private final OptionSpec ndjson =
      Options.value(
              "--ndjson",
              "DIR",
              String.class,
              text -> text,
              "Into a new or empty directory one file for each type of resource, one resource on"
                  + " each line, as FHIR Bulk Data has it.")
          .build();
  private final OptionSpec json =
      Options.flag("--json", "Write findings as JSON, one object for each member with findings.");
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file =
      Options.positional(
          0,
          "MEMBERS",
          String.class,
          text -> text,
          "One member as JSON on each line, in UTF-8; - for standard input.");

  ExportFhirCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("fhir")
        .addPositional(file)
        .addOption(bundle)
        .addOption(ndjson)
        .addOption(json)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Writes members as FHIR R4: Practitioner, PractitionerRole and VerificationResult of"
                + " the profiles of ioemt-fhir-package.")
        .footer(
            "",
            "What a resource cannot say, and lines that cannot be read, are findings on standard"
                + " error.",
            "The file is read as a stream; its size does not matter.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt export fhir examples/members.ndjson",
            "  ioemt export fhir members.ndjson --bundle transaction",
            "  ioemt export fhir members.ndjson --ndjson bulk");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable String directory = Options.find(ndjson, String.class);
    @Nullable Kind kind = Options.find(bundle, Kind.class);
    if (directory != null && kind != null) {
      throw Options.refusal(spec, "--bundle and --ndjson exclude each other");
    }
    FindingLog log = new FindingLog(console, Options.isSet(json));
    if (directory == null) {
      boolean transaction = kind == Kind.TRANSACTION;
      export(
          (converter, member) -> converter.bundle(member, transaction),
          text -> line(console.bytes(), text),
          log);
    } else {
      try (Files files = new Files(directory)) {
        export(FhirConverter::resources, files::write, log);
        files.finish();
      }
    }
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private interface Step {
    FhirConverter.Written write(FhirConverter converter, Member member);
  }

  private interface Sink {
    void write(FhirConverter.Text text) throws IOException;
  }

  private void export(Step step, Sink sink, FindingLog log) throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    String label = stdin ? "standard input" : name;
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        Progress progress = Progress.of("export fhir", console, Options.isSet(quiet), name);
        JsonLinesReader<JsonLine<Member>> lines = JsonLines.of(Member.class).read(in)) {
      FhirConverter converter = FhirLibrary.load();
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        JsonLine<Member> line = lines.next();
        if (line instanceof JsonLine.Value<Member> value) {
          FhirConverter.Written written = step.write(converter, value.value());
          for (FhirConverter.Text text : written.resources()) {
            sink.write(text);
          }
          progress.hide();
          log.write(label, line.number(), value.value().id().toString(), written.findings());
          progress.show();
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

  private static void line(OutputStream out, FhirConverter.Text text) throws IOException {
    out.write(text.json().getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /**
   * One file for each type of resource. All get their names when all are whole, the practitioners
   * last: whoever reads the directory before finds none to whom the others could be wanting.
   */
  private static final class Files implements AutoCloseable {

    private static final String LAST = "Practitioner";

    private final File directory;
    private final Map<String, OutputStream> open = new LinkedHashMap<>();

    Files(String name) throws InputException {
      directory = new File(name);
      String[] there = directory.list();
      if (there != null && there.length > 0) {
        throw new InputException(name + ": is not empty; nothing is written over");
      }
      if (there == null && !directory.mkdirs()) {
        throw new InputException(name + ": cannot be made a directory");
      }
    }

    void write(FhirConverter.Text text) throws IOException {
      try {
        OutputStream out = open.get(text.type());
        if (out == null) {
          File part = part(text.type());
          out = new BufferedOutputStream(new FileOutputStream(part));
          open.put(text.type(), out);
          OutputFile.gone(part);
        }
        line(out, text);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    void finish() throws IOException {
      try {
        for (OutputStream out : open.values()) {
          out.close();
        }
        List<String> types = new ArrayList<>(open.keySet());
        if (types.remove(LAST)) {
          types.add(LAST);
        }
        for (String type : types) {
          java.nio.file.Files.move(
              part(type).toPath(), new File(directory, type + ".ndjson").toPath());
        }
      } catch (IOException e) {
        throw failed(e);
      }
    }

    private File part(String type) {
      return new File(directory, type + ".ndjson" + OutputFile.PART);
    }

    private InputException failed(IOException e) {
      return new InputException(directory.getPath() + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
      for (Map.Entry<String, OutputStream> one : open.entrySet()) {
        try {
          one.getValue().close();
        } catch (IOException e) {
          // What failed before is what is told; what is left of it goes.
        }
        part(one.getKey()).delete();
      }
    }
  }

  /** What the bundles are for. */
  private enum Kind {
    COLLECTION,
    TRANSACTION;

    static Kind of(String text) {
      return switch (text) {
        case "collection" -> COLLECTION;
        case "transaction" -> TRANSACTION;
        default ->
            throw new IllegalArgumentException(
                "expected collection or transaction, found '" + text + "'");
      };
    }
  }
}
