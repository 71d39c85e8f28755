package org.ioemt.ems;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationRules;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a crew is staffed for a {@link StaffingStandard}, and if not, what it lacks.
 *
 * <p><b>Who counts.</b> Everybody aboard but
 *
 * <ul>
 *   <li>trainees, whatever their level;
 *   <li>members who show no credential that is current, verified and from a recognized authority.
 * </ul>
 *
 * <p>A member counts at the level that the crosswalk derives from those credentials, or at the one
 * stated for this response where that is lower; as a person without a level where none follows, as
 * for a nurse. A bare level counts as it is stated, with a note that nobody verified it. Somebody
 * with neither counts as a person without a level. One person who is listed twice counts once, with
 * the roles of both entries and the higher level.
 *
 * <p><b>What is asked.</b> A crew is staffed if some choice of a primary caregiver and of a driver,
 * two people, meets all clauses of the standard at once. Because nothing is asked of the rest, one
 * more provider never unstaffs a crew, and neither does a higher level. Who has a role of the
 * transport is taken by it; of whom no such role is recorded, the role in response or at the scene
 * is taken to go on.
 *
 * <pre>{@code
 * CrewRules rules =
 *     CrewRules.of(
 *         Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
 * RuleSet<Crew> both =
 *     rules.staffing(StaffingStandard.of("US-NC"), date).plus(rules.staffing(ours, date));
 * }</pre>
 *
 * <p>A crew that is not staffed has a finding of severity {@code ERROR}; one that is staffed has
 * none. Immutable and thread-safe.
 */
public final class CrewRules {

  private static final FindingCode TOO_FEW = FindingCode.of("crew.too-few");
  private static final FindingCode NO_CAREGIVER = FindingCode.of("crew.no-primary-caregiver");
  private static final FindingCode CAREGIVER_LEVEL = FindingCode.of("crew.caregiver-level-too-low");
  private static final FindingCode CARE_LEVEL = FindingCode.of("crew.care-level-too-low");
  private static final FindingCode OTHERS_LEVEL = FindingCode.of("crew.others-level-too-low");
  private static final FindingCode NO_DRIVER = FindingCode.of("crew.no-driver");
  private static final FindingCode DRIVER_LEVEL = FindingCode.of("crew.driver-level-too-low");
  private static final FindingCode DRIVER_IS_CAREGIVER = FindingCode.of("crew.driver-is-caregiver");
  private static final FindingCode NO_PHYSICIAN = FindingCode.of("crew.no-physician");
  private static final FindingCode NOT_AT_ONCE = FindingCode.of("crew.not-all-at-once");

  private static final FindingCode TRAINEE = FindingCode.of("crew.trainee-not-counted");
  private static final FindingCode NOT_COUNTED = FindingCode.of("crew.member-not-counted");
  private static final FindingCode WITHOUT_LEVEL = FindingCode.of("crew.member-without-level");
  private static final FindingCode NOT_VERIFIED = FindingCode.of("crew.level-not-verified");
  private static final FindingCode LEVEL_ABOVE = FindingCode.of("crew.level-above");
  private static final FindingCode TWICE = FindingCode.of("crew.member-twice");

  private static final String MEMBERS = "members";

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final Authorities recognized;
  private final MembershipRules membership;
  private final CareLevels careLevels;

  private CrewRules(
      Crosswalk crosswalk,
      StandardizationPolicy policy,
      Authorities recognized,
      CareLevels careLevels) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.recognized = recognized;
    this.membership = MembershipRules.of(crosswalk, policy, recognized);
    this.careLevels = careLevels;
  }

  /**
   * The rules for a context, with {@link CareLevels#standard()}.
   *
   * @param crosswalk gives the level of a title
   * @param policy how much must be known of a title for its level to count
   * @param recognized the authorities whose credentials count
   * @return the rules
   */
  public static CrewRules of(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    return new CrewRules(
        Objects.requireNonNull(crosswalk, "crosswalk"),
        Objects.requireNonNull(policy, "policy"),
        Objects.requireNonNull(recognized, "recognized"),
        CareLevels.standard());
  }

  /**
   * These rules with another mapping of provider levels to care levels. It decides for standards
   * that name a care level and no level of the primary caregiver.
   *
   * @param mapping the mapping
   * @return the rules
   */
  public CrewRules with(CareLevels mapping) {
    return new CrewRules(crosswalk, policy, recognized, Objects.requireNonNull(mapping, "mapping"));
  }

  /**
   * Whether a crew is staffed for a standard on a day, with who does not count and why.
   *
   * @param standard what the unit needs
   * @param date the day on which credentials must be current
   * @return the rule set
   */
  public RuleSet<Crew> staffing(StaffingStandard standard, LocalDate date) {
    Objects.requireNonNull(standard, "standard");
    return aboard(date)
        .plus(
            (crew, findings) -> staffed(crew, standard, date, findings),
            TOO_FEW,
            NO_CAREGIVER,
            CAREGIVER_LEVEL,
            CARE_LEVEL,
            OTHERS_LEVEL,
            NO_DRIVER,
            DRIVER_LEVEL,
            DRIVER_IS_CAREGIVER,
            NO_PHYSICIAN,
            NOT_AT_ONCE);
  }

  /**
   * Who of a crew does not count on a day, or counts otherwise than stated, whatever the standard.
   * None of these is an error.
   *
   * @param date the day on which credentials must be current
   * @return the rule set
   */
  public RuleSet<Crew> aboard(LocalDate date) {
    Objects.requireNonNull(date, "date");
    RuleSet<Credential> standing = CredentialRules.standing(recognized, date);
    RuleSet<Member> whyNotCounted = MembershipRules.onCredentials(standing);
    RuleSet<Member> whyNoLevel =
        MembershipRules.onCredentials(StandardizationRules.of(crosswalk, policy));
    return RuleSet.<Crew>empty()
        .plus(CrewRules::eachOnce, TWICE)
        .plus(CrewRules::trainees, TRAINEE)
        .plus(CrewRules::notVerified, NOT_VERIFIED)
        .plus(
            (crew, findings) -> counted(crew, date, whyNotCounted, findings),
            NOT_COUNTED,
            codes(whyNotCounted.codes()))
        .plus(
            (crew, findings) -> levels(crew, date, whyNoLevel, findings),
            WITHOUT_LEVEL,
            codes(whyNoLevel.codes(), LEVEL_ABOVE));
  }

  private static FindingCode[] codes(Collection<FindingCode> codes, FindingCode... more) {
    return Stream.concat(codes.stream(), Stream.of(more)).toArray(FindingCode[]::new);
  }

  /**
   * Whether a crew is staffed for a standard on a day.
   *
   * @param crew the crew
   * @param standard what the unit needs
   * @param date the day
   * @return true if {@link #staffing} finds no error
   */
  public boolean isStaffed(Crew crew, StaffingStandard standard, LocalDate date) {
    Findings findings = new Findings();
    staffed(crew, standard, date, findings);
    return findings.isEmpty();
  }

  /**
   * The level at which somebody aboard counts on a day.
   *
   * @param person the person
   * @param date the day
   * @return the level; empty for somebody who does not count or counts without a level
   */
  public Optional<ProviderLevel> levelOf(CrewMember person, LocalDate date) {
    return counts(person, date) ? Optional.ofNullable(level(person, date)) : Optional.empty();
  }

  /**
   * The care that a crew can give on a day: what the highest level aboard stands for, of those who
   * count.
   *
   * @param crew the crew
   * @param date the day
   * @return the care level; empty where nobody who counts has a level
   */
  public Optional<CareLevel> careLevelOf(Crew crew, LocalDate date) {
    ProviderLevel highest = null;
    for (CrewMember person : crew.members()) {
      ProviderLevel level = levelOf(person, date).orElse(null);
      if (level != null && (highest == null || level.isAtLeast(highest))) {
        highest = level;
      }
    }
    return Optional.ofNullable(highest).map(careLevels::of);
  }

  boolean counts(CrewMember person, LocalDate date) {
    return !person.trainee()
        && person.member().map(member -> membership.isRegistered(member, date)).orElse(true);
  }

  /** The level of somebody who counts. */
  @Nullable ProviderLevel level(CrewMember person, LocalDate date) {
    ProviderLevel stated = person.level().orElse(null);
    if (person.member().isEmpty()) {
      return stated;
    }
    ProviderLevel derived = membership.levelOf(person.member().get(), date).orElse(null);
    return derived == null || stated == null ? derived : derived.lower(stated);
  }

  private static FindingPath person(int index) {
    return FindingPath.of(MEMBERS, index);
  }

  private static void eachOnce(Crew crew, Findings findings) {
    List<CrewMember> members = crew.members();
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (members.get(i).memberId().isPresent()
            && members.get(i).memberId().equals(members.get(j).memberId())) {
          findings.add(TWICE, person(i), members.get(i).memberId().get().toString());
          break;
        }
      }
    }
  }

  private static void trainees(Crew crew, Findings findings) {
    for (int i = 0; i < crew.members().size(); i++) {
      if (crew.members().get(i).trainee()) {
        findings.add(TRAINEE, person(i).property("trainee"));
      }
    }
  }

  private static void notVerified(Crew crew, Findings findings) {
    for (int i = 0; i < crew.members().size(); i++) {
      CrewMember person = crew.members().get(i);
      if (person.member().isEmpty() && person.level().isPresent() && !person.trainee()) {
        findings.add(NOT_VERIFIED, person(i).property("level"), person.level().get().code());
      }
    }
  }

  private void counted(Crew crew, LocalDate date, RuleSet<Member> why, Findings findings) {
    for (int i = 0; i < crew.members().size(); i++) {
      CrewMember person = crew.members().get(i);
      if (!person.trainee() && !counts(person, date)) {
        FindingPath place = person(i).property("member");
        findings.add(NOT_COUNTED, place, date.toString());
        explain(person, place, why, findings);
      }
    }
  }

  private void levels(Crew crew, LocalDate date, RuleSet<Member> why, Findings findings) {
    for (int i = 0; i < crew.members().size(); i++) {
      CrewMember person = crew.members().get(i);
      if (person.member().isEmpty() || !counts(person, date)) {
        continue;
      }
      ProviderLevel derived = membership.levelOf(person.member().get(), date).orElse(null);
      ProviderLevel stated = person.level().orElse(null);
      if (derived == null) {
        FindingPath place = person(i).property("member");
        findings.add(WITHOUT_LEVEL, place, policy.code());
        explain(person, place, why, findings);
      } else if (stated != null && stated.rank() > derived.rank()) {
        findings.add(LEVEL_ABOVE, person(i).property("level"), stated.code(), derived.code());
      }
    }
  }

  private static void explain(
      CrewMember person, FindingPath place, RuleSet<Member> why, Findings findings) {
    int before = findings.size();
    why.check(person.member().orElseThrow(), findings);
    findings.within(place, before);
  }

  private void staffed(Crew crew, StaffingStandard standard, LocalDate date, Findings findings) {
    Posts posts = Posts.of(crew, standard, this, date);
    FindingPath path = FindingPath.of(MEMBERS);
    String code = standard.code();
    int before = findings.size();
    if (posts.count() < standard.people()) {
      findings.add(
          TOO_FEW, path, String.valueOf(posts.count()), String.valueOf(standard.people()), code);
    }
    if (posts.caregivers().isEmpty()) {
      whyNoCaregiver(standard, posts, path, findings);
    }
    if (standard.driver() && posts.drivers().isEmpty()) {
      whyNoDriver(standard, posts, path, findings);
    }
    if (standard.driver()
        && !posts.caregivers().isEmpty()
        && !posts.drivers().isEmpty()
        && !posts.exists(Posts.Clause.NONE)) {
      findings.add(DRIVER_IS_CAREGIVER, path, code);
    }
    if (standard.others().isPresent() && posts.lacks(Posts.Clause.OTHERS)) {
      findings.add(
          OTHERS_LEVEL,
          path,
          String.valueOf(posts.mostOthers()),
          String.valueOf(standard.people() - 1),
          standard.others().get().code(),
          code);
    }
    if (standard.physician() && posts.lacks(Posts.Clause.PHYSICIAN)) {
      findings.add(NO_PHYSICIAN, path, code);
    }
    if (findings.size() == before && !posts.exists(Posts.Clause.OTHERS, Posts.Clause.PHYSICIAN)) {
      findings.add(NOT_AT_ONCE, path, code);
    }
  }

  private static void whyNoCaregiver(
      StaffingStandard standard, Posts posts, FindingPath path, Findings findings) {
    if (!posts.hasAttendant()) {
      findings.add(NO_CAREGIVER, path, standard.code());
      return;
    }
    String highest = text(posts.highestAttendant());
    if (standard.primaryCaregiver().isPresent()) {
      findings.add(
          CAREGIVER_LEVEL,
          path,
          highest,
          standard.primaryCaregiver().get().code(),
          standard.code());
    } else {
      findings.add(CARE_LEVEL, path, highest, standard.careLevel().code(), standard.code());
    }
  }

  private static void whyNoDriver(
      StaffingStandard standard, Posts posts, FindingPath path, Findings findings) {
    if (!posts.hasDriver()) {
      findings.add(NO_DRIVER, path, standard.code());
      return;
    }
    findings.add(
        DRIVER_LEVEL,
        path,
        text(posts.highestDriver()),
        standard.driverLevel().map(ProviderLevel::code).orElse("none"),
        standard.code());
  }

  private static String text(@Nullable ProviderLevel level) {
    return level == null ? "none" : level.code();
  }

  /** Whether a level does for the primary caregiver of a standard. */
  boolean attends(StaffingStandard standard, @Nullable ProviderLevel level) {
    if (level == null) {
      return false;
    }
    return standard
        .primaryCaregiver()
        .map(level::isAtLeast)
        .orElseGet(() -> careLevels.reaches(level, standard.careLevel()));
  }

  /** The number of errors that a crew has for a standard on a day. */
  int errors(Crew crew, StaffingStandard standard, LocalDate date) {
    Findings findings = new Findings();
    staffed(crew, standard, date, findings);
    int errors = 0;
    for (var finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        errors++;
      }
    }
    return errors;
  }
}
