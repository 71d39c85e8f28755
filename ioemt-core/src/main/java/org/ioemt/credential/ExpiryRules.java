package org.ioemt.credential;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.time.DateRange;

/**
 * Which credentials end within a period, from {@link CredentialRules#expiringWithin}.
 *
 * <p>A credential ends with its last day, through which it is still good. One that nobody may rely
 * on any more, because its status is not active, has nothing left to lose and is not reported; nor
 * is one without a last day on record. The calendar takes nothing else away from a credential: a
 * status changes in the issuer's books and a verification is answered again, and neither can be
 * foreseen.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExpiryRules {

  private static final FindingCode EXPIRES_SOON = FindingCode.of("credential.expires-soon");

  private final Period period;

  ExpiryRules(Period period) {
    Objects.requireNonNull(period, "period");
    if (period.isNegative()) {
      throw new IllegalArgumentException(
          "expiry rules, period: expected none or more, found " + period);
    }
    this.period = period;
  }

  /**
   * How far ahead the rules look.
   *
   * @return the period, none of whose parts is negative
   */
  public Period period() {
    return period;
  }

  /**
   * The days on which a credential may end to be reported: from a day through the day that lies the
   * period after it. {@code P60D} from 2026-11-20 runs through 2027-01-19, {@code P0D} is that day
   * alone.
   *
   * @param date the day
   * @return the days, both ends included
   * @throws IllegalArgumentException if the calendar ends before the period does
   */
  public DateRange lastDays(LocalDate date) {
    Objects.requireNonNull(date, "date");
    LocalDate last;
    try {
      last = date.plus(period);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "expiry rules, period: " + period + " from " + date + " is beyond the calendar", e);
    }
    return DateRange.of(date, last);
  }

  /**
   * The rule as of a day: {@code credential.expires-soon} for a credential with an active status
   * whose last day is one of {@link #lastDays}. On the credentials of a member it is asked with
   * {@code MembershipRules.onCredentials}.
   *
   * @param date the day
   * @return the rule set
   * @throws IllegalArgumentException if the calendar ends before the period does
   */
  public RuleSet<Credential> asOf(LocalDate date) {
    DateRange lastDays = lastDays(date);
    return RuleSet.<Credential>empty()
        .plus((credential, findings) -> ends(credential, lastDays, date, findings), EXPIRES_SOON);
  }

  private static void ends(
      Credential credential, DateRange lastDays, LocalDate date, Findings findings) {
    LocalDate expires = credential.lastDay();
    if (expires != null && credential.status().isActive() && lastDays.contains(expires)) {
      findings.add(EXPIRES_SOON, FindingPath.of("expires"), expires.toString(), date.toString());
    }
  }
}
