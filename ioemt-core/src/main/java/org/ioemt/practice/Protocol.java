package org.ioemt.practice;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/**
 * An agency's protocol: what the agency lets its people do within the scope that holds where it
 * works, approved by its medical director for a period.
 *
 * <p><b>A protocol can only narrow.</b> It may ask a higher level than the scope, or withhold a
 * skill; what would lower a level or add a skill is refused when the protocol is built. The one way
 * to more is an extension that the law grants, and the protocol must adopt it by name; even then
 * what the protocol narrows stays narrowed.
 *
 * <pre>{@code
 * Protocol protocol =
 *     Protocol.builder()
 *         .id(ProtocolId.of("ALS-2026"))
 *         .agency(OrganizationId.of("US-NY-UTOPIA-EMS"))
 *         .scope(scope)
 *         .approvedBy(MemberId.of("D-1"))
 *         .period(DateRange.parse("2026-01-01/2026-12-31"))
 *         .raise(ProviderLevel.PARAMEDIC, Skill.of("intravenous-medications"))
 *         .withhold(Skill.of("cricothyrotomy"))
 *         .adopt(vaccination)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Protocol permits ImmutableProtocol {

  Protocol() {}

  /**
   * The agency's id for the protocol.
   *
   * @return the id
   */
  public abstract ProtocolId id();

  /**
   * The agency whose protocol this is.
   *
   * @return its id
   */
  public abstract OrganizationId agency();

  /**
   * The scope that the protocol narrows.
   *
   * @return the scope
   */
  public abstract ScopeOfPractice scope();

  /**
   * The medical director who approved the protocol.
   *
   * @return the director's id
   */
  public abstract MemberId approvedBy();

  /**
   * When the protocol is in force.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * The skills for which the agency asks a higher level than the scope.
   *
   * @return the skills with the lowest level of the agency
   */
  public abstract List<SkillLevel> raised();

  /**
   * The skills that the agency withholds from everyone.
   *
   * @return the skills
   */
  public abstract List<Skill> withheld();

  /**
   * The extensions that the agency adopts, each for as long and where it holds.
   *
   * @return the extensions
   */
  public abstract List<ScopeExtension> adopted();

  /**
   * Whether the protocol is in force on a day.
   *
   * @param day the day
   * @return true if the day lies in the period
   */
  public boolean isInForceOn(LocalDate day) {
    return period().contains(day);
  }

  /**
   * Whether the agency lets a level do a skill on a day without any extension.
   *
   * @param level the level
   * @param skill the skill
   * @return true if the scope permits it and the protocol does not narrow it away
   */
  public boolean permits(ProviderLevel level, Skill skill) {
    Ruling ruling = rulings().standing(skill);
    return ruling != null && scope().speaksOf(level) && level.isAtLeast(ruling.lowest());
  }

  /** What the protocol says of each skill, worked out once; refuses what a protocol cannot do. */
  @Value.Derived
  @Value.Auxiliary
  @Value.Redacted
  Rulings rulings() {
    return Rulings.of(id(), scope(), raised(), withheld(), adopted());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds protocols. Not for use by two threads at once. */
  public static final class Builder extends ImmutableProtocol.Builder {
    Builder() {}

    /**
     * Asks a higher level than the scope for a skill.
     *
     * @param level the lowest level that the agency lets do it, not below the scope's
     * @param skill the skill
     * @return this builder
     */
    public Builder raise(ProviderLevel level, Skill skill) {
      return addRaised(new SkillLevel(skill, level));
    }

    /**
     * Withholds a skill from everyone.
     *
     * @param skill the skill
     * @return this builder
     */
    public Builder withhold(Skill skill) {
      return addWithheld(skill);
    }

    /**
     * Adopts an extension.
     *
     * @param extension the extension
     * @return this builder
     */
    public Builder adopt(ScopeExtension extension) {
      return addAdopted(extension);
    }
  }
}
