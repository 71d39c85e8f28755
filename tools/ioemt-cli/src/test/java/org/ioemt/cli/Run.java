package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One run of the command within the test's process. */
final class Run {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.ofHours(1));

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final int status;
  private final byte[] bytes;
  private final String err;

  private Run(int status, byte[] bytes, String err) {
    this.status = status;
    this.bytes = bytes;
    this.err = err;
  }

  static Run ioemt(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run withInput(byte[] input, String... args) {
    return of(new ByteArrayInputStream(input), args);
  }

  static Run of(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Ioemt.run(args, in, out, err, CLOCK);
    return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs into an output that fails. */
  static Run into(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Ioemt.run(args, InputStream.nullInputStream(), out, err, CLOCK);
    return new Run(status, new byte[0], err.toString(StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  byte[] bytes() {
    return bytes;
  }

  String err() {
    return err;
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return out().lines().toList();
  }

  JsonNode json() {
    assertThat(out()).endsWith("\n").containsOnlyOnce("\n");
    return parse(out());
  }

  List<JsonNode> jsonLines() {
    return out().lines().map(Run::parse).toList();
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exit status 2, nothing on standard output, and one line that says where to read on. */
  Run isRefused(String command, String... parts) {
    isComplaint(parts);
    assertThat(err).endsWith("; try '" + command + " --help'\n");
    return this;
  }

  /** Exit status 2 and one line. */
  Run isComplaint(String... parts) {
    assertThat(status).as(err).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err).startsWith("ioemt: ").endsWith("\n").contains(parts);
    assertThat(err.lines()).hasSize(1);
    return this;
  }

  Run isAnswered() {
    return hasStatus(0);
  }

  Run hasStatus(int expected) {
    assertThat(err).isEmpty();
    assertThat(status).isEqualTo(expected);
    return this;
  }

  /** A file that the tests bring. */
  static String golden(String name) {
    try (InputStream in = Run.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A directory or file of the repository. */
  static Path repository(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("mvnw"))) {
      at = at.getParent();
    }
    assertThat(at).as("the root of the repository").isNotNull();
    return at.resolve(name);
  }
}
