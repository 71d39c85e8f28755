package org.ioemt.practice;

import java.util.List;
import org.ioemt.rule.Finding;

/**
 * The answer to a {@link PracticeRequest}: {@link Permitted} with its conditions, or {@link Denied}
 * with every reason.
 *
 * <p>It is an answer about the record and the tables, as good as they are. It replaces no judgment
 * of the provider at the patient's side.
 */
public sealed interface PracticeDecision permits Permitted, Denied {

  /** Which of the two decisions it is. */
  enum Kind {
    /** The member may. */
    PERMITTED,
    /** The member may not. */
    DENIED;

    /**
     * The code under which the constant is written.
     *
     * @return the code, equal to the constant's name
     */
    public String code() {
      return name();
    }
  }

  /**
   * Which decision this is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Why not.
   *
   * @return the findings of a {@link Denied}; empty for {@link Permitted}
   */
  default List<Finding> findings() {
    return List.of();
  }

  /**
   * Whether the member may.
   *
   * @return true for {@link Permitted}
   */
  default boolean isPermitted() {
    return kind() == Kind.PERMITTED;
  }
}
