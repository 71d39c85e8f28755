package org.ioemt.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/** The shipped skills and their levels, read once. */
final class SkillTable {

  private static final String FILE = "skills.tsv";
  private static final String[] COLUMNS = {
    "code",
    "category",
    "name",
    "nhtsa_2007",
    "nhtsa_2019",
    "nhtsa_2021",
    "medical_direction",
    "only_during",
    "refines",
    "evidence_2007",
    "evidence_2019",
    "evidence_2021",
    "note",
    "source"
  };

  private static final Table TABLE = Table.read(SkillTable.class, FILE, COLUMNS);

  static final Map<String, Skill> BY_CODE = skills();
  static final List<Skill> SKILLS = List.copyOf(BY_CODE.values());

  private SkillTable() {}

  /** The items of an edition, in the order of the table. */
  static List<ScopeEntry> entries(ScopeEdition edition) {
    String year = String.valueOf(edition.year());
    Optional<Citation> document = Optional.of(edition.citation());
    List<ScopeEntry> entries = new ArrayList<>();
    for (Table.Row row : TABLE) {
      Optional<ProviderLevel> level = row.optionalValue("nhtsa_" + year, ProviderLevel::of);
      Optional<Evidence> evidence = row.optionalValue("evidence_" + year, Evidence::of);
      if (level.isPresent() != evidence.isPresent()) {
        throw row.error("evidence_" + year, "expected where there is a level and only there");
      }
      if (level.isPresent()) {
        Skill skill = row.value("code", Skill::of);
        Evidence read = evidence.get();
        // The text that was read, or else the document that the row is about and that was not read.
        Optional<Citation> source =
            read == Evidence.VERIFIED
                ? Optional.of(row.value("source", SkillTable::notice))
                : document;
        entries.add(new ScopeEntry(skill, level.get(), read, source));
      }
    }
    return entries;
  }

  private static Citation notice(String url) {
    return Citation.of("NHTSA, notice of the 2021 edition", url);
  }

  private static Map<String, Skill> skills() {
    TABLE.requireUnique("code");
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    for (Table.Row row : TABLE) {
      rows.put(row.text("code"), row);
    }
    Map<String, Skill> made = new LinkedHashMap<>();
    for (Table.Row row : rows.values()) {
      make(row, rows, made, 0);
    }
    Map<String, Skill> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, Table.Row> row : rows.entrySet()) {
      inOrder.put(row.getKey(), make(row.getValue(), rows, made, 0));
    }
    return Collections.unmodifiableMap(inOrder);
  }

  /** A narrower form may stand before its broader one, which is made first. */
  private static Skill make(
      Table.Row row, Map<String, Table.Row> rows, Map<String, Skill> made, int depth) {
    String code = row.text("code");
    Skill skill = made.get(code);
    if (skill != null) {
      return skill;
    }
    if (!Skill.isCatalogueCode(code)) {
      throw row.error("code", "expected lower-case words joined by hyphens, found '" + code + "'");
    }
    Skill broader = null;
    String refines = row.optional("refines").orElse(null);
    if (refines != null) {
      Table.@Nullable Row target = rows.get(refines);
      if (target == null || depth > rows.size()) {
        throw row.error("refines", "expected another skill of the table, found '" + refines + "'");
      }
      broader = make(target, rows, made, depth + 1);
    }
    Skill completed =
        new Skill(
            code,
            row.value("category", SkillCategory::of),
            row.text("name"),
            row.value("medical_direction", DirectionNeed::of),
            row.optionalValue("only_during", EmergencyKind::of).orElse(null),
            broader,
            row.optional("note").orElse(null));
    made.put(code, completed);
    return completed;
  }
}
