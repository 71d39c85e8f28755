package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Vehicle;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.ioemt.nemsis.NemsisAgency;
import org.ioemt.nemsis.NemsisCustomElement;
import org.ioemt.nemsis.NemsisCustomResult;
import org.ioemt.nemsis.NemsisException;
import org.ioemt.nemsis.NemsisExport;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.ioemt.nemsis.NemsisSection;
import org.ioemt.nemsis.NemsisVehicle;
import org.ioemt.nemsis.NemsisVersion;
import org.ioemt.nemsis.NemsisWriter;
import org.ioemt.organization.Agency;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt export nemsis}: an agency, its vehicles and its members as a DEMDataSet. */
final class ExportNemsisCommand implements Callable<Integer> {

  private static final FindingCode OF_ANOTHER_AGENCY =
      FindingCode.define(
          "nemsis-export.vehicle-of-another-agency",
          Severity.WARNING,
          "the vehicle is of {agency}; it is not written",
          "agency");

  /** The sections of a base document that stand before vehicles and people. */
  private static final List<String> BEFORE = List.of("dContact", "dConfiguration", "dLocation");

  private static final List<String> AFTER = List.of("dDevice", "dFacility");

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec agencyFile =
      Options.value("--agency", "AGENCY.json", String.class, text -> text, "The agency as JSON.")
          .required(true)
          .build();
  private final OptionSpec baseFile =
      Options.value(
              "--base",
              "BASE.xml",
              String.class,
              text -> text,
              "A DEMDataSet of the agency, from which all is taken that JSON does not hold: the"
                  + " dConfiguration, which NEMSIS demands, counties, facilities and so on; not its"
                  + " people.")
          .build();
  private final OptionSpec vehicleFile =
      Options.value(
              "--vehicles",
              "VEHICLES.ndjson",
              String.class,
              text -> text,
              "One vehicle as JSON on each line; those of the base document if not given.")
          .build();
  private final OptionSpec version =
      Options.value(
              "--nemsis-version",
              "VERSION",
              NemsisVersion.class,
              NemsisVersion::of,
              "3.5.1 (if not given), 3.5.0 or 3.4.0.")
          .defaultValue(NemsisVersion.V3_5_1.code())
          .build();
  private final OptionSpec made =
      Options.value(
              "--made",
              "TIME",
              OffsetDateTime.class,
              ExportNemsisCommand::timeOf,
              "When the document is made, with the offset, for instance 2026-11-20T08:00:00-05:00;"
                  + " now if not given.")
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
  private final OptionSpec policy = Options.policy();
  private final OptionSpec json =
      Options.flag("--json", "Write findings as JSON, one object for each record with findings.");
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec memberFile =
      Options.positional(
          0,
          "MEMBERS.ndjson",
          String.class,
          text -> text,
          "One member as JSON on each line, in UTF-8; - for standard input.");

  ExportNemsisCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("nemsis")
        .addPositional(memberFile)
        .addOption(agencyFile)
        .addOption(baseFile)
        .addOption(vehicleFile)
        .addOption(version)
        .addOption(made)
        .addOption(output)
        .addOption(policy)
        .addOption(json)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes an agency, its vehicles and its members as a DEMDataSet of NEMSIS.")
        .footer(
            "",
            "What NEMSIS cannot say, and lines that cannot be read, are findings on standard error;"
                + " a finding",
            "of severity ERROR says why the document is not valid. Members are read as a stream.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt export nemsis members.ndjson --agency agency.json --base roster.xml",
            "  ioemt export nemsis members.ndjson --agency agency.json --base roster.xml"
                + " --output new.xml --json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Agency agency = JsonFile.read(Options.of(agencyFile, String.class), Agency.class, "agency");
    @Nullable OffsetDateTime time = Options.find(made, OffsetDateTime.class);
    NemsisExport export;
    try {
      export =
          NemsisExport.of(
                  Options.of(version, NemsisVersion.class),
                  agency,
                  time == null ? console.now() : time)
              .with(Crosswalk.shipped(), Options.of(policy, StandardizationPolicy.class));
    } catch (IllegalArgumentException e) {
      throw Options.refusal(spec, "'--made': " + e.getMessage());
    }
    @Nullable String baseName = Options.find(baseFile, String.class);
    Base base = new Base();
    if (baseName != null) {
      base = base(baseName, export);
      export = export.withBase(requireNonNull(base.agency));
    }
    FindingLog log = new FindingLog(console, Options.isSet(json));
    @Nullable String target = Options.find(output, String.class);
    if (target == null) {
      // Standard output stays open, whatever the writer closes.
      write(export, agency, base, new Kept(console.bytes()), log);
    } else {
      Base kept = base;
      NemsisExport made = export;
      OutputFile.write(target, true, out -> write(made, agency, kept, out, log));
    }
    return log.wrote() ? Commands.FOUND : Commands.ANSWERED;
  }

