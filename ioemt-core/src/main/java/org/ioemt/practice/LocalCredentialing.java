package org.ioemt.practice;

import org.immutables.value.Value;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;

/**
 * The word of an agency's medical director that a member may work for the agency at a level: the
 * last of the four domains of authority.
 *
 * <p>A level here may be below the one of the license: that is how an agency keeps a new paramedic
 * at the skills of an EMT. It counts as long as its director is in office and fit; a successor
 * gives it anew. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LocalCredentialing permits ImmutableLocalCredentialing {

  LocalCredentialing() {}

  /**
   * The member who was credentialed.
   *
   * @return the id
   */
  public abstract MemberId member();

  /**
   * The agency.
   *
   * @return its id
   */
  public abstract OrganizationId agency();

  /**
   * The level at which the member may work.
   *
   * @return the level
   */
  public abstract ProviderLevel level();

  /**
   * The medical director who said so.
   *
   * @return the director's id
   */
  public abstract MemberId director();

  /**
   * When it holds.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds local credentialings. Not for use by two threads at once. */
  public static final class Builder extends ImmutableLocalCredentialing.Builder {
    Builder() {}
  }
}
