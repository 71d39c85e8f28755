package org.ioemt.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.ExpiryRules;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationRules;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Rule;
import org.ioemt.rule.RuleSet;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Who can be a member: IOEMT's definition, each clause a rule with a code of its own.
 *
 * <p>IOEMT gathers individuals who are <em>registered</em> by a national health service or a
 * recognized authority, and <em>active</em> in an EMS, professionally or voluntarily. This library
 * reads that as:
 *
 * <ul>
 *   <li><b>Registered</b>: one license, registration or certification (never a degree alone) that
 *       is at once current, verified by its issuer, a health department or an embassy, and issued
 *       by an authority of the recognized set.
 *   <li><b>Active</b>: a current affiliation, as professional, volunteer or instructor.
 *   <li><b>Of a level</b>: the crosswalk, under the given policy, accepts a level for a credential
 *       by which the person is registered. A claimed level is only compared with it.
 * </ul>
 *
 * <p>IOEMT's own terms (18 or older, speaks English, can document it) are a rule set of their own,
 * {@link #ioemtTerms}.
 *
 * <pre>{@code
 * RuleSet<Member> rules =
 *     MembershipRules.of(
 *             Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
 *         .asOf(LocalDate.of(2026, 11, 20));
 * List<Finding> findings = rules.check(member); // empty for an eligible member
 * }</pre>
 *
 * <p>A check of an eligible member allocates nothing when a {@link Findings} collector is reused.
 * Immutable and thread-safe.
 */
public final class MembershipRules {

  /** The age from which IOEMT's terms admit members. */
  public static final int ADULT_AGE = 18;

  private static final FindingCode NO_CREDENTIAL = FindingCode.of("member.no-credential");
  private static final FindingCode DEGREE_ONLY = FindingCode.of("member.degree-only");
  private static final FindingCode NO_CURRENT = FindingCode.of("member.no-current-credential");
  private static final FindingCode NO_VERIFIED = FindingCode.of("member.no-verified-credential");
  private static final FindingCode NO_RECOGNIZED = FindingCode.of("member.no-recognized-authority");
  private static final FindingCode NOT_REGISTERED = FindingCode.of("member.not-registered");

  private static final FindingCode NO_LEVEL = FindingCode.of("member.no-level");
  private static final FindingCode CLAIMED_ABOVE = FindingCode.of("member.claimed-level-above");
  private static final FindingCode CLAIMED_BELOW = FindingCode.of("member.claimed-level-below");

  private static final FindingCode NO_AFFILIATION = FindingCode.of("member.no-affiliation");
  private static final FindingCode NO_CURRENT_AFFILIATION =
      FindingCode.of("member.no-current-affiliation");
  private static final FindingCode MEMBERSHIP_ENDED = FindingCode.of("membership.ended");
  private static final FindingCode MEMBERSHIP_NOT_BEGUN = FindingCode.of("membership.not-begun");

  private static final FindingCode BIRTH_DATE_MISSING = FindingCode.of("member.birth-date-missing");
  private static final FindingCode UNDER_AGE = FindingCode.of("member.under-age");
  private static final FindingCode NO_ENGLISH = FindingCode.of("member.no-english");
  private static final FindingCode NOT_DOCUMENTED = FindingCode.of("member.not-documented");

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final Authorities recognized;

  private MembershipRules(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.recognized = recognized;
  }

  /**
   * The rules for a context.
   *
   * @param crosswalk gives the level of a title
   * @param policy how much must be known of a title for its level to count
   * @param recognized the authorities whose credentials register a person; {@link
   *     Authorities#recognized()} is the library's default
   * @return the rules
   */
  public static MembershipRules of(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    return new MembershipRules(
        Objects.requireNonNull(crosswalk, "crosswalk"),
        Objects.requireNonNull(policy, "policy"),
        Objects.requireNonNull(recognized, "recognized"));
  }

  /**
   * The definition of a member, as of a day: registered, active, of a level.
   *
   * @param date the day
   * @return the rule set
   */
  public RuleSet<Member> asOf(LocalDate date) {
    // Most members are eligible, and one look at each credential tells so; clause by clause the
    // credentials would be gone through a dozen times.
    return clauses(date).unless(member -> isEligible(member, date));
  }

  /** Clause by clause. */
  RuleSet<Member> clauses(LocalDate date) {
    Objects.requireNonNull(date, "date");
    RuleSet<Credential> standing = CredentialRules.standing(recognized, date);
    RuleSet<Credential> ofALevel = StandardizationRules.of(crosswalk, policy);
    return RuleSet.<Member>empty()
        .plus(MembershipRules::hasCredential, NO_CREDENTIAL)
        .plus(MembershipRules::hasMoreThanDegrees, DEGREE_ONLY)
        .plus(new OneThat(NO_CURRENT, c -> c.isCurrentOn(date), date), NO_CURRENT)
        .plus(new OneThat(NO_VERIFIED, c -> c.isVerifiedBy(date), date), NO_VERIFIED)
        .plus(new OneThat(NO_RECOGNIZED, this::isRecognized, null), NO_RECOGNIZED)
        .plus((member, findings) -> allInOne(member, date, findings), NOT_REGISTERED)
        .plus(
            set(
                (member, findings) -> whyNotRegistered(member, date, standing, findings),
                standing.codes()))
        .plus(
            (member, findings) -> hasLevel(member, date, ofALevel, findings),
            NO_LEVEL,
            with(ofALevel.codes(), CLAIMED_ABOVE, CLAIMED_BELOW))
        .plus(MembershipRules::hasAffiliation, NO_AFFILIATION)
        .plus((member, findings) -> isActive(member, date, findings), NO_CURRENT_AFFILIATION)
        .plus(
            (member, findings) -> membershipHolds(member, date, findings),
            MEMBERSHIP_ENDED,
            MEMBERSHIP_NOT_BEGUN);
  }

  /** Whether no clause has anything to report. */
  private boolean isEligible(Member member, LocalDate date) {
    ProviderLevel level = derive(member, date);
    ProviderLevel claimed = member.claim();
    return level != null
        && (claimed == null || claimed == level)
        && isInService(member, date)
        && isEnrolledThen(member.enrollment(), date);
  }

  /**
   * IOEMT's own terms, as of a day: 18 or older, speaks English, can document the credential. The
   * other terms are clauses of {@link #asOf}.
   *
   * @param date the day
   * @return the rule set
   */
  public static RuleSet<Member> ioemtTerms(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return RuleSet.<Member>empty()
        .plus((member, findings) -> isAdult(member, date, findings), BIRTH_DATE_MISSING, UNDER_AGE)
        .plus(MembershipRules::speaksEnglish, NO_ENGLISH)
        .plus(MembershipRules::isDocumented, NOT_DOCUMENTED);
  }

  /**
   * The rules on the records of all of a member's credentials.
   *
   * @param rules rules on one credential, such as {@link CredentialRules#asOf}
   * @return rules that report at the credential's place in the member
   */
  public static RuleSet<Member> onCredentials(RuleSet<Credential> rules) {
    Rule<Member> each =
        (member, findings) -> {
          for (int i = 0; i < member.credentials().size(); i++) {
            check(member, i, rules, findings);
          }
        };
    return set(each, rules.codes());
  }

  private static void check(
      Member member, int credential, RuleSet<Credential> rules, Findings findings) {
    int before = findings.size();
    rules.check(member.credentials().get(credential), findings);
    if (findings.size() > before) {
      findings.within(FindingPath.of("credentials", credential), before);
    }
  }

  private static RuleSet<Member> set(Rule<Member> rule, Collection<FindingCode> codes) {
    if (codes.isEmpty()) {
      return RuleSet.empty();
    }
    List<FindingCode> all = List.copyOf(codes);
    return RuleSet.<Member>empty().plus(rule, all.get(0), with(all.subList(1, all.size())));
  }

  private static FindingCode[] with(Collection<FindingCode> codes, FindingCode... more) {
    return Stream.concat(codes.stream(), Stream.of(more)).toArray(FindingCode[]::new);
  }

  /**
   * The level that follows from a member's credentials on a day: the highest that the policy
   * accepts for a credential by which the member is registered. The claimed level plays no part.
   *
   * @param member the member
   * @param date the day
   * @return the level, or empty where none follows
   */
  public Optional<ProviderLevel> levelOf(Member member, LocalDate date) {
    return Optional.ofNullable(derive(member, date));
  }

  private @Nullable ProviderLevel derive(Member member, LocalDate date) {
    ProviderLevel highest = null;
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      if (registers(credential, date)) {
        ProviderLevel level = crosswalk.standardize(credential, policy).level().orElse(null);
        if (level != null && (highest == null || level.isAtLeast(highest))) {
          highest = level;
        }
      }
    }
    return highest;
  }

  /** Whether one credential alone makes its holder a registered provider on a day. */
  private boolean registers(Credential credential, LocalDate date) {
    return credential.kind().registers()
        && credential.isCurrentOn(date)
        && credential.isVerifiedBy(date)
        && isRecognized(credential);
  }

  private boolean isRecognized(Credential credential) {
    return credential.isIssuedByOneOf(recognized);
  }

  /**
   * Whether a member is registered on a day: one license, registration or certification is at once
   * current, verified and from a recognized authority. Of what level is another question; a nurse
   * may be registered and have none.
   *
   * @param member the member
   * @param date the day
   * @return true if one credential alone meets all three
   */
  public boolean isRegistered(Member member, LocalDate date) {
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      if (registers(credentials.get(i), date)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The credentials of a member that end on one of some days, soonest first, with what the member
   * loses by each.
   *
   * <pre>{@code
   * DateRange soon = CredentialRules.expiringWithin(Period.ofDays(60)).lastDays(today);
   * List<ExpiringCredential> ending = rules.expiring(member, soon, today);
   * }</pre>
   *
   * <p>A credential counts whose status is active, as it does for {@link ExpiryRules}. Of those
   * that ended before today one counts too whose status says so, {@link CredentialStatus#EXPIRED}:
   * days in the past find what has ended, whether or not the record was kept up. Levels are derived
   * from the statuses on record, so that before the end of such a one it gives none. A renewed
   * credential is listed and says so.
   *
   * @param member the member
   * @param lastDays the days on which a credential may end, past or to come
   * @param date today
   * @return what ends on them; empty where nothing does
   */
  public List<ExpiringCredential> expiring(Member member, DateRange lastDays, LocalDate date) {
    Objects.requireNonNull(lastDays, "lastDays");
    Objects.requireNonNull(date, "date");
    List<ExpiringCredential> expiring = new ArrayList<>();
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      LocalDate expires = credential.expires().orElse(null);
      if (expires == null
          || !lastDays.contains(expires)
          || !endsByDate(credential.status(), expires.isBefore(date))) {
        continue;
      }
      LocalDate after = expires.plusDays(1);
      expiring.add(
          new ExpiringCredential(
              member.id(),
              i,
              credential.kind(),
              credential.qualification(),
              credential.authority(),
              expires,
              isRenewed(credential, credentials, after),
              levelOf(member, expires),
              levelOf(member, after)));
    }
    Collections.sort(expiring);
    return List.copyOf(expiring);
  }

  private static boolean endsByDate(CredentialStatus status, boolean past) {
    return status.isActive() || (past && status == CredentialStatus.EXPIRED);
  }

  private static boolean isRenewed(Credential ended, List<Credential> all, LocalDate after) {
    Qualification title = ended.qualification();
    return all.stream()
        .filter(other -> other.isCurrentOn(after))
        .filter(other -> other.kind() == ended.kind())
        .filter(other -> other.authority().equals(ended.authority()))
        .map(Credential::qualification)
        .anyMatch(
            other ->
                other.jurisdiction().equals(title.jurisdiction())
                    && other.titleKey().equals(title.titleKey()));
  }

  private static int registering(Member member) {
    int count = 0;
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      if (credentials.get(i).kind().registers()) {
        count++;
      }
    }
    return count;
  }

  private static void hasCredential(Member member, Findings findings) {
    if (member.credentials().isEmpty()) {
      findings.add(NO_CREDENTIAL, FindingPath.of("credentials"));
    }
  }

  private static void hasMoreThanDegrees(Member member, Findings findings) {
    int count = member.credentials().size();
    if (count > 0 && registering(member) == 0) {
      findings.add(DEGREE_ONLY, FindingPath.of("credentials"), String.valueOf(count));
    }
  }

  private void allInOne(Member member, LocalDate date, Findings findings) {
    int count = registering(member);
    if (count > 1
        && !isRegistered(member, date)
        && any(member, c -> c.isCurrentOn(date))
        && any(member, c -> c.isVerifiedBy(date))
        && any(member, this::isRecognized)) {
      findings.add(
          NOT_REGISTERED, FindingPath.of("credentials"), String.valueOf(count), date.toString());
    }
  }

  private void whyNotRegistered(
      Member member, LocalDate date, RuleSet<Credential> standing, Findings findings) {
    if (member.credentials().isEmpty() || isRegistered(member, date)) {
      return;
    }
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      if (credentials.get(i).kind().registers()) {
        check(member, i, standing, findings);
      }
    }
  }

  private void hasLevel(
      Member member, LocalDate date, RuleSet<Credential> ofALevel, Findings findings) {
    ProviderLevel level = derive(member, date);
    if (level == null) {
      if (isRegistered(member, date)) {
        findings.add(NO_LEVEL, FindingPath.of("credentials"), policy.code());
        whyNoLevel(member, date, ofALevel, findings);
      }
      return;
    }
    ProviderLevel claimed = member.claim();
    if (claimed == null) {
      return;
    }
    if (claimed.rank() > level.rank()) {
      findings.add(CLAIMED_ABOVE, FindingPath.of("claimedLevel"), claimed.code(), level.code());
    } else if (claimed.rank() < level.rank()) {
      findings.add(CLAIMED_BELOW, FindingPath.of("claimedLevel"), claimed.code(), level.code());
    }
  }

  private void whyNoLevel(
      Member member, LocalDate date, RuleSet<Credential> ofALevel, Findings findings) {
    for (int i = 0; i < member.credentials().size(); i++) {
      if (registers(member.credentials().get(i), date)) {
        check(member, i, ofALevel, findings);
      }
    }
  }

  private static void hasAffiliation(Member member, Findings findings) {
    if (member.affiliations().isEmpty()) {
      findings.add(NO_AFFILIATION, FindingPath.of("affiliations"));
    }
  }

  private static boolean isInService(Member member, LocalDate date) {
    List<Affiliation> affiliations = member.affiliations();
    for (int i = 0; i < affiliations.size(); i++) {
      if (affiliations.get(i).isCurrentOn(date)) {
        return true;
      }
    }
    return false;
  }

  private static void isActive(Member member, LocalDate date, Findings findings) {
    List<Affiliation> affiliations = member.affiliations();
    if (!affiliations.isEmpty() && !isInService(member, date)) {
      findings.add(
          NO_CURRENT_AFFILIATION,
          FindingPath.of("affiliations"),
          String.valueOf(affiliations.size()),
          date.toString());
    }
  }

  /** A membership that is not on record, or that has been ended, has no days to keep. */
  private static boolean isEnrolledThen(@Nullable Membership membership, LocalDate date) {
    if (membership == null || membership.status() != MembershipStatus.ENROLLED) {
      return true;
    }
    LocalDate until = membership.lastDay();
    return (until == null || !until.isBefore(date)) && !membership.since().isAfter(date);
  }

  private static void membershipHolds(Member member, LocalDate date, Findings findings) {
    Membership membership = member.enrollment();
    if (membership == null || membership.status() != MembershipStatus.ENROLLED) {
      return;
    }
    String status = membership.status().code();
    LocalDate until = membership.lastDay();
    if (until != null && until.isBefore(date)) {
      findings.add(
          MEMBERSHIP_ENDED,
          FindingPath.of("membership").property("until"),
          status,
          until.toString(),
          date.toString());
    }
    if (membership.since().isAfter(date)) {
      findings.add(
          MEMBERSHIP_NOT_BEGUN,
          FindingPath.of("membership").property("since"),
          status,
          membership.since().toString(),
          date.toString());
    }
  }

  private static void isAdult(Member member, LocalDate date, Findings findings) {
    LocalDate birth = member.dayOfBirth();
    if (birth == null) {
      findings.add(BIRTH_DATE_MISSING, FindingPath.of("birthDate"), String.valueOf(ADULT_AGE));
    } else if (isYounger(birth, date)) {
      findings.add(
          UNDER_AGE, FindingPath.of("birthDate"), String.valueOf(ADULT_AGE), date.toString());
    }
  }

  /** Someone born on 29 February comes of age on 1 March of a common year. */
  private static boolean isYounger(LocalDate birth, LocalDate date) {
    int years = date.getYear() - birth.getYear();
    boolean birthdayToCome =
        date.getMonthValue() < birth.getMonthValue()
            || (date.getMonthValue() == birth.getMonthValue()
                && date.getDayOfMonth() < birth.getDayOfMonth());
    return (birthdayToCome ? years - 1 : years) < ADULT_AGE;
  }

  private static void speaksEnglish(Member member, Findings findings) {
    List<LanguageSkill> languages = member.languages();
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).language().language().equals("en")) {
        return;
      }
    }
    findings.add(NO_ENGLISH, FindingPath.of("languages"));
  }

  private static void isDocumented(Member member, Findings findings) {
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      for (int j = 0; j < credentials.get(i).verifications().size(); j++) {
        if (credentials.get(i).verifications().get(j).source() == VerificationSource.DOCUMENT) {
          return;
        }
      }
    }
    findings.add(NOT_DOCUMENTED, FindingPath.of("credentials"));
  }

  private static boolean any(Member member, Condition condition) {
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      if (credentials.get(i).kind().registers() && condition.holds(credentials.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is asked of a credential. */
  private interface Condition {
    boolean holds(Credential credential);
  }

  /** The clause that at least one credential of a registering kind meets a condition. */
  private record OneThat(FindingCode code, Condition condition, @Nullable LocalDate date)
      implements Rule<Member> {

    @Override
    public void check(Member member, Findings findings) {
      int count = registering(member);
      if (count == 0 || any(member, condition)) {
        return;
      }
      FindingPath path = FindingPath.of("credentials");
      if (date == null) {
        findings.add(code, path, String.valueOf(count));
      } else {
        findings.add(code, path, String.valueOf(count), date.toString());
      }
    }
  }
}
