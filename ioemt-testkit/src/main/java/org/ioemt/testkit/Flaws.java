package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.LanguageTag;

/**
 * Puts flaws into sound drafts, so that nothing is wrong with them but the flaw. Immutable and
 * thread-safe.
 */
final class Flaws {

  private static final int LEVELS = ProviderLevel.values().length;

  private final LocalDate asOf;
  private final Pools pools;
  private final Drafts drafts;
  private final Papers papers;

  Flaws(Pools pools, Drafts drafts) {
    this.asOf = pools.asOf;
    this.pools = pools;
    this.drafts = drafts;
    this.papers = new Papers(pools.asOf);
  }

  void apply(Flaw flaw, Draft draft, Draws draws) {
    switch (flaw) {
      case NO_CREDENTIAL -> draft.papers.clear();
      case DEGREE_ONLY -> draft.papers.forEach(paper -> toDegree(paper, draft, draws));
      case NO_CURRENT_CREDENTIAL -> {
        expire(draft, draft.only(), draws);
        Paper other = again(draft, draws);
        expire(draft, other, draws);
        draft.papers.add(other);
      }
      case NO_VERIFIED_CREDENTIAL -> {
        Paper paper = draft.only();
        paper.verifications.removeIf(Flaws::vouches);
        if (draws.percent(50)) {
          paper.verifications.add(
              new Verification(Papers.body(draws), asOf, VerificationOutcome.INCONCLUSIVE));
        }
      }
      case NOT_REGISTERED -> {
        expire(draft, draft.only(), draws);
        Paper unverified = again(draft, draws);
        unverified.verifications.removeIf(Flaws::vouches);
        draft.papers.add(draws.below(2), unverified);
      }
      case NOT_ACTIVE ->
          draft.only().status =
              draws.pick(
                  CredentialStatus.REVOKED,
                  CredentialStatus.INACTIVE,
                  CredentialStatus.ISSUED_IN_ERROR,
                  CredentialStatus.PENDING,
                  CredentialStatus.PROVISIONAL,
                  CredentialStatus.UNKNOWN);
      case EXPIRED -> expire(draft, draft.only(), draws);
      case NOT_YET_ISSUED -> {
        Paper paper = draft.only();
        paper.issued = soon(draws);
        if (paper.expires != null) {
          paper.expires = paper.issued.plusYears(1);
        }
      }
      case NOT_VERIFIED -> {
        Paper paper = draft.only();
        paper.verifications.removeIf(Flaws::vouches);
        paper.verifications.add(
            new Verification(Papers.body(draws), soon(draws), VerificationOutcome.CONFIRMED));
      }
      case REFUTED ->
          draft
              .only()
              .verifications
              .add(
                  new Verification(
                      VerificationSource.ISSUING_AUTHORITY, asOf, VerificationOutcome.REFUTED));
      case AUTHORITY_MISSING -> draft.only().authority = null;
      case AUTHORITY_UNKNOWN -> draft.only().authority = pools.unknownAuthority(draft.home, draws);
      case TITLE_UNKNOWN ->
          draft.main.qualification = Objects.requireNonNull(draft.title.misspelt());
      case COUNTRY_NOT_COVERED -> draft.only();
      case NO_RECOGNIZED_AUTHORITY,
          AUTHORITY_NOT_RECOGNIZED,
          AWARDED_OUT_OF_TIME,
          LEVEL_INSUFFICIENT,
          LEVEL_DISPUTED,
          OUTSIDE_LADDER -> {
        // The title was chosen for it, and no other credential stands beside it.
      }
      case CLAIMED_LEVEL_ABOVE -> draft.claimed = level(draws.between(rank(draft) + 1, LEVELS));
      case CLAIMED_LEVEL_BELOW -> draft.claimed = level(draws.between(1, rank(draft) - 1));
      case NO_AFFILIATION -> draft.affiliations.clear();
      case AFFILIATION_ENDED -> {
        LocalDate begun = asOf.minusYears(draws.between(1, 9));
        draft.affiliations.clear();
        draft.affiliations.add(drafts.served(services(draft), begun, draws));
      }
      case AFFILIATION_NOT_BEGUN -> {
        draft.affiliations.clear();
        draft.affiliations.add(drafts.willServe(services(draft), draws));
      }
      case MEMBERSHIP_ENDED -> {
        LocalDate until = past(draws, 900);
        draft.membership = enrolled(until.minusDays(draws.below(1_500))).until(until).build();
      }
      case MEMBERSHIP_NOT_BEGUN -> draft.membership = enrolled(soon(draws)).build();
      case BIRTH_DATE_MISSING -> draft.birthDate = null;
      case UNDER_AGE ->
          draft.birthDate =
              asOf.minusYears(18).plusDays(draws.oneIn(3) ? 1 : draws.between(1, 1_000));
      case NO_ENGLISH -> forgetEnglish(draft, draws);
      case NOT_DOCUMENTED ->
          draft.papers.forEach(
              paper -> paper.verifications.removeIf(verification -> !vouches(verification)));
      case EXPIRES_BEFORE_ISSUED -> {
        Paper paper = spare(draft, draws, asOf.minusDays(draws.between(200, 2_000)));
        paper.expires = back(issued(paper), draws);
      }
      case AWARDED_AFTER_ISSUED -> {
        LocalDate awarded = asOf.minusDays(draws.between(100, 2_000));
        Paper paper = spare(draft, draws, awarded);
        paper.issued = back(awarded, draws);
      }
      case EXPIRED_EARLY -> {
        Paper paper = spare(draft, draws, asOf.minusDays(draws.between(100, 2_000)));
        paper.expires = draws.oneIn(3) ? asOf : asOf.plusDays(draws.between(1, 700));
        paper.status = CredentialStatus.EXPIRED;
      }
      case NUMBER_MALFORMED -> draft.main.number = malformed(draft, draws);
    }
  }

