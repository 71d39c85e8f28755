package org.ioemt.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's tables: UTF-8, a header line, cells between tabs, {@code -} for empty. */
final class Lines {

  private Lines() {}

  static List<String[]> read(String resource, int columns) {
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": no such resource");
      }
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<String[]> rows = new ArrayList<>(lines.length);
      for (int i = 1; i < lines.length - 1; i++) {
        String[] cells = lines[i].split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              resource + ':' + (i + 1) + ": expected " + columns + " cells");
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The parts of a cell. */
  static List<String> parts(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
  }
}
