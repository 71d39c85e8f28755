package org.ioemt.practice;

import java.util.List;
import org.ioemt.member.MemberId;
import org.ioemt.scope.Skill;

/**
 * An order of a medical director that covers named skills.
 *
 * <p>{@link OnlineDirection}: given for the patient at hand, now. {@link OfflineDirection}: given
 * beforehand, as a standing order to a protocol. An order covers what it names and no more: not the
 * narrower or broader forms of a skill.
 */
public sealed interface MedicalDirection permits OnlineDirection, OfflineDirection {

  /** Which of the two kinds of direction an order is. */
  enum Kind {
    /** Given for the patient at hand. */
    ONLINE,
    /** Given beforehand. */
    OFFLINE;

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
   * Which kind of direction this is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * The medical director who gave the order.
   *
   * @return the director's id
   */
  MemberId director();

  /**
   * The skills that the order names.
   *
   * @return the skills, at least one
   */
  List<Skill> skills();
}
