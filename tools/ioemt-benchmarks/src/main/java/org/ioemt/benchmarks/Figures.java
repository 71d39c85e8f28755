package org.ioemt.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was measured: each figure under its name, as it is kept in a file beside the script, a line
 * {@code name<tab>value} each. The page is written from nothing else.
 */
final class Figures {

  private static final MathContext DIGITS = new MathContext(4);

  private final Map<String, String> values = new TreeMap<>();

  static Figures read(Path file) throws IOException {
    Figures figures = new Figures();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IOException(file + ", line " + number + ": expected name, tab, value: " + line);
      }
      figures.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return figures;
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append('\t').append(value).append('\n'));
    Files.writeString(file, text);
  }

  void put(String name, String value) {
    if (values.put(name, value) != null) {
      throw new IllegalStateException(name + ": measured twice");
    }
  }

  void put(String name, long value) {
    put(name, Long.toString(value));
  }

  /** Four significant digits are more than any run repeats. */
  void put(String name, double value) {
    put(name, Double.toString(new BigDecimal(value).round(DIGITS).doubleValue()));
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + ": not measured");
    }
    return value;
  }

  double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** The first by the second. */
  double ratio(String name, String floor) {
    return number(name) / number(floor);
  }

  /** The largest of the figures of which the name is of a kind. */
  double largest(Predicate<String> named) {
    return values.entrySet().stream()
        .filter(figure -> named.test(figure.getKey()))
        .mapToDouble(figure -> Double.parseDouble(figure.getValue()))
        .max()
        .orElseThrow();
  }

  /** The names that begin in a way, in their order. */
  Iterable<String> names(String prefix) {
    return values.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }
}
