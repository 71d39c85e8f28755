package org.ioemt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, runs the one that is asked for, and turns what fails into a line. */
final class Commands {

  static final int ANSWERED = 0;
  static final int FOUND = 1;
  static final int REFUSED = 2;
  static final int FAULT = 70;
  // What a shell reports of a program that the closed pipe has killed: 128 and SIGPIPE.
  static final int CLOSED_PIPE = 141;

  /** The commands in the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "levels",
          "standardize",
          "scope",
          "may",
          "crosswalk",
          "compare",
          "data",
          "check",
          "expiring",
          "stats",
          "match",
          "generate",
          "import",
          "export",
          "completion",
          "man");

  private Commands() {}

  static int run(String[] args, Console console) {
    try {
      int status = commandLine(List.of(args), console).execute(args);
      console.flush();
      return status;
    } catch (Exception | Error e) {
      return failed(e, console);
    }
  }

  /** The command with all that is below it, for what describes it. */
  static CommandLine complete(Console console) {
    return commandLine(List.of("", "import", "export"), console);
  }

  private static CommandLine commandLine(List<String> asked, Console console) {
    CommandSpec root = new RootCommand().spec();
    // The one that is asked for alone: it is not to wait for the others. All where none is, for
    // the help, for what is misspelt and for what describes them.
    boolean one = !asked.isEmpty() && NAMES.contains(asked.get(0));
    for (String name : NAMES) {
      if (!one || name.equals(asked.get(0))) {
        root.addSubcommand(name, spec(name, asked, console));
      }
    }
    CommandLine line = new CommandLine(root);
    // A title may begin with an at sign; there are no argument files.
    line.setExpandAtFiles(false);
    // No colors, so that picocli need not find out what the terminal can do.
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setOut(new PrintWriter(console.out()));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((refusal, args) -> refused(refusal, console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
    return line;
  }

  private static CommandSpec spec(String name, List<String> asked, Console console) {
    return switch (name) {
      case "levels" -> new LevelsCommand(console).spec();
      case "standardize" -> new StandardizeCommand(console).spec();
      case "scope" -> new ScopeCommand(console).spec();
      case "may" -> new MayCommand(console).spec();
      case "crosswalk" -> new CrosswalkCommand(console).spec();
      case "compare" -> new CompareCommand(console).spec();
      case "data" -> new DataCommand(console).spec();
      case "check" -> new CheckCommand(console).spec();
      case "expiring" -> new ExpiringCommand(console).spec();
      case "stats" -> new StatsCommand(console).spec();
      case "match" -> new MatchCommand(console).spec();
      case "generate" -> new GenerateCommand(console).spec();
      // The formats below them only where they are asked for: no help is to wait for them.
      case "import" -> new ImportCommand(console).spec(asked.contains("import"));
      case "export" -> new ExportCommand(console).spec(asked.contains("export"));
      case "completion" -> new CompletionCommand(console).spec();
      case "man" -> new ManCommand(console).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static int refused(ParameterException refusal, Console console) {
    CommandLine command = refusal.getCommandLine();
    String message = refusal.getMessage();
    if (refusal instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched, command);
    }
    return refused(command, message, console);
  }

  /** One line: what is wrong, and where to read on. */
  private static int refused(CommandLine command, @Nullable String message, Console console) {
    String name = command.getCommandSpec().qualifiedName();
    console.complain(message + "; try '" + name + " --help'");
    return REFUSED;
  }

  private static String unmatched(UnmatchedArgumentException refusal, CommandLine command) {
    List<String> arguments = refusal.getUnmatched();
    String first = arguments.get(0);
    if (refusal.isUnknownOption()) {
      return "unknown option '" + first + "'";
    }
    return command.getSubcommands().isEmpty()
        ? "unexpected argument '" + first + "'; quote what has several words"
        : "unknown command '" + first + "'";
  }

  /** picocli would print the trace of what is thrown from here, so nothing is. */
  private static int failed(Throwable failure, Console console) {
    if (failure instanceof InputException) {
      console.complain(String.valueOf(failure.getMessage()));
      return REFUSED;
    }
    // Every failure to read is an InputException by now.
    if (failure instanceof IOException) {
      return cannotWrite(String.valueOf(failure.getMessage()), console);
    }
    if (failure instanceof OutOfMemoryError) {
      console.complain(
          "more memory is needed than "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB; IOEMT_JAVA_OPTS=-Xmx2g gives more");
      return REFUSED;
    }
    console.complain("a fault of the command itself; please report it with what follows");
    failure.printStackTrace(console.err());
    return FAULT;
  }

  private static int cannotWrite(String reason, Console console) {
    console.abandonOutput();
    if (reason.contains("pipe")) { // "Broken pipe"; on Windows "The pipe is being closed"
      return CLOSED_PIPE;
    }
    console.complain("standard output: " + reason);
    return REFUSED;
  }
}
