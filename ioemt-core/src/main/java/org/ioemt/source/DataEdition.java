package org.ioemt.source;

import java.time.LocalDate;
import java.util.List;
import org.ioemt.internal.table.Table;
import org.ioemt.internal.table.TableException;

/**
 * The edition of the library's tables that an answer was taken from.
 *
 * <p>An answer about a level is only as good as the tables of the day. Store the edition beside an
 * answer that is kept: a later edition may say otherwise, and its change log says which rows
 * changed.
 *
 * @param name the edition's name, for instance {@code 2026-11-21}
 * @param date the day on which the tables were closed
 */
public record DataEdition(String name, LocalDate date) {

  /**
   * Creates an edition.
   *
   * @param name the edition's name, not blank
   * @param date the day on which the tables were closed
   * @throws IllegalArgumentException if the name is blank
   */
  public DataEdition {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: must not be blank");
    }
  }

  /**
   * The edition of the tables in this jar.
   *
   * @return the shipped edition
   */
  public static DataEdition shipped() {
    return Shipped.EDITION;
  }

  /**
   * The edition's name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }

  private static final class Shipped {
    static final DataEdition EDITION = load();

    private static DataEdition load() {
      List<Table.Row> rows =
          Table.read(DataEdition.class, "data-edition.tsv", "edition", "date").rows();
      if (rows.size() != 1) {
        throw new TableException("data-edition.tsv: expected one row, found " + rows.size());
      }
      Table.Row row = rows.get(0);
      return new DataEdition(row.text("edition"), LocalDate.parse(row.text("date")));
    }
  }
}
