package org.ioemt.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The streams of one run, and its clock. A command uses either {@link #out} or {@link #bytes}. */
final class Console {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final OutputStream bytes;
  private final Writer out;
  private final PrintStream err;
  private final Clock clock;
  private boolean abandoned;

  Console(InputStream in, OutputStream out, OutputStream err, Clock clock) {
    this.in = in;
    this.bytes = new BufferedOutputStream(out, BUFFER);
    this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.clock = clock;
  }

  InputStream in() {
    return in;
  }

  /** Standard output as characters. Failing to write throws: nobody may be reading any more. */
  Writer out() {
    return out;
  }

  /** Standard output as bytes. */
  OutputStream bytes() {
    return bytes;
  }

  PrintStream err() {
    return err;
  }

  /**
   * Whether standard output is a terminal. Java cannot tell one stream from the other without
   * native code, so the script says it.
   */
  boolean outIsTerminal() {
    return Boolean.getBoolean("ioemt.stdout.tty");
  }

  /**
   * A color for standard output: none where that is no terminal, or where the user wants none (<a
   * href="https://no-color.org">NO_COLOR</a>).
   */
  @Nullable Paint paint(@Nullable Paint paint) {
    return colors() ? paint : null;
  }

  private boolean colors() {
    String refused = System.getenv("NO_COLOR");
    return outIsTerminal() && (refused == null || refused.isEmpty());
  }

  /** Whether standard error is a terminal. */
  boolean errIsTerminal() {
    return Boolean.getBoolean("ioemt.stderr.tty");
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** This moment, to the second, where the clock is. */
  OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  void flush() throws IOException {
    if (!abandoned) {
      out.flush();
      bytes.flush();
    }
  }

  /** Standard output has failed, and was said to; what waits for it is not to fail again. */
  void abandonOutput() {
    abandoned = true;
  }

  /** Says one line on standard error, whatever the message quotes. */
  void complain(String message) {
    err.print("ioemt: " + Lines.one(message) + "\n");
    err.flush();
  }
}