  /** The main title once more, on another sheet that is in order. */
  private Paper again(Draft draft, Draws draws) {
    Issuer issuer = draws.pick(draft.title.issuers());
    return papers.current(draft.title, issuer, draft.awarded, draws);
  }

  /** Adds a credential that nobody verified, so that it registers nobody, with room before it. */
  private Paper spare(Draft draft, Draws draws, LocalDate issued) {
    Paper paper = papers.plain(draft.title, draws.pick(draft.title.issuers()), draws);
    paper.awarded = issued;
    paper.issued = issued;
    draft.papers.add(draws.below(draft.papers.size() + 1), paper);
    draft.award(draft.title, issued.minusYears(2));
    return paper;
  }

  private static LocalDate issued(Paper paper) {
    return Objects.requireNonNull(paper.issued);
  }

  /** Lets a credential run out and moves the days before that out of the way. */
  private void expire(Draft draft, Paper paper, Draws draws) {
    LocalDate expires = past(draws, 1_200);
    paper.expires = expires;
    if (paper.issued != null && !paper.issued.isBefore(expires)) {
      paper.issued = expires.minusDays(draws.between(1, 700));
    }
    if (paper.issued != null && paper.awarded != null && paper.awarded.isAfter(paper.issued)) {
      paper.awarded = paper.issued;
      draft.award(draft.title, paper.issued);
    }
    if (draws.percent(40)) {
      paper.status = CredentialStatus.EXPIRED;
    }
  }

  private void toDegree(Paper paper, Draft draft, Draws draws) {
    List<Issuer> schools = pools.schools(draft.home);
    paper.kind = CredentialKind.DEGREE;
    paper.authority = schools.isEmpty() ? null : draws.pick(schools).id();
    paper.number = null;
    paper.expires = null;
    paper.status = CredentialStatus.ACTIVE;
  }

  private static void forgetEnglish(Draft draft, Draws draws) {
    draft.languages.removeIf(skill -> skill.language().language().equals("en"));
    if (draft.languages.isEmpty() && draws.percent(70)) {
      LanguageTag other = LanguageTag.of(draws.pick("es", "hi", "fil"));
      draft.languages.add(new LanguageSkill(other, LanguageProficiency.NATIVE));
    }
  }

  private static String malformed(Draft draft, Draws draws) {
    Issuer issuer =
        draft.title.issuers().stream()
            .filter(candidate -> candidate.id().equals(draft.main.authority))
            .findFirst()
            .orElseThrow();
    String number = Objects.requireNonNull(issuer.draw(draws));
    String slip =
        switch (draws.below(4)) {
          case 0 -> number.substring(0, number.length() - 1);
          case 1 -> number + '0';
          case 2 -> number.substring(0, 3) + ' ' + number.substring(3);
          default -> "No. " + number;
        };
    return issuer.authority().isMalformedNumber(slip) ? slip : number + '?';
  }

  private List<OrganizationId> services(Draft draft) {
    return pools.services(draft.home);
  }

  private static Membership.Builder enrolled(LocalDate since) {
    Membership.Builder builder = Membership.builder();
    builder.status(MembershipStatus.ENROLLED);
    builder.since(since);
    return builder;
  }

  /** A day to come, often the next. */
  private LocalDate soon(Draws draws) {
    return asOf.plusDays(draws.oneIn(3) ? 1 : draws.between(1, 400));
  }

  /** A day gone by, often the last. */
  private LocalDate past(Draws draws, int days) {
    return asOf.minusDays(draws.oneIn(3) ? 1 : draws.between(1, days));
  }

  /** A day before another, often the last. */
  private static LocalDate back(LocalDate day, Draws draws) {
    return day.minusDays(draws.oneIn(3) ? 1 : draws.between(1, 400));
  }

  private static boolean vouches(Verification verification) {
    return verification.source().isAuthoritative();
  }

  private static int rank(Draft draft) {
    return Objects.requireNonNull(draft.level).rank();
  }

  private static ProviderLevel level(int rank) {
    for (ProviderLevel level : ProviderLevel.values()) {
      if (level.rank() == rank) {
        return level;
      }
    }
    throw new IllegalArgumentException("level: no rank " + rank);
  }
}
