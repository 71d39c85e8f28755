package org.ioemt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
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

  private Commands() {}

  static int run(String[] args, Console console) {
    try {
      int status = commandLine(console).execute(args);
      console.flush();
      return status;
    } catch (IOException e) {
      return cannotWrite(e, console);
    } catch (RuntimeException | Error e) {
      console.complain("a fault in the command itself; please report it with what follows");
      e.printStackTrace(console.err());
      return FAULT;
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new RootCommand());
    line.addSubcommand(new LevelsCommand(console));
    line.addSubcommand(new StandardizeCommand(console));
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

  private static int failed(Exception failure, Console console) throws Exception {
    if (failure instanceof InputException) {
      console.complain(String.valueOf(failure.getMessage()));
      return REFUSED;
    }
    throw failure;
  }

  /** Every other failure to read is an {@link InputException} by now. */
  private static int cannotWrite(IOException failure, Console console) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("pipe")) { // "Broken pipe"; on Windows "The pipe is being closed"
      return CLOSED_PIPE;
    }
    console.complain("standard output: " + message);
    return REFUSED;
  }
}
