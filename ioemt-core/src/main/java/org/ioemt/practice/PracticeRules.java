package org.ioemt.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Authority to practice: may this provider do this, here, today, and why (not)?
 *
 * <p>Scope alone is not authority. The national model names four domains that must all be met, and
 * this library reads them as follows, each at a level that suffices for the skill:
 *
 * <ul>
 *   <li><b>Education</b>: a credential of any kind whose title the crosswalk accepts. Education
 *       does not expire, so an old diploma will do.
 *   <li><b>Certification</b>: a certification, license or registration that is current, verified
 *       and from an authority of the recognized set. A license or registration counts because those
 *       who give them have ascertained the competence; many countries have no separate
 *       certification.
 *   <li><b>Licensure</b>: a license or registration of that kind whose jurisdiction covers the
 *       place. A country's covers its subdivisions, a subdivision's no more than itself.
 *   <li><b>Local credentialing</b>: by the agency's medical director, for that level, in force.
 * </ul>
 *
 * <p>Beside them stand the scope that holds at the place, the agency's protocol in force and
 * approved by a fit medical director, and, for skills that need it, an order that names the skill.
 * The physician, where the scope gives that level the authority to direct, needs no order of
 * another.
 *
 * <pre>{@code
 * PracticeRules rules =
 *     PracticeRules.of(
 *         Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
 * PracticeDecision decision = rules.decide(request);
 * decision.isPermitted(); // and if not, decision.findings() has every reason
 * }</pre>
 *
 * <p>To permit allocates nothing, but the first time for a level, a skill and an order. Immutable
 * and thread-safe.
 */
public final class PracticeRules {

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final Authorities recognized;
  private final MedicalDirectorRules directorRules;

  private PracticeRules(Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.recognized = recognized;
    this.directorRules = MedicalDirectorRules.of(crosswalk);
  }

  /**
   * The rules for a context.
   *
   * @param crosswalk gives the level of a title
   * @param policy how much must be known of a title for its level to count
   * @param recognized the authorities whose certifications, licenses and registrations count;
   *     {@link Authorities#recognized()} is the library's default
   * @return the rules
   */
  public static PracticeRules of(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    return new PracticeRules(
        Objects.requireNonNull(crosswalk, "crosswalk"),
        Objects.requireNonNull(policy, "policy"),
        Objects.requireNonNull(recognized, "recognized"));
  }

  /**
   * Decides a request.
   *
   * @param request who, what, where, when, and all that bears on it
   * @return permitted with its conditions, or denied with every reason
   */
  public PracticeDecision decide(PracticeRequest request) {
    Permitted permitted = permit(request);
    return permitted != null ? permitted : new Denied(new Reasons(this, request).find());
  }

  /**
   * The same question as rules on a request: what {@link #decide} finds.
   *
   * @return a rule set that is silent about a request that is permitted
   */
  public RuleSet<PracticeRequest> asRules() {
    return RuleSet.<PracticeRequest>empty()
        .plus(
            (request, findings) -> report(request, findings),
            Reasons.CODES.get(0),
            Reasons.otherCodes(crosswalk, policy, recognized));
  }

  private void report(PracticeRequest request, Findings findings) {
    List<Finding> found = decide(request).findings();
    for (int i = 0; i < found.size(); i++) {
      findings.add(found.get(i));
    }
  }

  // What follows runs for every request. It allocates nothing and gives no reasons; whatever it
  // asks, Reasons asks again and answers in words.

  private @Nullable Permitted permit(PracticeRequest request) {
    Protocol protocol = request.agencyProtocol();
    if (protocol == null || !holds(protocol, request)) {
      return null;
    }
    Ruling ruling = protocol.rulings().find(request);
    ProviderLevel level = ruling == null ? null : level(request, protocol);
    if (ruling == null
        || level == null
        || !request.scope().speaksOf(level)
        || !level.isAtLeast(ruling.lowest())) {
      return null;
    }
    if (!needsOrder(ruling, level, request)) {
      return ruling.permitted(level, null);
    }
    MedicalDirection order = order(request, protocol);
    return order == null ? null : ruling.permitted(level, order);
  }

  private boolean holds(Protocol protocol, PracticeRequest request) {
    return protocol.isInForceOn(request.date())
        && protocol.scope().equals(request.scope())
        && coversPlace(request)
        && isFit(protocol.approvedBy(), protocol.agency(), request);
  }

  static boolean coversPlace(PracticeRequest request) {
    Jurisdiction where = request.scope().jurisdiction().orElse(null);
    return where == null || request.jurisdiction().isWithin(where);
  }

  static boolean needsOrder(Ruling ruling, ProviderLevel level, PracticeRequest request) {
    return ruling.need() == DirectionNeed.MEDICAL_DIRECTOR_APPROVED
        && !request.scope().mayDirect(level);
  }

  /** The level at which the member may work: the lower of license and local credentialing. */
  private @Nullable ProviderLevel level(PracticeRequest request, Protocol protocol) {
    // A license that counts for licensure counts for certification and education too, at the same
    // level; so these need not be asked again.
    ProviderLevel licensed = licensed(request);
    ProviderLevel local =
        licensed == null ? null : credentialed(request, protocol.agency(), protocol.approvedBy());
    return licensed == null || local == null ? null : licensed.lower(local);
  }

  /** The highest level of which a credential of any kind shows the education. */
  @Nullable ProviderLevel educated(PracticeRequest request) {
    ProviderLevel highest = null;
    for (Credential credential : request.member().credentials()) {
      highest = higher(highest, levelOf(credential));
    }
    return highest;
  }

  @Nullable ProviderLevel certified(PracticeRequest request) {
    ProviderLevel highest = null;
    for (Credential credential : request.member().credentials()) {
      if (certifies(credential, request.date())) {
        highest = higher(highest, levelOf(credential));
      }
    }
    return highest;
  }

  @Nullable ProviderLevel licensed(PracticeRequest request) {
    ProviderLevel highest = null;
    List<Credential> credentials = request.member().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      if (permitsToPractice(credential)
          && covers(credential, request.jurisdiction())
          && certifies(credential, request.date())) {
        highest = higher(highest, levelOf(credential));
      }
    }
    return highest;
  }

  /** The highest level at which a fit director of the agency credentialed the member. */
  @Nullable ProviderLevel credentialed(PracticeRequest request, OrganizationId agency) {
    return credentialed(request, agency, null);
  }

  /** The same, where one director is known to be fit: most agencies have but one. */
  private @Nullable ProviderLevel credentialed(
      PracticeRequest request, OrganizationId agency, @Nullable MemberId fit) {
    ProviderLevel highest = null;
    List<LocalCredentialing> all = request.localCredentialings();
    for (int i = 0; i < all.size(); i++) {
      LocalCredentialing local = all.get(i);
      if (isFor(local, request, agency)
          && local.period().contains(request.date())
          && (local.director().equals(fit) || isFit(local.director(), agency, request))) {
        highest = higher(highest, local.level());
      }
    }
    return highest;
  }

  static boolean isFor(LocalCredentialing local, PracticeRequest request, OrganizationId agency) {
    return local.member().equals(request.member().id()) && local.agency().equals(agency);
  }

  static boolean permitsToPractice(Credential credential) {
    return credential.kind() == CredentialKind.LICENSE
        || credential.kind() == CredentialKind.REGISTRATION;
  }

  static boolean covers(Credential credential, Jurisdiction place) {
    return place.isWithin(credential.qualification().jurisdiction());
  }

  boolean certifies(Credential credential, LocalDate date) {
    return credential.kind().registers()
        && credential.isCurrentOn(date)
        && credential.isVerifiedBy(date)
        && credential.isIssuedByOneOf(recognized);
  }

  private @Nullable ProviderLevel levelOf(Credential credential) {
    return crosswalk.standardize(credential, policy).level().orElse(null);
  }

  private static @Nullable ProviderLevel higher(
      @Nullable ProviderLevel one, @Nullable ProviderLevel other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAtLeast(other) ? one : other;
  }

  /**
   * The first order that names the skill, is in force and comes from a fit director. Whoever
   * approved the protocol is known to be fit by now.
   */
  private @Nullable MedicalDirection order(PracticeRequest request, Protocol protocol) {
    List<MedicalDirection> directions = request.directions();
    for (int i = 0; i < directions.size(); i++) {
      MedicalDirection direction = directions.get(i);
      if (names(direction, request.skill())
          && isInForce(direction, request, protocol)
          && (direction.director().equals(protocol.approvedBy())
              || isFit(direction.director(), protocol.agency(), request))) {
        return direction;
      }
    }
    return null;
  }

  static boolean names(MedicalDirection direction, Skill skill) {
    return direction.skills().contains(skill);
  }

  static boolean isInForce(MedicalDirection direction, PracticeRequest request, Protocol protocol) {
    if (direction instanceof OfflineDirection standing) {
      return standing.protocol().equals(protocol.id()) && standing.isInForceOn(request.date());
    }
    return ((OnlineDirection) direction).isInForceOn(request.date());
  }

  /** Whether the agency has a fit director of this id on the day. */
  boolean isFit(MemberId director, OrganizationId agency, PracticeRequest request) {
    List<MedicalDirector> directors = request.directors();
    for (int i = 0; i < directors.size(); i++) {
      MedicalDirector candidate = directors.get(i);
      if (candidate.id().equals(director)
          && candidate.agency().equals(agency)
          && isFit(candidate, request)) {
        return true;
      }
    }
    return false;
  }

  boolean isFit(MedicalDirector director, PracticeRequest request) {
    return directorRules.isFit(director, request.date(), request.jurisdiction());
  }

  MedicalDirectorRules directorRules() {
    return directorRules;
  }

  Crosswalk crosswalk() {
    return crosswalk;
  }

  StandardizationPolicy policy() {
    return policy;
  }

  Authorities recognized() {
    return recognized;
  }
}
