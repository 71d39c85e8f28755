package org.ioemt.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt completion}: the script by which a shell completes the command line. */
final class CompletionCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec shell =
      Options.positional(0, "SHELL", String.class, CompletionCommand::shellOf, "bash or zsh.");

  CompletionCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("completion").addPositional(shell).addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Prints the script by which a shell completes commands, options and files.")
        .footer(
            "",
            "One script serves both shells.",
            "",
            "Examples:",
            "  source <(ioemt completion bash)",
            "  ioemt completion bash > ~/.local/share/bash-completion/completions/ioemt",
            "  echo 'source <(ioemt completion zsh)' >> ~/.zshrc");
    return spec;
  }

  private static String shellOf(String text) {
    if (!text.equals("bash") && !text.equals("zsh")) {
      throw new IllegalArgumentException("expected bash or zsh, found '" + text + "'");
    }
    return text;
  }

  @Override
  public Integer call() throws IOException {
    // picocli's script for bash turns zsh's own bash completion on where zsh reads it.
    console.out().write(AutoComplete.bash("ioemt", Commands.complete(console)));
    return Commands.ANSWERED;
  }
}
