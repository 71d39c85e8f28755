package org.ioemt.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.OrganizationId;

/**
 * A credential of a member that ends, and what the member loses by it; from {@link
 * MembershipRules#expiring}.
 *
 * <p>It holds what somebody needs to call the member in time and nothing personal: no name, and not
 * the credential's number. The natural order is soonest first, ties by member and place in the
 * record.
 *
 * @param member the member
 * @param credential the credential's place in the member's record, 0 for the first
 * @param kind which of the four kinds it is
 * @param qualification what it attests
 * @param authority the body that issued it, or empty where the record does not say
 * @param expires the last day on which it is good
 * @param renewed whether another credential of the record takes over: one of the same kind, title
 *     and authority that is current on the day after
 * @param level the level that follows from all credentials on the last day, or empty where none
 *     does
 * @param levelAfter the level that follows on the day after, or empty where none does
 */
public record ExpiringCredential(
    MemberId member,
    int credential,
    CredentialKind kind,
    Qualification qualification,
    Optional<OrganizationId> authority,
    LocalDate expires,
    boolean renewed,
    Optional<ProviderLevel> level,
    Optional<ProviderLevel> levelAfter)
    implements Comparable<ExpiringCredential> {

  private static final Comparator<ExpiringCredential> ORDER =
      Comparator.comparing(ExpiringCredential::expires)
          .thenComparing(ExpiringCredential::member)
          .thenComparingInt(ExpiringCredential::credential);

  /**
   * Creates an expiring credential.
   *
   * @param member the member
   * @param credential the credential's place in the member's record, 0 or more
   * @param kind which of the four kinds it is
   * @param qualification what it attests
   * @param authority the body that issued it, or empty
   * @param expires the last day on which it is good
   * @param renewed whether another credential of the record takes over
   * @param level the level on the last day, or empty
   * @param levelAfter the level on the day after, or empty
   * @throws IllegalArgumentException if the place is negative
   */
  public ExpiringCredential {
    Objects.requireNonNull(member, "member");
    if (credential < 0) {
      throw new IllegalArgumentException(
          "expiring credential, credential: expected 0 or more, found " + credential);
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(qualification, "qualification");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(expires, "expires");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(levelAfter, "levelAfter");
  }

  /**
   * Whether the member has another level, or none, once the credential has ended.
   *
   * @return true if the level of the day after is not that of the last day
   */
  public boolean changesLevel() {
    return !level.equals(levelAfter);
  }

  @Override
  public int compareTo(ExpiringCredential other) {
    return ORDER.compare(this, other);
  }
}
