package org.ioemt.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ioemt man}: the manual page. */
final class ManCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  ManCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("man").addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Prints the manual page of all commands, in the language of man.")
        .footer(
            "",
            "Examples:",
            "  ioemt man | man -l -",
            "  ioemt man > ~/.local/share/man/man1/ioemt.1");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ManPage.write(Commands.complete(console).getCommandSpec(), console.out());
    return Commands.ANSWERED;
  }
}
