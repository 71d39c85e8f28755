package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ioemt.code.CodeMap;
import org.ioemt.ems.VehicleType;
import org.ioemt.internal.table.Table;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged tables: read as a table of the same form, or refused with file and line. */
class TableFaultsTest {

  private static final int TIMES = Integer.getInteger("ioemt.faults", 1);
  private static final long SEED = 20261121;

  private record Reading(Path file, String kind, Consumer<byte[]> read) {

    @Override
    public String toString() {
      return file.getFileName() + " as " + kind;
    }
  }

  static Stream<Reading> tables() throws IOException {
    List<Reading> all = new ArrayList<>();
    for (String resources :
        List.of(
            "ioemt-core/src/main/resources",
            "integrations/ioemt-codes-licensed/src/main/resources",
            "integrations/ioemt-nemsis/src/main/resources",
            "integrations/ioemt-roster/src/main/resources")) {
      try (Stream<Path> files = Files.walk(Run.repository(resources))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".tsv")).sorted().toList()) {
          String[] columns = Files.readAllLines(file).get(0).split("\t", -1);
          all.add(new Reading(file, "a table", bytes -> Table.parse("t.tsv", bytes, columns)));
        }
      }
    }
    Path types =
        Run.repository(
            "integrations/ioemt-codes-licensed/src/main/resources/org/ioemt/codes/licensed/"
                + "vehicle-types.tsv");
    all.add(
        new Reading(
            types,
            "vehicle types of a host",
            bytes -> VehicleType.read("t.tsv", new ByteArrayInputStream(bytes))));
    Path codes = Run.repository("ioemt-core/src/main/resources/org/ioemt/code/level-codes.tsv");
    String column = Files.readAllLines(codes).get(0).split("\t", -1)[3];
    all.add(
        new Reading(
            codes,
            "codes of a host",
            bytes ->
                CodeMap.read("t.tsv", new ByteArrayInputStream(bytes), column, ProviderLevel::of)));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aDamagedTableIsReadOrRefusedWithItsPlace(Reading reading) throws IOException {
    byte[] whole = Files.readAllBytes(reading.file());
    reading.read().accept(whole);
    boolean hosts = reading.kind().endsWith("host");
    List<Damage> all = new ArrayList<>(Damage.cuts(whole, SEED, (hosts ? 40 : 4) * TIMES));
    all.addAll(Damage.changes(whole, SEED, (hosts ? 20 : 1) * TIMES));
    for (Damage damage : all) {
      boolean ended =
          damage.bytes().length > 0 && damage.bytes()[damage.bytes().length - 1] == '\n';
      try {
        reading.read().accept(damage.bytes());
        assertThat(ended).as("%s: a table without its last line end", damage).isTrue();
        assertThat(
                new String(damage.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
            .as("%s: UTF-8", damage)
            .isEqualTo(damage.bytes());
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage())
            .as("%s", damage)
            .matches("(?s)t\\.tsv(:[0-9]+)?: .+")
            .doesNotContain("java.");
      } catch (RuntimeException e) {
        throw new AssertionError(reading + ", " + damage + ": " + e, e);
      }
    }
  }
}
