package org.ioemt.practice;

import org.immutables.value.Value;
import org.ioemt.credential.Credential;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;

/**
 * A physician whom an agency appointed to answer for its medical care.
 *
 * <p>The post is no provider level: a medical director need not be a prehospital emergency
 * physician, and a prehospital emergency physician need not hold such a post. What the post takes
 * is a medical license that is good on the day; {@link MedicalDirectorRules} read it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MedicalDirector permits ImmutableMedicalDirector {

  MedicalDirector() {}

  /**
   * The pseudonym under which the director is known.
   *
   * @return the id
   */
  public abstract MemberId id();

  /**
   * The agency for which the director answers.
   *
   * @return its id
   */
  public abstract OrganizationId agency();

  /**
   * The director's license as a physician.
   *
   * @return the credential, whatever its state
   */
  public abstract Credential license();

  /**
   * When the director holds the post.
   *
   * @return the period
   */
  public abstract DateRange appointed();

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds medical directors. Not for use by two threads at once. */
  public static final class Builder extends ImmutableMedicalDirector.Builder {
    Builder() {}
  }
}
