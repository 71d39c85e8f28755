package org.ioemt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt import}: the model's values of a document in another form. */
final class ImportCommand implements Callable<Integer> {

  private static final String NEMSIS = "nemsis";

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec form =
      Options.positional(
          0, "FORM", String.class, ImportCommand::formOf, "What the file is: nemsis.");
  private final PositionalParamSpec file =
      Options.positional(
          1, "FILE", String.class, text -> text, "The document; - for standard input.");
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

  ImportCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("import")
        .addPositional(form)
        .addPositional(file)
        .addOption(type)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Writes what a document in another form holds, one value as JSON on each line.")
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
      return new NemsisImport(console)
          .run(in, stdin ? "standard input" : name, Options.of(type, ImportedType.class));
    }
  }

  private static String formOf(String text) {
    if (!text.equals(NEMSIS)) {
      throw new IllegalArgumentException("expected nemsis, found '" + text + "'");
    }
    return text;
  }
}
