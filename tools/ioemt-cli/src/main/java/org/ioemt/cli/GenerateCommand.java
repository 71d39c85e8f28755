package org.ioemt.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code ioemt generate}: a command for each kind of thing that can be generated. */
final class GenerateCommand implements Runnable {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  GenerateCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("generate")
        .addOption(Options.help())
        .addSubcommand("members", new GenerateMembersCommand(console).spec());
    spec.usageMessage()
        .description("Writes invented records to try things with.")
        .synopsisSubcommandLabel("COMMAND");
    return spec;
  }

  @Override
  public void run() {
    throw Options.noCommand(spec);
  }
}
