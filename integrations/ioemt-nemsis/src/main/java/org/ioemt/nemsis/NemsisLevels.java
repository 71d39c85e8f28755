package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.code.LevelCodes;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.internal.table.Codes;
import org.ioemt.internal.table.Table;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the level codes of NEMSIS mean, by list, version and code.
 *
 * <p>NEMSIS numbers one idea in five lists. The endings agree for some codes and not for others
 * (Physician is 9925027, 9917019, 9905025), so nothing is concluded from digits: every code is
 * looked up. The order of the codes is alphabetic and no rank.
 *
 * <pre>{@code
 * NemsisLevels.of(NemsisVersion.V3_5_1, NemsisLevels.Of.MEMBER, "9925007"); // Known: PARAMEDIC
 * NemsisLevels.of(NemsisVersion.V3_5_1, NemsisLevels.Of.MEMBER, "9925002"); // Disputed
 * NemsisLevels.of(NemsisVersion.V3_5_1, NemsisLevels.Of.MEMBER, "9925027"); // NeedsMore: a physician
 * NemsisLevels.of(NemsisVersion.V3_5_1, NemsisLevels.Of.MEMBER, "9925043"); // Outside: NURSE
 * NemsisLevels.of(NemsisVersion.V3_5_1, NemsisLevels.Of.MEMBER, "9925015"); // Unknown: only in 3.4
 * }</pre>
 *
 * <p>The level of a {@link NemsisLevel.Known} code is that of {@link LevelCodes#shipped}; this
 * module adds why the others are none.
 */
public final class NemsisLevels {

  private NemsisLevels() {}

  /** The lists that number levels. */
  public enum Of {
    /** A person's license, practice, and level on a call: dPersonnel.24, .38, eCrew.02. */
    MEMBER("MemberLevel", "NEMSIS_MEMBER_LEVEL"),
    /** An agency's level and a vehicle's staffing: dAgency.11, dVehicle.05. */
    STATE("StateCertificationLicensureLevels", "NEMSIS_STATE_LICENSURE_LEVEL"),
    /** Who gave care: eMedications.10, eProcedures.10. */
    CAREGIVER("EMSCaregiverLevel", "NEMSIS_CAREGIVER_LEVEL"),
    /** A certification of the National Registry: dPersonnel.29. */
    REGISTRY("NationalRegistryCertificationLevel", "NEMSIS_NATIONAL_REGISTRY_LEVEL"),
    /** dConfiguration.02, only in 3.4. */
    LICENSURE("LicensureLevels", "NEMSIS_LICENSURE_LEVEL");

    private final String list;
    private final String system;

    Of(String list, String system) {
      this.list = list;
      this.system = system;
    }

    /**
     * The code list.
     *
     * @return the list
     */
    public NemsisList list() {
      return NemsisList.of(list);
    }

    /**
     * The key of the list as a code system.
     *
     * @param version the version
     * @return for instance {@code NEMSIS_MEMBER_LEVEL_3_5}
     */
    public String system(NemsisVersion version) {
      return system + (version.isOlder() ? "_3_4" : "_3_5");
    }

    /**
     * The list by which an element is coded.
     *
     * @param name the name of a list, as {@link NemsisList#name}
     * @return the list of levels, or empty where the list is none of levels
     */
    public static Optional<Of> find(String name) {
      return Codes.find(values(), of -> of.list, name);
    }
  }

  /**
   * What a code means.
   *
   * @param version the version of the document
   * @param list the list by which the element is coded
   * @param code the text of the element; nothing is trimmed or folded
   * @return the answer, never a level that the code does not state
   */
  public static NemsisLevel of(NemsisVersion version, Of list, String code) {
    @Nullable Concept concept = Shipped.concept(version, list, code);
    return concept == null ? unknown(version, list, code) : concept.answer(version, list, code);
  }

  /**
   * The code as a value of its code system, as it is kept beside what was concluded from it.
   *
   * @param version the version of the document
   * @param list the list by which the element is coded
   * @param code the text of the element
   * @return the code, or empty where the list does not have it in that version
   */
  public static Optional<Code> source(NemsisVersion version, Of list, String code) {
    return Shipped.concept(version, list, code) == null
        ? Optional.empty()
        : Optional.of(Code.of(list.system(version), code));
  }

  /**
   * The code that means exactly a level.
   *
   * @param version the version that is written
   * @param list the list by which the element is coded
   * @param level the level
   * @return the code; empty where none means just that, as for the prehospital emergency physician
   */
  public static Optional<String> code(NemsisVersion version, Of list, ProviderLevel level) {
    return LevelCodes.shipped().exportable(level, list.system(version)).map(Code::value);
  }

  /**
   * The title that a code stands for, in the words of NEMSIS without year and abbreviation. In the
   * jurisdiction of a license it is a qualification that the crosswalk may know.
   *
   * @param version the version of the document
   * @param list the list by which the element is coded
   * @param code the text of the element
   * @return for instance {@code Advanced Emergency Medical Technician}; empty where the code is in
   *     no list or stands for no title
   */
  public static Optional<String> title(NemsisVersion version, Of list, String code) {
    @Nullable Concept concept = Shipped.concept(version, list, code);
    return concept == null ? Optional.empty() : concept.title;
  }

  /**
   * The code of another version that stands for the same, by the official translation between 3.4
   * and 3.5.
   *
   * @param list the list by which the element is coded
   * @param from the version of the code
   * @param code the code
   * @param to the version that is wanted
   * @return the code; empty where the code is unknown or the other version has none for it
   */
  public static Optional<String> translate(
      Of list, NemsisVersion from, String code, NemsisVersion to) {
    @Nullable Concept concept = Shipped.concept(from, list, code);
    if (concept == null || from.isOlder() == to.isOlder()) {
      return concept == null ? Optional.empty() : Optional.of(code);
    }
    Optional<String> same = concept.code(to, list);
    if (same.isPresent()) {
      return same;
    }
    return (to.isOlder() ? concept.older : concept.newer)
        .map(name -> Shipped.CONCEPTS.get(name))
        .flatMap(other -> other.code(to, list));
  }

  private static NemsisLevel unknown(NemsisVersion version, Of list, String code) {
    List<NemsisVersion> versions =
        list.list().code(code).stream()
            .flatMap(found -> found.versions().stream())
            .filter(other -> other != version)
            .sorted()
            .toList();
    List<NemsisList> lists =
        NemsisList.having(code).stream().filter(other -> !other.name().equals(list.list)).toList();
    return new NemsisLevel.Unknown(
        code, versions, lists, Optional.ofNullable(Older.LABELS.get(code)));
  }

  /** A row of the table. */
  private static final class Concept {
    final String name;
    final Map<Of, String> olderCodes = new EnumMap<>(Of.class);
    final Map<Of, String> codes = new EnumMap<>(Of.class);
    final Optional<String> newer;
    final Optional<String> older;
    final Answer answer;
    final Optional<String> title;
    final List<ProviderLevel> possible;
    final Optional<Specialization> specialization;
    final Optional<OutsideKind> outside;
    final NemsisLevel.Source source;

    Concept(Table.Row row) {
      name = row.text("concept");
      codes(row, Of.MEMBER, "member");
      codes(row, Of.STATE, "state");
      codes(row, Of.CAREGIVER, "caregiver");
      codes(row, Of.REGISTRY, "registry");
      row.optional("licensure_older").ifPresent(code -> olderCodes.put(Of.LICENSURE, code));
      newer = row.optional("to_newer");
      older = row.optional("to_older");
      answer = row.value("answer", Answer::of);
      title = row.optional("title");
      possible =
          row.optionalValue(
                  "possible",
                  cell -> Arrays.stream(cell.split(" ")).map(ProviderLevel::of).toList())
              .orElse(List.of());
      specialization = row.optionalValue("specialization", Specialization::of);
      outside = row.optionalValue("outside", OutsideKind::of);
      source =
          new NemsisLevel.Source(
              name,
              row.optional("note"),
              row.value("evidence", Evidence::of),
              Citation.of(row.text("source")));
      if (answer == Answer.OUTSIDE && outside.isEmpty()) {
        throw row.error("outside", "must not be empty where the answer is OUTSIDE");
      }
      if ((answer == Answer.DISPUTED || answer == Answer.NEEDS_MORE) == possible.isEmpty()) {
        throw row.error("possible", "must be given where the answer is DISPUTED or NEEDS_MORE");
      }
    }

    private void codes(Table.Row row, Of list, String column) {
      row.optional(column + "_older").ifPresent(code -> olderCodes.put(list, code));
      row.optional(column).ifPresent(code -> codes.put(list, code));
    }

    Optional<String> code(NemsisVersion version, Of list) {
      return Optional.ofNullable((version.isOlder() ? olderCodes : codes).get(list));
    }

    NemsisLevel answer(NemsisVersion version, Of list, String code) {
      return switch (answer) {
        case LEVEL ->
            new NemsisLevel.Known(
                code,
                LevelCodes.shipped()
                    .importable(Code.of(list.system(version), code))
                    .orElseThrow(() -> new IllegalStateException(name + " is no level")),
                specialization,
                source);
        case DISPUTED -> new NemsisLevel.Disputed(code, possible, source);
        case NEEDS_MORE -> new NemsisLevel.NeedsMore(code, possible, specialization, source);
        case OUTSIDE -> new NemsisLevel.Outside(code, outside.orElse(OutsideKind.OTHER), source);
      };
    }
  }

  private enum Answer {
    LEVEL,
    DISPUTED,
    NEEDS_MORE,
    OUTSIDE;

    static Answer of(String text) {
      return Codes.of("answer", values(), Answer::name, text);
    }
  }

  private record Key(boolean older, Of list, String code) {}

  private static final class Shipped {
    static final Map<String, Concept> CONCEPTS = new HashMap<>();
    private static final Map<Key, Concept> BY_CODE = new HashMap<>();

    static {
      Table table =
          Table.read(
              NemsisLevels.class,
              "levels.tsv",
              "concept",
              "member_older",
              "member",
              "state_older",
              "state",
              "caregiver_older",
              "caregiver",
              "registry_older",
              "registry",
              "licensure_older",
              "v2",
              "to_newer",
              "to_older",
              "answer",
              "title",
              "possible",
              "specialization",
              "outside",
              "note",
              "evidence",
              "source");
      table.requireUnique("concept");
      List<Concept> concepts = new ArrayList<>();
      for (Table.Row row : table) {
        Concept concept = new Concept(row);
        concepts.add(concept);
        CONCEPTS.put(concept.name, concept);
      }
      for (Concept concept : concepts) {
        concept.olderCodes.forEach((list, code) -> BY_CODE.put(new Key(true, list, code), concept));
        concept.codes.forEach((list, code) -> BY_CODE.put(new Key(false, list, code), concept));
      }
    }

    static @Nullable Concept concept(NemsisVersion version, Of list, String code) {
      return BY_CODE.get(new Key(version.isOlder(), list, code));
    }
  }

  /** The codes of the releases before 3.4, met in archives and in the tables of other software. */
  private static final class Older {
    static final Map<String, String> LABELS = new HashMap<>();

    static {
      Table table =
          Table.read(
              NemsisLevels.class,
              "older-level-codes.tsv",
              "element",
              "list",
              "code",
              "label",
              "releases");
      for (Table.Row row : table) {
        LABELS.putIfAbsent(row.text("code"), row.text("label"));
      }
    }
  }
}
