package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.internal.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A code list of NEMSIS, such as {@code MemberLevel}, with its codes in each version.
 *
 * <pre>{@code
 * NemsisList levels = NemsisList.of("MemberLevel");
 * levels.code(NemsisVersion.V3_5_1, "9925002"); // Emergency Medical Technician - Intermediate
 * levels.code(NemsisVersion.V3_4_0, "9925002"); // empty: new in 3.5
 * }</pre>
 *
 * <p>Shipped are the lists of all elements that this module reads. Codes are matched to the letter.
 * Read in the schema files of the builds that {@link NemsisVersion#release} names. Immutable and
 * thread-safe.
 */
public final class NemsisList {

  private final String name;
  private final Map<String, NemsisCode> codes = new LinkedHashMap<>();

  private NemsisList(String name) {
    this.name = name;
  }

  /**
   * The list with a name.
   *
   * @param name the name of the type in the schema, for instance {@code CrewMemberRoles}
   * @return the list
   * @throws IllegalArgumentException if no such list is shipped
   */
  public static NemsisList of(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "NEMSIS list: expected the name of a shipped list such as MemberLevel, found '"
                        + name
                        + '\''));
  }

  /**
   * The list with a name, if it is shipped.
   *
   * @param name any text
   * @return the list, or empty
   */
  public static Optional<NemsisList> find(String name) {
    return Optional.ofNullable(Shipped.BY_NAME.get(name));
  }

  /**
   * Every list that is shipped.
   *
   * @return the lists by their names in alphabetic order
   */
  public static Collection<NemsisList> all() {
    return Collections.unmodifiableCollection(Shipped.BY_NAME.values());
  }

  /**
   * The lists that have a code in some version. Most codes are in one list, because each list has
   * numbers of its own.
   *
   * @param code any text
   * @return the lists; empty where none has it
   */
  public static List<NemsisList> having(String code) {
    return Shipped.BY_NAME.values().stream().filter(list -> list.codes.containsKey(code)).toList();
  }

  /**
   * The list's name.
   *
   * @return the name of the type in the schema
   */
  public String name() {
    return name;
  }

  /**
   * A code of a version.
   *
   * @param version the version
   * @param code any text
   * @return the code, or empty where that version has no such code
   */
  public Optional<NemsisCode> code(NemsisVersion version, String code) {
    return code(code).filter(found -> found.isIn(version));
  }

  /**
   * A code of any version.
   *
   * @param code any text
   * @return the code, or empty where no version has it
   */
  public Optional<NemsisCode> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** Whether a version has a code, without wrapping. */
  boolean has(NemsisVersion version, String code) {
    @Nullable NemsisCode found = codes.get(code);
    return found != null && found.isIn(version);
  }

  /**
   * The codes of a version.
   *
   * @param version the version
   * @return the codes in the order of their numbers, which is no rank
   */
  public List<NemsisCode> codes(NemsisVersion version) {
    return codes.values().stream().filter(code -> code.isIn(version)).toList();
  }

  /**
   * The list's name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }

  private static final class Shipped {
    static final Map<String, NemsisList> BY_NAME = load();

    private static Map<String, NemsisList> load() {
      Table table =
          Table.read(
              NemsisList.class,
              "code-lists.tsv",
              "list",
              "code",
              "label",
              "older_label",
              "versions");
      table.requireUnique("list", "code");
      Map<String, NemsisList> lists = new LinkedHashMap<>();
      for (Table.Row row : table) {
        String name = row.text("list");
        String code = row.text("code");
        NemsisList list = lists.computeIfAbsent(name, NemsisList::new);
        list.codes.put(
            code,
            new NemsisCode(
                name,
                code,
                row.text("label"),
                row.optional("older_label"),
                row.value("versions", Shipped::versions)));
      }
      return lists;
    }

    private static Set<NemsisVersion> versions(String cell) {
      List<NemsisVersion> versions = new ArrayList<>();
      Arrays.stream(cell.split(" ")).map(NemsisVersion::of).forEach(versions::add);
      return Collections.unmodifiableSet(EnumSet.copyOf(versions));
    }
  }
}
