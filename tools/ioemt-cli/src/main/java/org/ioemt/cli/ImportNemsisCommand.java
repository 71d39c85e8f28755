package org.ioemt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.ioemt.nemsis.NemsisVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt import nemsis}: the model's values of a document of NEMSIS. */
final class ImportNemsisCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec file =
      Options.positional(
          0, "FILE", String.class, text -> text, "The document; - for standard input.");
  private final OptionSpec type =
      Options.value(
              "--type",
              "TYPE",
              ImportedType.class,
              ImportedType::of,
              "What to write: member (if not given), agency or vehicle of a DEMDataSet, crew or"
                  + " response of an EMSDataSet.")
          .defaultValue(ImportedType.MEMBER.code())
          .build();
  private final OptionSpec version = Options.nemsisVersion();

  ImportNemsisCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("nemsis")
        .addPositional(file)
        .addOption(type)
        .addOption(version)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes what a document of NEMSIS holds, one value as JSON on each line.")
        .footer(
            "",
            "How many were written, and what could not be mapped, by code, goes to standard error;",
            "'ioemt check --type nemsis' says where. The values hold names and license numbers.",
            "",
            "Exit status: 0 all mapped; 1 something was not; 2 bad usage, or a file that cannot be"
                + " read (to its end).",
            "",
            "Examples:",
            "  ioemt import nemsis roster.xml > members.ndjson",
            "  ioemt import nemsis responses.xml --type crew > crews.ndjson");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    try (InputStream in = stdin ? console.in() : Inputs.open(name)) {
      return new NemsisImport(console, Options.find(version, NemsisVersion.class))
          .run(in, stdin ? "standard input" : name, Options.of(type, ImportedType.class));
    }
  }
}
