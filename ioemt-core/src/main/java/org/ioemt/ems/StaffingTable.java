package org.ioemt.ems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ioemt.internal.table.Table;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/** The shipped staffing standards, read once. */
final class StaffingTable {

  static final List<StaffingStandard> ALL = read();
  static final Map<String, StaffingStandard> BY_CODE =
      ALL.stream()
          .collect(Collectors.toUnmodifiableMap(StaffingStandard::code, Function.identity()));

  private StaffingTable() {}

  private static List<StaffingStandard> read() {
    Table table =
        Table.read(
            StaffingTable.class,
            "staffing-standards.tsv",
            "code",
            "jurisdiction",
            "name",
            "care_level",
            "people",
            "primary_caregiver",
            "others",
            "driver",
            "driver_level",
            "physician",
            "evidence",
            "document",
            "url",
            "note");
    table.requireUnique("code");
    List<StaffingStandard> standards = new ArrayList<>();
    for (Table.Row row : table) {
      standards.add(standard(row));
    }
    return List.copyOf(standards);
  }

  private static StaffingStandard standard(Table.Row row) {
    StaffingStandard.Builder standard =
        StaffingStandard.builder()
            .code(row.text("code"))
            .jurisdiction(row.value("jurisdiction", Jurisdiction::of))
            .name(row.text("name"))
            .careLevel(row.value("care_level", CareLevel::of))
            .people(row.value("people", Integer::parseInt))
            .primaryCaregiver(row.optionalValue("primary_caregiver", ProviderLevel::of))
            .others(row.optionalValue("others", ProviderLevel::of))
            .driver(row.flag("driver"))
            .driverLevel(row.optionalValue("driver_level", ProviderLevel::of))
            .physician(row.flag("physician"))
            .evidence(row.value("evidence", Evidence::of))
            .source(Optional.of(row.value("url", url -> Citation.of(row.text("document"), url))))
            .note(row.optional("note"));
    try {
      return standard.build();
    } catch (IllegalArgumentException e) {
      throw row.error("code", String.valueOf(e.getMessage()));
    }
  }
}
