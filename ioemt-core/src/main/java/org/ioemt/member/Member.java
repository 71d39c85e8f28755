package org.ioemt.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the registry of prehospital care providers.
 *
 * <p>A member is what the registry has on record, whatever the eligibility: {@link MembershipRules}
 * say whether the record makes a registered and active provider, and which level follows from it.
 * There is no level here but {@link #claimedLevel()}, because a level is derived from credentials
 * and never stored as a fact.
 *
 * <pre>{@code
 * Member member =
 *     Member.builder()
 *         .id(MemberId.of("M-0001"))
 *         .addCredential(credential)
 *         .addAffiliation(affiliation)
 *         .build();
 * }</pre>
 *
 * <p>Name, birth date, residence, place and credential numbers are personal data and are redacted
 * in {@code toString}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Member permits ImmutableMember {

  Member() {}

  /**
   * The pseudonym under which the member is known.
   *
   * @return the id
   */
  public abstract MemberId id();

  /**
   * The member's name. Personal data.
   *
   * @return the name, or empty where the record travels without it
   */
  @Value.Redacted
  public abstract Optional<PersonName> name();

  /**
   * The member's date of birth. Personal data.
   *
   * @return the day, or empty where the record does not say
   */
  @Value.Redacted
  public abstract Optional<LocalDate> birthDate();

  /**
   * Where the member lives. Personal data.
   *
   * @return a country or subdivision, or empty where the record does not say
   */
  @Value.Redacted
  public abstract Optional<Jurisdiction> residence();

  /**
   * The place from which the member would set out. Personal data.
   *
   * @return the point, or empty where the record does not say
   */
  @Value.Redacted
  public abstract Optional<GeoPoint> place();

  /**
   * Whether and since when this is a membership.
   *
   * @return the membership, or empty where the person has none
   */
  public abstract Optional<Membership> membership();

  /**
   * The level that the person claims. Only ever compared with the level that follows from the
   * credentials.
   *
   * @return the level, or empty where none is claimed
   */
  public abstract Optional<ProviderLevel> claimedLevel();

  /**
   * What the person can show.
   *
   * @return the credentials in the order of the record; empty where there is none
   */
  public abstract List<Credential> credentials();

  /**
   * Where the person serves.
   *
   * @return the affiliations in the order of the record; empty where there is none
   */
  public abstract List<Affiliation> affiliations();

  /**
   * The endorsements that the person states beside the level.
   *
   * @return the specializations, each once; empty where there is none
   */
  public abstract List<Specialization> specializations();

  /**
   * The languages that the person speaks.
   *
   * @return the languages, each once; empty where the record does not say
   */
  public abstract List<LanguageSkill> languages();

  /**
   * When the person can be called.
   *
   * @return the availability, or empty where the person does not say
   */
  public abstract Optional<Availability> availability();

  /**
   * What the person is ready for.
   *
   * @return the preferences, or empty where the person states none
   */
  public abstract Optional<Preferences> preferences();

  /** Refuses what is listed twice. */
  @Value.Check
  void check() {
    Distinct.check("member, specializations", specializations());
    Distinct.check(
        "member, languages", languages(), LanguageSkill::language, "has the language of");
  }

  /**
   * How far the member is from a point, without the wrapping of {@link #place()}: the question is
   * asked of every member of a registry.
   *
   * @param origin the point
   * @param otherwise what to give where no place is on record
   * @return whole meters on the great circle, or the given number
   */
  public long metersFrom(GreatCircle origin, long otherwise) {
    GeoPoint point = point();
    return point == null ? otherwise : origin.metersTo(point);
  }

  // Kept bare for checks, which must not allocate; see Credential.

  @Value.Derived
  @Value.Auxiliary
  @Value.Redacted
  @Nullable LocalDate dayOfBirth() {
    return birthDate().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable ProviderLevel claim() {
    return claimedLevel().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Value.Redacted
  @Nullable GeoPoint point() {
    return place().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable Membership enrollment() {
    return membership().orElse(null);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds members. Not for use by two threads at once. */
  public static final class Builder extends ImmutableMember.Builder {
    Builder() {}
  }
}
