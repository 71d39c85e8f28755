package org.ioemt.cli;

import org.ioemt.source.DataEdition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code ioemt} says without a command: that one is missing. */
final class RootCommand implements Runnable {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  CommandSpec spec() {
    spec.name("ioemt")
        .addOption(Options.help())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and the edition of the tables.")
                .build())
        .versionProvider(RootCommand::version);
    spec.usageMessage()
        .description("Levels, titles and members of prehospital care.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Examples:",
            "  ioemt levels --lang ja",
            "  ioemt standardize --in DE Notfallsanitäter",
            "  ioemt scope EMT --category MEDICATION",
            "  ioemt may EMT cpap",
            "  ioemt check examples/members.ndjson --as-of 2026-11-20",
            "  ioemt match examples/program.json examples/members.ndjson --team",
            "  ioemt generate members --count 1000 --seed 42 | ioemt check - --as-of 2026-11-20",
            "",
            "Exit status: 0 answered, nothing found; 1 findings, no level, or not permitted; 2 bad usage"
                + " or input",
            "that cannot be read.");
    return spec;
  }

  @Override
  public void run() {
    throw Options.noCommand(spec);
  }

  /** Code and tables change apart from each other, so both are named. */
  private static String[] version() {
    String version = Ioemt.class.getPackage().getImplementationVersion();
    return new String[] {
      "ioemt " + (version == null ? "(development)" : version),
      "data edition " + DataEdition.shipped()
    };
  }
}
