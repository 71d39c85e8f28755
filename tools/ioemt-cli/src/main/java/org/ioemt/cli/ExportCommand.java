package org.ioemt.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code ioemt export} says without a format: that one is missing. */
final class ExportCommand implements Runnable {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  ExportCommand(Console console) {
    this.console = console;
  }

  /**
   * How the command is called.
   *
   * @param formats whether the formats are wanted too
   */
  CommandSpec spec(boolean formats) {
    spec.name("export").addOption(Options.help());
    if (formats) {
      spec.addSubcommand("csv", new ExportCsvCommand(console).spec());
      spec.addSubcommand("fhir", new ExportFhirCommand(console).spec());
      spec.addSubcommand("nemsis", new ExportNemsisCommand(console).spec());
    }
    spec.usageMessage()
        .description("Writes records in another format.")
        .synopsisSubcommandLabel("FORMAT")
        .footer(
            "",
            "Examples:",
            "  ioemt export csv members.ndjson --map map.json > roster.csv",
            "  ioemt export fhir members.ndjson --ndjson fhir",
            "  ioemt export nemsis members.ndjson --agency agency.json --base roster.xml");
    return spec;
  }

  @Override
  public void run() {
    throw Options.noCommand(spec);
  }
}
