package org.ioemt.cli;

import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What {@code ioemt} says without a command: that one is missing. */
@Command(
    name = "ioemt",
    description = "Levels, titles and members of prehospital care.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = RootCommand.Version.class,
    footer = {
      "",
      "Examples:",
      "  ioemt levels --lang ja",
      "  ioemt standardize --in DE Notfallsanitäter",
      "  ioemt check examples/members.ndjson --as-of 2026-11-20",
      "  ioemt generate members --count 1000 --seed 42 | ioemt check -",
      "",
      "Exit status: 0 answered, nothing found; 1 findings, or no level; 2 bad usage or input that"
          + " cannot be read."
    })
final class RootCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("unused") // picocli acts on it by itself
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @SuppressWarnings("unused") // picocli acts on it by itself
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and the edition of the tables.")
  private boolean version;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "no command: expected " + String.join(", ", spec.subcommands().keySet()));
    }
  }

  /** Code and tables change apart from each other, so both are named. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Ioemt.class.getPackage().getImplementationVersion();
      return new String[] {
        "ioemt " + (version == null ? "(development)" : version),
        "data edition " + DataEdition.shipped()
      };
    }
  }
}
