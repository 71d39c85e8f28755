package org.ioemt.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.Preferences;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a member who is to meet one requirement.
 *
 * <p>Each clause is asked in two ways: {@link #qualify} stops at the first that does not hold, the
 * cheapest first, and gives no reason; {@link #rules} ask all of them and answer in words.
 */
final class RequirementRules {

  private static final FindingCode PLACE_UNKNOWN = FindingCode.of("place.unknown");
  private static final FindingCode BEYOND_RADIUS = FindingCode.of("match.beyond-radius");
  private static final FindingCode SPECIALIZATION_MISSING =
      FindingCode.of("match.specialization-missing");
  private static final FindingCode LANGUAGE_MISSING = FindingCode.of("match.language-missing");
  private static final FindingCode LANGUAGE_TOO_WEAK = FindingCode.of("match.language-too-weak");
  private static final FindingCode KIND_UNWANTED = FindingCode.of("match.program-kind-unwanted");
  private static final FindingCode BEYOND_FARTHEST = FindingCode.of("match.beyond-farthest");
  private static final FindingCode STAY_TOO_LONG = FindingCode.of("match.stay-too-long");
  private static final FindingCode JURISDICTION_EXCLUDED =
      FindingCode.of("match.jurisdiction-excluded");
  private static final FindingCode NOT_AVAILABLE = FindingCode.of("match.not-available");
  private static final FindingCode NOTICE_TOO_SHORT = FindingCode.of("match.notice-too-short");
  private static final FindingCode NO_MEMBERSHIP = FindingCode.of("match.no-membership");
  private static final FindingCode NOT_ENROLLED = FindingCode.of("match.not-enrolled");
  private static final FindingCode MEMBERSHIP_TOO_SHORT =
      FindingCode.of("match.membership-too-short");
  private static final FindingCode NOT_ELIGIBLE = FindingCode.of("match.not-eligible");
  private static final FindingCode LEVEL_TOO_LOW = FindingCode.of("match.level-too-low");
  private static final FindingCode LEVEL_NOT_EXACT = FindingCode.of("match.level-not-exact");
  private static final FindingCode ENGAGEMENT_MISSING = FindingCode.of("match.engagement-missing");
  private static final FindingCode SKILL_NOT_PERMITTED =
      FindingCode.of("match.skill-not-permitted");
  private static final FindingCode SKILL_NOT_IN_EDITION =
      FindingCode.of("match.skill-not-in-edition");

  private static final long METERS = 1_000;

  private final Program program;
  private final Requirement requirement;
  private final Eligibility eligibility;
  private final GreatCircle origin;
  private final long days;
  private final long notice;
  private final long radius;
  private final @Nullable Engagement engagement;
  private final @Nullable ScopeOfPractice scope;

  RequirementRules(Program program, Requirement requirement, Eligibility eligibility) {
    this.program = program;
    this.requirement = requirement;
    this.eligibility = eligibility;
    origin = GreatCircle.from(program.place());
    days = program.days();
    notice = program.noticeDays();
    radius =
        requirement.radiusKilometers().isPresent()
            ? requirement.radiusKilometers().getAsInt() * METERS
            : Match.NOWHERE;
    engagement = requirement.engagement().orElse(null);
    scope = requirement.scopeEdition().map(ScopeOfPractice::ioemt).orElse(null);
  }

  /**
   * Judges a member.
   *
   * @param meters the member's distance, or {@link Match#NOWHERE}
   * @return the lowest level that the member has during the program, or null where a clause does
   *     not hold
   */
  @Nullable ProviderLevel qualify(Member member, long meters, Findings scratch) {
    if (meters > radius
        || !hasSpecializations(member)
        || !speaksLanguages(member)
        || !isWilling(member, meters)
        || !isAvailable(member)
        || !isEnrolled(member)) {
      return null;
    }
    ProviderLevel lowest = null;
    for (LocalDate day = eligibility.first(); day != null; day = eligibility.next(member, day)) {
      ProviderLevel level = eligibility.level(member, day);
      if (level == null
          || !accepts(level)
          || !isEngaged(member, day)
          || !eligibility.isEligible(member, day, scratch)) {
        return null;
      }
      lowest = lowest == null ? level : lowest.lower(level);
    }
    return lowest != null && permitsSkills(lowest) ? lowest : null;
  }

  /** All clauses, with their reasons. */
  RuleSet<Member> rules() {
    return RuleSet.<Member>empty()
        .plus(this::inRadius, PLACE_UNKNOWN, BEYOND_RADIUS)
        .plus(this::specializations, SPECIALIZATION_MISSING)
        .plus(this::languages, LANGUAGE_MISSING, LANGUAGE_TOO_WEAK)
        .plus(
            this::preferences,
            PLACE_UNKNOWN,
            KIND_UNWANTED,
            BEYOND_FARTHEST,
            STAY_TOO_LONG,
            JURISDICTION_EXCLUDED)
        .plus(this::availability, NOT_AVAILABLE, NOTICE_TOO_SHORT)
        .plus(this::enrollment, NO_MEMBERSHIP, NOT_ENROLLED, MEMBERSHIP_TOO_SHORT)
        .plus(this::eligible, NOT_ELIGIBLE, eligibility.codes().toArray(FindingCode[]::new))
        .plus(this::level, LEVEL_TOO_LOW, LEVEL_NOT_EXACT)
        .plus(this::engagement, ENGAGEMENT_MISSING)
        .plus(this::skills, SKILL_NOT_PERMITTED, SKILL_NOT_IN_EDITION);
  }

  private long meters(Member member) {
    return member.metersFrom(origin, Match.NOWHERE);
  }

  private void inRadius(Member member, Findings findings) {
    long meters = meters(member);
    if (meters > radius) {
      String kilometers = String.valueOf(radius / METERS);
      findings.add(
          meters == Match.NOWHERE ? PLACE_UNKNOWN : BEYOND_RADIUS,
          FindingPath.of("place"),
          kilometers);
    }
  }

  private boolean hasSpecializations(Member member) {
    List<Specialization> asked = requirement.specializations();
    for (int i = 0; i < asked.size(); i++) {
      if (!member.specializations().contains(asked.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void specializations(Member member, Findings findings) {
    for (Specialization asked : requirement.specializations()) {
      if (!member.specializations().contains(asked)) {
        findings.add(SPECIALIZATION_MISSING, FindingPath.of("specializations"), asked.code());
      }
    }
  }

  private boolean speaksLanguages(Member member) {
    List<LanguageSkill> asked = requirement.languages();
    for (int i = 0; i < asked.size(); i++) {
      LanguageProficiency best = best(member, asked.get(i).language());
      if (best == null || !best.isAtLeast(asked.get(i).proficiency())) {
        return false;
      }
    }
    return true;
  }

  private void languages(Member member, Findings findings) {
    FindingPath path = FindingPath.of("languages");
    for (LanguageSkill asked : requirement.languages()) {
      LanguageProficiency best = best(member, asked.language());
      String language = asked.language().toString();
      if (best == null) {
        findings.add(LANGUAGE_MISSING, path, language);
      } else if (!best.isAtLeast(asked.proficiency())) {
        findings.add(LANGUAGE_TOO_WEAK, path, language, best.code(), asked.proficiency().code());
      }
    }
  }

  /** How well the member speaks a language, in any of its narrower forms; null for not at all. */
  private static @Nullable LanguageProficiency best(Member member, LanguageTag asked) {
    LanguageProficiency best = null;
    List<LanguageSkill> spoken = member.languages();
    for (int i = 0; i < spoken.size(); i++) {
      LanguageSkill skill = spoken.get(i);
      if (isFormOf(skill.language().toString(), asked.toString())
          && (best == null || skill.proficiency().isAtLeast(best))) {
        best = skill.proficiency();
      }
    }
    return best;
  }

  /** Basic filtering, RFC 4647, section 3.3.1, of tags that are canonical already. */
  private static boolean isFormOf(String tag, String range) {
    return tag.startsWith(range)
        && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
  }

  private boolean isWilling(Member member, long meters) {
    if (!requirement.honorsPreferences()) {
      return true;
    }
    Preferences preferences = member.preferences().orElse(null);
    return preferences == null
        || (wantsKind(preferences)
            && meters <= farthest(preferences)
            && days <= longestStay(preferences)
            && excludedBy(preferences) == null);
  }

  private void preferences(Member member, Findings findings) {
    Preferences preferences = member.preferences().orElse(null);
    if (!requirement.honorsPreferences() || preferences == null) {
      return;
    }
    FindingPath path = FindingPath.of("preferences");
    if (!wantsKind(preferences)) {
      findings.add(KIND_UNWANTED, path.property("programKinds"), program.kind().code());
    }
    long meters = meters(member);
    long farthest = farthest(preferences);
    if (meters > farthest) {
      String kilometers = String.valueOf(farthest / METERS);
      if (meters != Match.NOWHERE) {
        findings.add(BEYOND_FARTHEST, path.property("farthestKilometers"), kilometers);
      } else if (radius == Match.NOWHERE) { // or else it is said already
        findings.add(PLACE_UNKNOWN, FindingPath.of("place"), kilometers);
      }
    }
    if (days > longestStay(preferences)) {
      findings.add(
          STAY_TOO_LONG,
          path.property("longestStayDays"),
          String.valueOf(days),
          String.valueOf(longestStay(preferences)));
    }
    Jurisdiction excluded = excludedBy(preferences);
    if (excluded != null) {
      findings.add(JURISDICTION_EXCLUDED, path.property("excludedJurisdictions"), excluded.code());
    }
  }

  private boolean wantsKind(Preferences preferences) {
    return preferences.programKinds().isEmpty()
        || preferences.programKinds().contains(program.kind());
  }

  private static long farthest(Preferences preferences) {
    return preferences.farthestKilometers().isPresent()
        ? preferences.farthestKilometers().getAsInt() * METERS
        : Match.NOWHERE;
  }

  private static long longestStay(Preferences preferences) {
    return preferences.longestStayDays().isPresent()
        ? preferences.longestStayDays().getAsInt()
        : Long.MAX_VALUE;
  }

  private @Nullable Jurisdiction excludedBy(Preferences preferences) {
    List<Jurisdiction> excluded = preferences.excludedJurisdictions();
    for (int i = 0; i < excluded.size(); i++) {
      if (program.jurisdiction().isWithin(excluded.get(i))) {
        return excluded.get(i);
      }
    }
    return null;
  }

  private boolean isAvailable(Member member) {
    Availability availability = member.availability().orElse(null);
    return availability == null
        || (notice >= noticeNeeded(availability) && firstUncovered(availability) == null);
  }

  private void availability(Member member, Findings findings) {
    Availability availability = member.availability().orElse(null);
    if (availability == null) {
      return;
    }
    FindingPath path = FindingPath.of("availability");
    LocalDate uncovered = firstUncovered(availability);
    if (uncovered != null) {
      findings.add(NOT_AVAILABLE, path.property("periods"), uncovered.toString());
    }
    if (notice < noticeNeeded(availability)) {
      findings.add(
          NOTICE_TOO_SHORT,
          path.property("noticeDays"),
          String.valueOf(noticeNeeded(availability)),
          String.valueOf(notice));
    }
  }

  private static long noticeNeeded(Availability availability) {
    return availability.noticeDays().orElse(0);
  }

  /**
   * The first day of the program that no period of availability holds. Periods that overlap or
   * follow each other without a gap cover it together.
   */
  private @Nullable LocalDate firstUncovered(Availability availability) {
    if (availability.periods().isEmpty()) {
      return null;
    }
    LocalDate day = program.firstDay();
    while (true) {
      LocalDate reached = reach(availability.periods(), day);
      if (reached == null) {
        return day;
      }
      if (!reached.isBefore(program.lastDay())) {
        return null;
      }
      day = reached.plusDays(1);
    }
  }

  /** The last day to which a period that holds the day goes on, or null where none holds it. */
  private static @Nullable LocalDate reach(List<DateRange> periods, LocalDate day) {
    LocalDate reached = null;
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).contains(day)) {
        LocalDate until = periods.get(i).until().orElse(LocalDate.MAX);
        reached = reached == null || until.isAfter(reached) ? until : reached;
      }
    }
    return reached;
  }

  private boolean isEnrolled(Member member) {
    Membership membership = member.membership().orElse(null);
    return membership != null
        && membership.status() == MembershipStatus.ENROLLED
        && holdsThroughout(membership);
  }

  private boolean holdsThroughout(Membership membership) {
    return !membership.since().isAfter(program.firstDay())
        && !membership.until().orElse(LocalDate.MAX).isBefore(program.lastDay());
  }

  private void enrollment(Member member, Findings findings) {
    FindingPath path = FindingPath.of("membership");
    Optional<Membership> membership = member.membership();
    if (membership.isEmpty()) {
      findings.add(NO_MEMBERSHIP, path);
    } else if (membership.get().status() != MembershipStatus.ENROLLED) {
      findings.add(NOT_ENROLLED, path.property("status"), membership.get().status().code());
    } else if (!holdsThroughout(membership.get())) {
      findings.add(MEMBERSHIP_TOO_SHORT, path, program.period().toString());
    }
  }

  private void eligible(Member member, Findings findings) {
    Findings scratch = new Findings();
    for (LocalDate day = eligibility.first(); day != null; day = eligibility.next(member, day)) {
      if (!eligibility.isEligible(member, day, scratch)) {
        findings.add(NOT_ELIGIBLE, FindingPath.root(), day.toString());
        eligibility.explain(member, day, findings);
        return;
      }
    }
  }

  private boolean accepts(ProviderLevel level) {
    return requirement.levelMatch().accepts(level, requirement.level());
  }

  private void level(Member member, Findings findings) {
    for (LocalDate day = eligibility.first(); day != null; day = eligibility.next(member, day)) {
      ProviderLevel level = eligibility.level(member, day);
      if (level != null && !accepts(level)) {
        boolean exactly = requirement.levelMatch() == LevelMatch.EXACTLY;
        findings.add(
            exactly ? LEVEL_NOT_EXACT : LEVEL_TOO_LOW,
            FindingPath.of("credentials"),
            level.code(),
            requirement.level().code(),
            day.toString());
        return;
      }
    }
  }

  private boolean isEngaged(Member member, LocalDate day) {
    if (engagement == null) {
      return true;
    }
    List<Affiliation> affiliations = member.affiliations();
    for (int i = 0; i < affiliations.size(); i++) {
      if (affiliations.get(i).engagement() == engagement && affiliations.get(i).isCurrentOn(day)) {
        return true;
      }
    }
    return false;
  }

  private void engagement(Member member, Findings findings) {
    for (LocalDate day = eligibility.first(); day != null; day = eligibility.next(member, day)) {
      if (engagement != null && !isEngaged(member, day)) {
        findings.add(
            ENGAGEMENT_MISSING, FindingPath.of("affiliations"), engagement.code(), day.toString());
        return;
      }
    }
  }

  private boolean permitsSkills(ProviderLevel level) {
    if (scope == null) {
      return true;
    }
    List<Skill> skills = requirement.skills();
    for (int i = 0; i < skills.size(); i++) {
      if (!scope.permits(level, skills.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void skills(Member member, Findings findings) {
    ProviderLevel lowest = null;
    for (LocalDate day = eligibility.first(); day != null; day = eligibility.next(member, day)) {
      ProviderLevel level = eligibility.level(member, day);
      lowest = lowest == null || level == null ? level : lowest.lower(level);
      if (lowest == null) {
        return; // said already: nobody is eligible without a level
      }
    }
    if (scope == null || lowest == null) {
      return;
    }
    for (Skill skill : requirement.skills()) {
      if (scope.entry(skill).isEmpty()) {
        findings.add(SKILL_NOT_IN_EDITION, FindingPath.root(), skill.code(), scope.name());
      } else if (!scope.permits(lowest, skill)) {
        findings.add(
            SKILL_NOT_PERMITTED,
            FindingPath.of("credentials"),
            lowest.code(),
            skill.code(),
            scope.name());
      }
    }
  }
}
