package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.credential.Specialization;
import org.ioemt.internal.table.Table;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.PartialDate;

/** Reads and checks rows. */
final class CrosswalkRows {

  private static final String[] COLUMNS = {
    "code",
    "subdivision",
    "title",
    "language",
    "aliases",
    "english",
    "level",
    "alternative",
    "outside",
    "specialty",
    "status",
    "since",
    "until",
    "authority",
    "legal_basis",
    "education",
    "disputed",
    "evidence",
    "level_basis",
    "note",
    "source"
  };

  private CrosswalkRows() {}

  static List<CrosswalkRow> shipped(Jurisdiction country) {
    return read(country, Table.read(CrosswalkRows.class, country.code() + ".tsv", COLUMNS));
  }

  /** Reads a country's table; {@code bytes} are those of the file {@code name}. */
  static List<CrosswalkRow> parse(Jurisdiction country, String name, byte[] bytes) {
    return read(country, Table.parse(name, bytes, COLUMNS));
  }

  private static List<CrosswalkRow> read(Jurisdiction country, Table table) {
    table.requireUnique("code");
    table.requireUnique("subdivision", "title");
    List<CrosswalkRow> rows = new ArrayList<>(table.rows().size());
    for (Table.Row row : table) {
      rows.add(row.value("code", code -> row(country, row, code)));
    }
    return List.copyOf(rows);
  }

  private static CrosswalkRow row(Jurisdiction country, Table.Row row, String code) {
    Jurisdiction where = row.optionalValue("subdivision", Jurisdiction::of).orElse(country);
    if (!where.country().equals(country)) {
      throw row.error("subdivision", "expected one of " + country + ", found '" + where + "'");
    }
    return CrosswalkRow.builder()
        .code(code)
        .jurisdiction(where)
        .title(row.text("title"))
        .language(row.value("language", LanguageTag::of))
        .addAllAliases(row.optional("aliases").map(a -> List.of(a.split("\\|"))).orElse(List.of()))
        .english(row.text("english"))
        .level(row.optionalValue("level", ProviderLevel::of))
        .alternative(row.optionalValue("alternative", ProviderLevel::of))
        .outside(row.optionalValue("outside", OutsideKind::of))
        .specialization(row.optionalValue("specialty", Specialization::of))
        .status(row.value("status", RowStatus::of))
        .since(row.optionalValue("since", PartialDate::of))
        .until(row.optionalValue("until", PartialDate::of))
        .authority(row.optional("authority"))
        .legalBasis(row.optional("legal_basis"))
        .education(row.optional("education"))
        .disputed(row.flag("disputed"))
        .evidence(row.value("evidence", Evidence::of))
        .basis(row.value("level_basis", LevelBasis::of))
        .note(row.text("note"))
        .source(row.optionalValue("source", Citation::web))
        .build();
  }

  static void check(CrosswalkRow row) {
    String code = row.code();
    require(isCode(code), row, "code: expected capitals, digits and hyphens");
    require(
        code.startsWith(row.jurisdiction().code() + "-"),
        row,
        "code: expected to begin with '" + row.jurisdiction() + "-'");
    require(!row.title().isBlank(), row, "title: must not be blank");
    require(!row.english().isBlank(), row, "english: must not be blank");
    require(
        !row.note().isBlank(), row, "note: must not be blank; it gives the reason for the level");
    for (String alias : row.aliases()) {
      require(!alias.isBlank(), row, "aliases: must not hold a blank");
    }
    require(
        row.level().isPresent() != row.outside().isPresent(),
        row,
        "level, outside: expected exactly one of them");
    require(
        row.level().isEmpty() || !row.level().equals(row.alternative()),
        row,
        "alternative: must differ from the level");
    require(
        row.alternative().isEmpty() || row.disputed(),
        row,
        "disputed: must be true where an alternative is named");
    require(
        row.evidence() != Evidence.UNVERIFIED || row.basis() == LevelBasis.INFERRED,
        row,
        "basis: must be INFERRED where no text was read");
    require(
        row.evidence() != Evidence.VERIFIED || row.source().isPresent(),
        row,
        "source: must be named where the text was read");
    require(
        row.since().isEmpty()
            || row.until().isEmpty()
            || !row.until().get().last().isBefore(row.since().get().first()),
        row,
        "until: must not be before since");
    require(
        row.status() == RowStatus.LEGACY || row.until().isEmpty(),
        row,
        "until: must not be set on a title that is CURRENT");
  }

  private static void require(boolean holds, CrosswalkRow row, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("crosswalk row " + row.code() + ": " + problem);
    }
  }

  private static boolean isCode(String code) {
    return code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
  }
}
