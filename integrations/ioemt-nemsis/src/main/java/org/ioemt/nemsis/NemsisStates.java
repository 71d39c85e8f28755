package org.ioemt.nemsis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.ioemt.place.Jurisdiction;

/**
 * The states by the two-digit numbers that NEMSIS writes for them (dAgency.04, dPersonnel.22 and
 * others): ANSI INCITS 38, formerly FIPS 5-2.
 *
 * <p>A territory that ISO 3166-1 lists as a country of its own is that country: {@code 72} is
 * {@code PR}. The schema takes any two digits; a number that stands for no state is a finding.
 */
public final class NemsisStates {

  private NemsisStates() {}

  /**
   * The jurisdiction that a number stands for.
   *
   * @param number two digits, for instance {@code 09}
   * @return for instance {@code US-CT}, or empty where the number stands for none
   */
  public static Optional<Jurisdiction> jurisdiction(String number) {
    return Optional.ofNullable(Shipped.BY_NUMBER.get(number));
  }

  /**
   * The number of a jurisdiction.
   *
   * @param jurisdiction for instance {@code US-CT}
   * @return two digits, or empty where NEMSIS has no number for it
   */
  public static Optional<String> number(Jurisdiction jurisdiction) {
    return Optional.ofNullable(Shipped.BY_JURISDICTION.get(jurisdiction));
  }

  private static final class Shipped {
    static final Map<String, Jurisdiction> BY_NUMBER = new HashMap<>();
    static final Map<Jurisdiction, String> BY_JURISDICTION = new HashMap<>();

    static {
      Table table =
          Table.read(
              NemsisStates.class, "states.tsv", "number", "jurisdiction", "evidence", "source");
      table.requireUnique("number");
      table.requireUnique("jurisdiction");
      for (Table.Row row : table) {
        Jurisdiction jurisdiction = row.value("jurisdiction", Jurisdiction::of);
        BY_NUMBER.put(row.text("number"), jurisdiction);
        BY_JURISDICTION.put(jurisdiction, row.text("number"));
      }
    }
  }
}
