package org.ioemt.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code ioemt import} says without a format: that one is missing. */
final class ImportCommand implements Runnable {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  ImportCommand(Console console) {
    this.console = console;
  }

  /**
   * How the command is called.
   *
   * @param formats whether the formats are wanted too
   */
  CommandSpec spec(boolean formats) {
    spec.name("import").addOption(Options.help());
    if (formats) {
      spec.addSubcommand("csv", new ImportCsvCommand(console).spec());
      spec.addSubcommand("fhir", new ImportFhirCommand(console).spec());
      spec.addSubcommand("nemsis", new ImportNemsisCommand(console).spec());
    }
    spec.usageMessage()
        .description("Reads records of another format, and writes them as JSON.")
        .synopsisSubcommandLabel("FORMAT")
        .footer(
            "",
            "Examples:",
            "  ioemt import csv roster.csv --map map.json > members.ndjson",
            "  ioemt import fhir bundle.json",
            "  ioemt import nemsis roster.xml > members.ndjson");
    return spec;
  }

  @Override
  public void run() {
    throw Options.noCommand(spec);
  }
}