  private void write(
      NemsisExport export, Agency agency, Base base, OutputStream out, FindingLog log)
      throws IOException {
    Findings findings = new Findings();
    try (NemsisWriter writer = NemsisWriter.of(out, Options.of(version, NemsisVersion.class))) {
      for (NemsisCustomElement custom : base.custom) {
        writer.write(export.customElement(custom));
      }
      base.write(List.of("dRecord"), export, writer);
      writer.write(export.agency(findings));
      if (!base.has("dConfiguration")) {
        findings.add(export.withoutConfiguration());
      }
      log.write(Options.of(agencyFile, String.class), 0, agency.id().toString(), findings.toList());
      if (base.results > 0) {
        log.write(
            Options.of(baseFile, String.class),
            0,
            null,
            List.of(export.withoutResults(base.results)));
      }
      base.write(BEFORE, export, writer);
      vehicles(export, agency, base, writer, log);
      members(export, writer, log);
      base.write(AFTER, export, writer);
      writer.finish();
    }
  }

  private void vehicles(
      NemsisExport export, Agency agency, Base base, NemsisWriter writer, FindingLog log)
      throws IOException {
    @Nullable String name = Options.find(vehicleFile, String.class);
    if (name == null) {
      for (NemsisVehicle vehicle : base.vehicles) {
        writer.write(export.vehicle(vehicle));
      }
      return;
    }
    lines(
        name,
        Vehicle.class,
        Progress.NONE,
        "vehicle",
        log,
        (vehicle, findings) -> {
          if (vehicle.agency().equals(agency.id())) {
            writer.write(export.vehicle(vehicle, findings));
          } else {
            findings.add(OF_ANOTHER_AGENCY, FindingPath.of("agency"), vehicle.agency().toString());
          }
          return vehicle.id().toString();
        });
  }

  private void members(NemsisExport export, NemsisWriter writer, FindingLog log)
      throws IOException {
    String name = memberFile.getValue();
    try (Progress progress = Progress.of("export nemsis", console, Options.isSet(quiet), name)) {
      lines(
          name,
          Member.class,
          progress,
          "member",
          log,
          (member, findings) -> {
            writer.write(export.personnel(member, findings));
            return member.id().toString();
          });
    }
  }

  private interface Step<T> {
    /** Writes a value and says how it is called. */
    String write(T value, Findings findings) throws IOException;
  }

  private <T> void lines(
      String name, Class<T> type, Progress progress, String what, FindingLog log, Step<T> step)
      throws IOException {
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    String label = stdin ? "standard input" : name;
    Findings findings = new Findings();
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        JsonLinesReader<JsonLine<T>> lines = JsonLines.of(type).read(in)) {
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        JsonLine<T> line = lines.next();
        findings.clear();
        String id = null;
        if (line instanceof JsonLine.Value<T> value) {
          id = step.write(value.value(), findings);
        } else {
          JsonLine.Failure<T> failure = (JsonLine.Failure<T>) line;
          findings.add(LineCheck.UNREADABLE, failure.path(), what, Lines.one(failure.reason()));
        }
        if (!findings.isEmpty()) {
          progress.hide();
          log.write(label, line.number(), id, findings.toList());
          progress.show();
        }
      }
    } catch (UncheckedIOException e) {
      throw new InputException(label + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
  }

  /** What a document of the agency has beside its people. */
  private static final class Base {
    final List<NemsisCustomElement> custom = new ArrayList<>();
    final List<NemsisSection> sections = new ArrayList<>();
    final List<NemsisVehicle> vehicles = new ArrayList<>();
    @Nullable NemsisAgency agency;
    long results;

    boolean has(String section) {
      return sections.stream().anyMatch(one -> one.name().equals(section));
    }

    void write(List<String> names, NemsisExport export, NemsisWriter writer) throws IOException {
      for (NemsisSection section : sections) {
        if (names.contains(section.name())) {
          writer.write(export.section(section));
        }
      }
    }
  }

  /** Reads the report of the agency. */
  private static Base base(String name, NemsisExport export) throws InputException {
    Base base = new Base();
    int report = 0;
    String refusal = "is no DEMDataSet with a report of the agency";
    try (InputStream in = Inputs.open(name);
        NemsisReader reader = NemsisReader.of(in).keepingSections()) {
      if (reader.dataSet() != DataSet.DEMOGRAPHIC) {
        throw new InputException(name + ": " + refusal);
      }
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        NemsisRecord record = next.get();
        if (record.report().number() != report) {
          if (base.agency != null) {
            return base;
          }
          report = record.report().number();
          base.sections.clear();
        }
        if (record instanceof NemsisCustomElement custom) {
          base.custom.add(custom);
        } else if (record instanceof NemsisSection section) {
          base.sections.add(section);
        } else if (record instanceof NemsisAgency agency) {
          try {
            export.withBase(agency);
            base.agency = agency;
          } catch (IllegalArgumentException e) {
            refusal = String.valueOf(e.getMessage());
          }
        } else if (base.agency != null && record instanceof NemsisVehicle vehicle) {
          base.vehicles.add(vehicle);
        } else if (base.agency != null && record instanceof NemsisCustomResult) {
          base.results++;
        }
      }
    } catch (InputException e) {
      throw e;
    } catch (NemsisException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
    if (base.agency == null) {
      throw new InputException(name + ": " + refusal);
    }
    return base;
  }

  private static OffsetDateTime timeOf(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a time with its offset such as 2026-11-20T08:00:00-05:00, found '" + text + "'",
          e);
    }
  }

  /** Standard output, which others may still write to. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
