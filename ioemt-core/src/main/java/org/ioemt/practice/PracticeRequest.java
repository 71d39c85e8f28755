package org.ioemt.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a member may do a skill, at a place and on a day, with all that bears on it.
 *
 * <p>A request that lacks something exists; {@link PracticeRules} say what it lacks. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class PracticeRequest permits ImmutablePracticeRequest {

  PracticeRequest() {}

  /**
   * Who is to do it.
   *
   * @return the member
   */
  public abstract Member member();

  /**
   * What is to be done.
   *
   * @return the skill
   */
  public abstract Skill skill();

  /**
   * Where it is to be done.
   *
   * @return a country or subdivision
   */
  public abstract Jurisdiction jurisdiction();

  /**
   * When it is to be done.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * The scope that holds at the place.
   *
   * @return the scope
   */
  public abstract ScopeOfPractice scope();

  /**
   * The protocol of the agency for which the member works.
   *
   * @return the protocol, or empty where there is none, and then nothing is permitted
   */
  public abstract Optional<Protocol> protocol();

  /**
   * The medical directors to whom the protocol, orders and credentialings refer.
   *
   * @return the directors
   */
  public abstract List<MedicalDirector> directors();

  /**
   * The orders that were given.
   *
   * @return the orders; the first that fits is relied on
   */
  public abstract List<MedicalDirection> directions();

  /**
   * For which agencies and levels medical directors credentialed the member.
   *
   * @return the credentialings
   */
  public abstract List<LocalCredentialing> localCredentialings();

  /**
   * The extensions that the authorities have declared.
   *
   * @return the extensions; one counts only where the protocol adopts it too
   */
  public abstract List<ScopeExtension> extensions();

  // Kept bare for decisions, which must not allocate; see Credential.
  @Value.Derived
  @Value.Auxiliary
  @Nullable Protocol agencyProtocol() {
    return protocol().orElse(null);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds requests. Not for use by two threads at once. */
  public static final class Builder extends ImmutablePracticeRequest.Builder {
    Builder() {}
  }
}
