package org.ioemt.testkit;

import java.time.LocalDate;
import java.time.Year;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.organization.AuthorityKind;
import org.jspecify.annotations.Nullable;

/** Writes credentials whose records are in order as of a day. */
final class Papers {

  private final LocalDate asOf;

  Papers(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** A day within the title's period, now and then at its edges or on a leap day. */
  LocalDate awarded(Title title, Draws draws) {
    int edge = draws.below(40);
    LocalDate day = draws.day(title.from(), title.until());
    if (edge == 0) {
      return title.until();
    }
    if (edge == 1) {
      return title.from();
    }
    if (edge == 2) {
      LocalDate leap = leapDayUntil(day);
      return leap.isBefore(title.from()) ? day : leap;
    }
    return day;
  }

  /** A day within the title's period and the last year. */
  LocalDate lately(Title title, Draws draws) {
    return draws.day(later(title.from(), asOf.minusYears(1)), asOf);
  }

  /** A credential that is current and verified, from one of the issuers. */
  Paper current(Title title, Issuer issuer, LocalDate awarded, Draws draws) {
    Paper paper = plain(title, issuer, draws);
    paper.awarded = title.undated() && draws.percent(12) ? null : awarded;
    renew(paper, awarded, issuer.years(), draws);
    LocalDate since = paper.issued == null ? awarded : paper.issued;
    if (draws.percent(4)) {
      paper.issued = null;
    }
    verify(paper, since, draws);
    return paper;
  }

  /** A credential with its title, issuer and number alone. */
  Paper plain(Title title, Issuer issuer, Draws draws) {
    Paper paper =
        new Paper(kind(issuer, draws), draws.percent(8) ? title.capitals() : title.qualification());
    paper.authority = issuer.id();
    paper.number = draws.percent(10) ? null : issuer.draw(draws);
    return paper;
  }

  /** A credential of earlier years that has run out, or null where it cannot have. */
  @Nullable Paper old(Title title, Issuer issuer, LocalDate awarded, Draws draws) {
    if (!awarded.isBefore(asOf.minusDays(1))) {
      return null;
    }
    Paper paper = plain(title, issuer, draws);
    paper.awarded = awarded;
    LocalDate issued = draws.percent(60) ? awarded : draws.day(awarded, asOf.minusDays(2));
    LocalDate end = issued.plusYears(issuer.years());
    paper.issued = issued;
    paper.expires = end.isBefore(asOf) && !draws.oneIn(10) ? end : asOf.minusDays(1);
    paper.status =
        draws.percent(70)
            ? CredentialStatus.EXPIRED
            : draws.pick(
                CredentialStatus.ACTIVE, CredentialStatus.INACTIVE, CredentialStatus.REVOKED);
    if (draws.percent(50)) {
      verify(paper, issued, draws);
    }
    return paper;
  }

  /** Sets the days on which the credential or its renewal begins and ends. */
  private void renew(Paper paper, LocalDate awarded, int years, Draws draws) {
    int edge = draws.below(100);
    if (edge < 5) { // ends on the day itself
      paper.issued = later(awarded, asOf.minusYears(years).plusDays(1));
      paper.expires = asOf;
    } else if (edge < 7) { // begins on the day itself
      paper.issued = asOf;
      paper.expires = asOf.plusYears(years).minusDays(1);
    } else if (edge < 9) { // ends on a leap day
      paper.issued = later(awarded, asOf.minusDays(draws.below(300)));
      paper.expires = leapDayUntil(asOf.plusYears(8).minusDays(1));
      if (paper.expires.isBefore(asOf)) { // around a century without a leap day
        paper.expires = null;
      }
    } else if (edge < 11) { // begins on a leap day and does not end
      LocalDate leap = leapDayUntil(asOf);
      paper.issued = leap.isBefore(awarded) ? awarded : leap;
    } else if (edge < 25) { // does not end
      paper.issued = awarded;
    } else if (edge < 27) { // good for very long
      paper.issued = awarded;
      paper.expires = asOf.plusYears(60);
    } else {
      paper.issued = later(awarded, asOf.minusDays(draws.below(365 * years)));
      paper.expires = paper.issued.plusYears(years).minusDays(1);
    }
  }

  /** Adds a confirmation that counts and, before it, what may have come to nothing. */
  void verify(Paper paper, LocalDate since, Draws draws) {
    LocalDate day = draws.oneIn(25) ? asOf : draws.day(since, asOf);
    if (draws.oneIn(15) && since.isBefore(day)) {
      paper.verifications.add(
          new Verification(
              body(draws),
              day.minusDays(1),
              draws.percent(70) ? VerificationOutcome.INCONCLUSIVE : VerificationOutcome.REFUTED));
    }
    paper.verifications.add(new Verification(body(draws), day, VerificationOutcome.CONFIRMED));
  }

  /** Adds that the document was seen. */
  void document(Paper paper, Draws draws) {
    LocalDate since = paper.issued != null ? paper.issued : paper.awarded;
    LocalDate day = since == null || since.isAfter(asOf) ? asOf : draws.day(since, asOf);
    paper.verifications.add(
        draws.percent(80) ? 0 : paper.verifications.size(),
        new Verification(VerificationSource.DOCUMENT, day, VerificationOutcome.CONFIRMED));
  }

  /** One of the bodies that can vouch for a credential. */
  static VerificationSource body(Draws draws) {
    int ticket = draws.below(10);
    return ticket < 7
        ? VerificationSource.ISSUING_AUTHORITY
        : ticket < 9 ? VerificationSource.HEALTH_DEPARTMENT : VerificationSource.EMBASSY;
  }

  /** The latest 29 February up to a day. */
  static LocalDate leapDayUntil(LocalDate day) {
    int year = day.getYear();
    while (!Year.isLeap(year) || LocalDate.of(year, 2, 29).isAfter(day)) {
      year--;
    }
    return LocalDate.of(year, 2, 29);
  }

  private static CredentialKind kind(Issuer issuer, Draws draws) {
    int ticket = draws.below(10);
    if (issuer.kind() == AuthorityKind.REGISTER) {
      return ticket < 7 ? CredentialKind.REGISTRATION : CredentialKind.CERTIFICATION;
    }
    if (issuer.kind() == AuthorityKind.REGULATOR) {
      return ticket < 5
          ? CredentialKind.LICENSE
          : ticket < 8 ? CredentialKind.REGISTRATION : CredentialKind.CERTIFICATION;
    }
    if (issuer.kind() == AuthorityKind.HEALTH_AUTHORITY) {
      return ticket < 6
          ? CredentialKind.LICENSE
          : ticket < 7 ? CredentialKind.REGISTRATION : CredentialKind.CERTIFICATION;
    }
    return CredentialKind.CERTIFICATION;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
