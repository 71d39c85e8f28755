package org.ioemt.nemsis;

import java.util.Optional;
import java.util.Set;

/**
 * A code of a list.
 *
 * <p>Labels change while codes stay ("2009 Paramedic" became "Paramedic"), so codes are compared
 * and labels are shown.
 *
 * @param list the name of the list
 * @param code the code as it is written
 * @param label the label in the latest version that has the code
 * @param olderLabel the label of 3.4.0 where it was another, or empty
 * @param versions the versions that have the code; unmodifiable
 */
public record NemsisCode(
    String list,
    String code,
    String label,
    Optional<String> olderLabel,
    Set<NemsisVersion> versions) {

  /**
   * Copies the collections.
   *
   * @param list the name of the list
   * @param code the code as it is written
   * @param label the label in the latest version that has the code
   * @param olderLabel the label of 3.4.0 where it was another, or empty
   * @param versions the versions that have the code; unmodifiable
   */
  public NemsisCode {
    versions = Set.copyOf(versions);
  }

  /**
   * Whether a version has the code.
   *
   * @param version the version
   * @return true if it does
   */
  public boolean isIn(NemsisVersion version) {
    return versions.contains(version);
  }

  /**
   * The label in a version.
   *
   * @param version the version
   * @return the label that it gives the code, or the latest where the version does not have it
   */
  public String label(NemsisVersion version) {
    return version.isOlder() ? olderLabel.orElse(label) : label;
  }
}
