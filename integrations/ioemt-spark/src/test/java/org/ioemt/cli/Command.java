package org.ioemt.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The command, in this process. */
public final class Command {

  private Command() {}

  /** Runs it and gives what it printed, line by line. */
  public static java.util.List<String> run(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(in, out, args);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Runs it and writes what it prints. */
  public static void run(InputStream in, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Ioemt.run(args, in, out, err, Clock.systemUTC());
    if (status > 1) {
      throw new AssertionError(err.toString(StandardCharsets.UTF_8));
    }
  }
}
