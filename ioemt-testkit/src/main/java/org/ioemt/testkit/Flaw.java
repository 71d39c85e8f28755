package org.ioemt.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.ioemt.rule.FindingCode;

/**
 * What can be wrong with a generated member: one known way to break one rule.
 *
 * <p>Each flaw is there to cause one finding, {@link #finding()}; every code of the library's
 * catalogue is caused by at least one flaw. A flaw may cause other findings beside it where one
 * fact breaks several rules: a member without any credential cannot document one either. Nothing
 * else is wrong with the member.
 *
 * <pre>{@code
 * Member tooYoung = MemberGenerator.seeded(42).withFlaw(Flaw.UNDER_AGE).member(0);
 * }</pre>
 */
public enum Flaw {
  /** There is no credential. */
  NO_CREDENTIAL("member.no-credential"),
  /** All credentials are degrees. */
  DEGREE_ONLY("member.degree-only"),
  /** All credentials have run out. */
  NO_CURRENT_CREDENTIAL("member.no-current-credential"),
  /** No body that can vouch for the credential was asked, or none decided. */
  NO_VERIFIED_CREDENTIAL("member.no-verified-credential"),
  /** The title is real and current, but only bodies that are not recognized issue it. */
  NO_RECOGNIZED_AUTHORITY("member.no-recognized-authority"),
  /** One credential has run out, the other was never verified, so that none is good alone. */
  NOT_REGISTERED("member.not-registered"),
  /** The credential is revoked, pending or in another state that is not active. */
  NOT_ACTIVE("credential.not-active"),
  /** The credential has run out, often on the day before. */
  EXPIRED("credential.expired"),
  /** The credential will be issued on a day to come, often the next. */
  NOT_YET_ISSUED("credential.not-yet-issued"),
  /** The only confirmation will come on a day to come. */
  NOT_VERIFIED("credential.not-verified"),
  /** The issuer confirmed the credential and took it back. */
  REFUTED("credential.not-verified"),
  /** The record does not say who issued the credential. */
  AUTHORITY_MISSING("credential.authority-missing"),
  /** No table knows the issuer. */
  AUTHORITY_UNKNOWN("credential.authority-unknown"),
  /** The issuer is known as a school, an employer or another body that is not recognized. */
  AUTHORITY_NOT_RECOGNIZED("credential.authority-not-recognized"),
  /** The title was awarded on a day on which it did not exist, so that no level is accepted. */
  AWARDED_OUT_OF_TIME("member.no-level"),
  /** The title is of a country without a crosswalk table. */
  COUNTRY_NOT_COVERED("credential.country-not-covered"),
  /** The title is misspelt. */
  TITLE_UNKNOWN("credential.title-unknown"),
  /** Too little was read of the title for its level to be accepted. */
  LEVEL_INSUFFICIENT("credential.level-insufficient"),
  /** The level is disputed and no lower one is named. */
  LEVEL_DISPUTED("credential.level-disputed"),
  /** The title is a nurse's, a driver's, a dispatcher's or another that is no level. */
  OUTSIDE_LADDER("credential.outside-ladder"),
  /** A higher level is claimed than follows. */
  CLAIMED_LEVEL_ABOVE("member.claimed-level-above"),
  /** A lower level is claimed than follows. A warning only. */
  CLAIMED_LEVEL_BELOW("member.claimed-level-below"),
  /** There is no affiliation. */
  NO_AFFILIATION("member.no-affiliation"),
  /** All affiliations have ended. */
  AFFILIATION_ENDED("member.no-current-affiliation"),
  /** The only affiliation is yet to begin. */
  AFFILIATION_NOT_BEGUN("member.no-current-affiliation"),
  /** The membership is enrolled past its last day. A warning only. */
  MEMBERSHIP_ENDED("membership.ended"),
  /** The membership is enrolled before its first day. A warning only. */
  MEMBERSHIP_NOT_BEGUN("membership.not-begun"),
  /** There is no birth date. */
  BIRTH_DATE_MISSING("member.birth-date-missing"),
  /** The member is not 18 yet, often by one day. */
  UNDER_AGE("member.under-age"),
  /** English is not among the languages. */
  NO_ENGLISH("member.no-english"),
  /** No document was ever shown. */
  NOT_DOCUMENTED("member.not-documented"),
  /** An old credential ended before it was issued. A warning only. */
  EXPIRES_BEFORE_ISSUED("credential.expires-before-issued"),
  /** The title of an old credential was awarded after its issue. A warning only. */
  AWARDED_AFTER_ISSUED("credential.awarded-after-issued"),
  /** A second credential stands as expired although it runs on. A warning only. */
  EXPIRED_EARLY("credential.expired-early"),
  /** The number does not have the form that its issuer publishes. A warning only. */
  NUMBER_MALFORMED("credential.number-malformed");

  private final String code;

  Flaw(String code) {
    this.code = code;
  }

  /**
   * The finding that the flaw is there to cause.
   *
   * @return the finding's code
   */
  public FindingCode finding() {
    return FindingCode.of(code);
  }

  /**
   * The flaws that are there to cause a finding.
   *
   * @param finding the finding's code
   * @return the flaws in their order; empty for a code that is not of the library's catalogue
   */
  public static List<Flaw> causing(FindingCode finding) {
    return Stream.of(values()).filter(flaw -> flaw.code.equals(finding.code())).toList();
  }
}
