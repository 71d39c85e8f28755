package org.ioemt.nemsis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.internal.table.Codes;

/**
 * A version of NEMSIS that this module reads.
 *
 * <p>Code lists change within a version too: {@link #release()} names the build from whose schema
 * files the tables of this module were taken. A document of another build of the same version is
 * read by the same tables.
 */
public enum NemsisVersion {
  /** 3.4.0, with both generations of level names side by side. */
  V3_4_0("3.4.0", "3.4.0.200910CP2"),
  /** 3.5.0, the first with UUIDs. */
  V3_5_0("3.5.0", "3.5.0.250403CP5"),
  /** 3.5.1, the one that is written. */
  V3_5_1("3.5.1", "3.5.1.250403CP1");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9.])([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})(?:\\.[0-9]{6}(?:CP[0-9]+)?)?");

  private final String code;
  private final String release;

  NemsisVersion(String code, String release) {
    this.code = code;
    this.release = release;
  }

  /**
   * The code under which the version is written.
   *
   * @return for instance {@code 3.5.1}
   */
  public String code() {
    return code;
  }

  /**
   * The build from whose schema files the tables were taken.
   *
   * @return for instance {@code 3.5.1.250403CP1}
   */
  public String release() {
    return release;
  }

  /**
   * Whether the level lists are those of 3.4, which names levels twice, or those of 3.5.
   *
   * @return true for 3.4.0
   */
  public boolean isOlder() {
    return this == V3_4_0;
  }

  /**
   * The version with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the version
   * @throws IllegalArgumentException if this module does not read such a version
   */
  public static NemsisVersion of(String code) {
    return Codes.of("NEMSIS version", values(), NemsisVersion::code, code);
  }

  /**
   * The version with a code, if this module reads it.
   *
   * @param code any text
   * @return the version, or empty
   */
  public static Optional<NemsisVersion> find(String code) {
    return Codes.find(values(), NemsisVersion::code, code);
  }

  /**
   * The number of a version, or of a build of it, in the schema location of a document. It is the
   * only place where a document says which version it is.
   *
   * @param schemaLocation the value of {@code xsi:schemaLocation}
   * @return the first three parts of the number, whether this module reads the version or not;
   *     empty where the location holds no such number
   */
  static Optional<String> numberIn(String schemaLocation) {
    Matcher matcher = NUMBER.matcher(schemaLocation);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
