package org.ioemt.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The entry point of the {@code ioemt} command.
 *
 * <p>Exit status 0: answered, and nothing found; 1: findings, or no level; 2: bad usage or input
 * that cannot be read; 141: whoever read standard output went away; 70: a fault of the command
 * itself.
 */
public final class Ioemt {

  private Ioemt() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // picocli and the progress bar format with the default locale; what the command prints does not
    // depend on where it runs.
    Locale.setDefault(Locale.ROOT);
    // Not System.out: its encoding is the terminal's, and it swallows a closed pipe.
    int status =
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Clock.system(ZoneId.systemDefault()));
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @param args the command line
   * @param in standard input
   * @param out standard output; gets UTF-8
   * @param err standard error; gets UTF-8
   * @param clock tells today's date where a command line names none
   * @return the exit status
   */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Clock clock) {
    return Commands.run(args, new Console(in, out, err, clock));
  }
}
