package org.ioemt.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEntry;

/**
 * The member may do the skill, under conditions.
 *
 * @param level the level at which the member may work here: the lower of the license and the local
 *     credentialing
 * @param entry what permits the skill, with its evidence and source. By an extension it is the
 *     extension's; for the physician, of whom the national model does not speak, it is {@code
 *     UNVERIFIED} and without source
 * @param conditions what the permission is bound to
 * @param direction the order relied on, where the skill needs one
 * @param extension the extension relied on, where there is one
 */
public record Permitted(
    ProviderLevel level,
    ScopeEntry entry,
    List<PracticeCondition> conditions,
    Optional<MedicalDirection> direction,
    Optional<ScopeExtension> extension)
    implements PracticeDecision {

  /**
   * Creates a permission.
   *
   * @param level the level at which the member may work here
   * @param entry what permits the skill
   * @param conditions what the permission is bound to
   * @param direction the order relied on, or empty
   * @param extension the extension relied on, or empty
   * @throws IllegalArgumentException if the level is below the entry's lowest
   */
  public Permitted {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(extension, "extension");
    conditions = List.copyOf(conditions);
    if (level.rank() < entry.lowestLevel().rank()) {
      throw new IllegalArgumentException(
          "permission, level: expected "
              + entry.lowestLevel().code()
              + " or above, found "
              + level.code());
    }
  }

  @Override
  public Kind kind() {
    return Kind.PERMITTED;
  }
}
