package org.ioemt.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A code system that the shipped tables know, such as ISCO-08 or a code list of NEMSIS.
 *
 * <p>The key is this library's own short name. It carries the version where codes of two versions
 * must not be mixed ({@code NEMSIS_MEMBER_LEVEL_3_4}, {@code NEMSIS_MEMBER_LEVEL_3_5}); the {@link
 * #uri()} need not, so two systems may share one.
 *
 * <p>What is said of licenses was read or assumed when the table was compiled, see {@code
 * SOURCES.md}; it is a caution for those who ship codes and no legal advice.
 *
 * <pre>{@code
 * CodeSystem.of("ISCO_08").publisher(); // Optional[International Labour Organization]
 * CodeSystem.of("NUCC").shipping(); // SEPARATE: not in this jar
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeSystem {

  private final String key;
  private final Optional<String> uri;
  private final String name;
  private final Optional<String> version;
  private final String license;
  private final Optional<String> publisher;
  private final Shipping shipping;

  private CodeSystem(Table.Row row) {
    this.key = row.value("key", CodeSystem::requireKey);
    this.uri = row.optional("uri");
    this.name = row.text("name");
    this.version = row.optional("version");
    this.license = row.text("licence");
    this.publisher = row.optional("publisher");
    this.shipping = row.value("shippable", Shipping::of);
  }

  /**
   * The code system with a key.
   *
   * @param key a key, exactly as {@link #key()} writes it
   * @return the code system; the same instance on each call
   * @throws IllegalArgumentException if no shipped system has that key
   */
  public static CodeSystem of(String key) {
    CodeSystem system = Shipped.BY_KEY.get(key);
    if (system == null) {
      throw new IllegalArgumentException(
          "code system: expected a key of the shipped systems such as ISCO_08, found '"
              + key
              + '\'');
    }
    return system;
  }

  /**
   * The code system with a key, if there is one.
   *
   * @param key any text; nothing is trimmed or folded
   * @return the code system, or empty where none is shipped under that key
   */
  public static Optional<CodeSystem> find(String key) {
    return Optional.ofNullable(Shipped.BY_KEY.get(key));
  }

  /**
   * Every shipped code system.
   *
   * @return an unmodifiable list, in the order of the table
   */
  public static List<CodeSystem> all() {
    return Shipped.ALL;
  }

  /**
   * The key by which codes name their system.
   *
   * @return capital letters, digits and underscores
   */
  public String key() {
    return key;
  }

  /**
   * The canonical URI or OID under which FHIR and others know the system.
   *
   * @return a URI, not unique to this system; empty where no endorsed one was found
   */
  public Optional<String> uri() {
    return uri;
  }

  /**
   * The name.
   *
   * @return the name, with the element numbers for lists of NEMSIS
   */
  public String name() {
    return name;
  }

  /**
   * The version that the tables were compiled from.
   *
   * @return the version as its publisher writes it, or a remark; empty where there is none
   */
  public Optional<String> version() {
    return version;
  }

  /**
   * What is known of its license.
   *
   * @return a short remark; "terms not read" where nobody looked
   */
  public String license() {
    return license;
  }

  /**
   * Who publishes it, and is to be credited.
   *
   * @return the publisher, or empty where none is recorded
   */
  public Optional<String> publisher() {
    return publisher;
  }

  /**
   * What of it may be shipped in which jar.
   *
   * @return how its codes are shipped
   */
  public Shipping shipping() {
    return shipping;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodeSystem that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /**
   * The key.
   *
   * @return {@link #key()}
   */
  @Override
  public String toString() {
    return key;
  }

  static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static String requireKey(String text) {
    if (!isKey(text)) {
      throw new IllegalArgumentException(
          "expected capital letters, digits and underscores, found '" + text + '\'');
    }
    return text;
  }

  /** What of a code system is shipped, and where. */
  public enum Shipping {
    /** Codes and short labels are in the core; the publisher is credited. */
    YES,
    /** Codes and short factual titles are in the core, no definitions. */
    CODES_ONLY,
    /** Nothing is in the core: the terms ask for a notice or a license of their own. */
    SEPARATE;

    /**
     * The code under which the constant is written.
     *
     * @return the code, equal to the constant's name
     */
    public String code() {
      return name();
    }

    /**
     * The constant with a code.
     *
     * @param code a code, exactly as {@link #code()} writes it
     * @return the constant
     * @throws IllegalArgumentException if there is no such code
     */
    public static Shipping of(String code) {
      return find(code)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "shipping: expected YES, CODES_ONLY or SEPARATE, found '" + code + '\''));
    }

    /**
     * The constant with a code, if there is one.
     *
     * @param code any text
     * @return the constant, or empty
     */
    public static Optional<Shipping> find(String code) {
      for (Shipping shipping : values()) {
        if (shipping.name().equals(code)) {
          return Optional.of(shipping);
        }
      }
      return Optional.empty();
    }
  }

  private static final class Shipped {
    static final Map<String, CodeSystem> BY_KEY = load();
    static final List<CodeSystem> ALL =
        Collections.unmodifiableList(new ArrayList<>(BY_KEY.values()));

    private static Map<String, CodeSystem> load() {
      Table table =
          Table.read(
              CodeSystem.class,
              "code-systems.tsv",
              "key",
              "uri",
              "name",
              "version",
              "licence",
              "publisher",
              "shippable");
      table.requireUnique("key");
      Map<String, CodeSystem> systems = new LinkedHashMap<>();
      for (Table.Row row : table) {
        CodeSystem system = new CodeSystem(row);
        systems.put(system.key, system);
      }
      return systems;
    }
  }
}
