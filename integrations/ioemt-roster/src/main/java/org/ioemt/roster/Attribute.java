package org.ioemt.roster;

import java.math.BigDecimal;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.time.DateRange;

/** What a cell can say: the leaves of a member's JSON, with how each is read from and as text. */
enum Attribute {
  ID("id", Form.TEXT, "an id"),
  NAME_FULL("name.full", Form.TEXT, "a name"),
  NAME_GIVEN("name.given", Form.TEXT, "a name"),
  NAME_FAMILY("name.family", Form.TEXT, "a name"),
  BIRTH_DATE("birthDate", Form.DATE, "a day"),
  RESIDENCE("residence", Form.CODE, "a jurisdiction"),
  LATITUDE("place.latitude", Form.DECIMAL, "a latitude"),
  LONGITUDE("place.longitude", Form.DECIMAL, "a longitude"),
  MEMBERSHIP_STATUS("membership.status", Form.CODE, "a membership status"),
  MEMBERSHIP_SINCE("membership.since", Form.DATE, "a day"),
  MEMBERSHIP_UNTIL("membership.until", Form.DATE, "a day"),
  CLAIMED_LEVEL("claimedLevel", Form.CODE, "a provider level"),
  KIND("credentials[].kind", Form.CODE, "a credential kind"),
  JURISDICTION("credentials[].qualification.jurisdiction", Form.CODE, "a jurisdiction"),
  TITLE("credentials[].qualification.title", Form.TITLE, "a title"),
  AUTHORITY("credentials[].authority", Form.CODE, "an organization"),
  NUMBER("credentials[].number", Form.TEXT, "a credential number"),
  AWARDED("credentials[].awarded", Form.DATE, "a day"),
  ISSUED("credentials[].issued", Form.DATE, "a day"),
  EXPIRES("credentials[].expires", Form.DATE, "a day"),
  STATUS("credentials[].status", Form.CODE, "a credential status"),
  VERIFICATION_SOURCE("credentials[].verifications[].source", Form.CODE, "a verification source"),
  VERIFICATION_DATE("credentials[].verifications[].date", Form.DATE, "a day"),
  VERIFICATION_OUTCOME(
      "credentials[].verifications[].outcome", Form.CODE, "a verification outcome"),
  ORGANIZATION("affiliations[].organization", Form.CODE, "an organization"),
  ENGAGEMENT("affiliations[].engagement", Form.CODE, "an engagement"),
  ROLE("affiliations[].role", Form.CODE, "an EMS role"),
  AFFILIATION_SINCE("affiliations[].since", Form.DATE, "a day"),
  AFFILIATION_UNTIL("affiliations[].until", Form.DATE, "a day"),
  SPECIALIZATION("specializations[]", Form.CODE, "a specialization"),
  LANGUAGE("languages[].language", Form.CODE, "a language"),
  PROFICIENCY("languages[].proficiency", Form.CODE, "a language proficiency"),
  PERIOD("availability.periods[]", Form.CODE, "a period"),
  NOTICE_DAYS("availability.noticeDays", Form.COUNT, "a whole number"),
  PROGRAM_KIND("preferences.programKinds[]", Form.CODE, "a program kind"),
  FARTHEST("preferences.farthestKilometers", Form.COUNT, "a whole number"),
  LONGEST_STAY("preferences.longestStayDays", Form.COUNT, "a whole number"),
  EXCLUDED("preferences.excludedJurisdictions[]", Form.CODE, "a jurisdiction");

  /** How the cells of an attribute are read. */
  enum Form {
    /** As it stands: names, numbers, ids. Each row has another. */
    TEXT,
    /** As it stands; few differ in a roster. */
    TITLE,
    /** One of a list, which a mapping may translate. */
    CODE,
    /** A day in one of the mapping's formats. */
    DATE,
    /** A decimal number. */
    DECIMAL,
    /** A whole number, not negative. */
    COUNT
  }

  static final int LONGEST_NAME = 200;

  /** More digits than any double has that is written out. */
  private static final int LONGEST_NUMBER = 400;

  private final String template;
  private final Form form;
  private final String expected;

  Attribute(String template, Form form, String expected) {
    this.template = template;
    this.form = form;
    this.expected = expected;
  }

  /** The path of the attribute in a member's JSON, with empty brackets for each index. */
  String template() {
    return template;
  }

  Form form() {
    return form;
  }

  /** What a cell has to be, for a message. */
  String expected() {
    return expected;
  }

  boolean isOfCredential() {
    return template.startsWith("credentials[]");
  }

  /**
   * The value that a text stands for. Not for days, which have formats.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  Object read(String text) {
    return switch (this) {
      case ID -> text;
      case NAME_FULL, NAME_GIVEN, NAME_FAMILY -> name(text);
      case TITLE -> title(text);
      case NUMBER -> CredentialNumber.of(text);
      case LATITUDE -> decimal(text, 90);
      case LONGITUDE -> decimal(text, 180);
      case NOTICE_DAYS, FARTHEST, LONGEST_STAY -> count(text);
      case RESIDENCE, JURISDICTION, EXCLUDED -> Jurisdiction.of(text);
      case MEMBERSHIP_STATUS -> MembershipStatus.of(text);
      case CLAIMED_LEVEL -> ProviderLevel.of(text);
      case KIND -> CredentialKind.of(text);
      case AUTHORITY, ORGANIZATION -> OrganizationId.of(text);
      case STATUS -> CredentialStatus.of(text);
      case VERIFICATION_SOURCE -> VerificationSource.of(text);
      case VERIFICATION_OUTCOME -> VerificationOutcome.of(text);
      case ENGAGEMENT -> Engagement.of(text);
      case ROLE -> EmsRole.of(text);
      case SPECIALIZATION -> Specialization.of(text);
      case LANGUAGE -> LanguageTag.of(text);
      case PROFICIENCY -> LanguageProficiency.of(text);
      case PERIOD -> DateRange.parse(text);
      case PROGRAM_KIND -> ProgramKind.of(text);
      case BIRTH_DATE,
          MEMBERSHIP_SINCE,
          MEMBERSHIP_UNTIL,
          AWARDED,
          ISSUED,
          EXPIRES,
          VERIFICATION_DATE,
          AFFILIATION_SINCE,
          AFFILIATION_UNTIL ->
          throw new IllegalStateException(template);
    };
  }

  /** The text that {@link #read} reads as the value. */
  String write(Object value) {
    return switch (this) {
      case NUMBER -> ((CredentialNumber) value).text();
      case LATITUDE, LONGITUDE -> plain((Double) value);
      case MEMBERSHIP_STATUS -> ((MembershipStatus) value).code();
      case CLAIMED_LEVEL -> ((ProviderLevel) value).code();
      case KIND -> ((CredentialKind) value).code();
      case STATUS -> ((CredentialStatus) value).code();
      case VERIFICATION_SOURCE -> ((VerificationSource) value).code();
      case VERIFICATION_OUTCOME -> ((VerificationOutcome) value).code();
      case ENGAGEMENT -> ((Engagement) value).code();
      case ROLE -> ((EmsRole) value).code();
      case SPECIALIZATION -> ((Specialization) value).code();
      case PROFICIENCY -> ((LanguageProficiency) value).code();
      case PROGRAM_KIND -> ((ProgramKind) value).code();
      default -> value.toString();
    };
  }

  private static String title(String text) {
    return Qualification.of(Holder.ANYWHERE, text).title();
  }

  private static String name(String text) {
    if (!Texts.isLine(text, LONGEST_NAME)) {
      throw new IllegalArgumentException("no name");
    }
    return text;
  }

  /** A plain decimal number; neither an exponent nor a type suffix, which Java would take. */
  private static Double decimal(String text, int limit) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && digits > 0 && i + 1 < text.length()) {
        points++;
      } else if (c != '-' || i > 0) {
        throw new IllegalArgumentException("no number");
      }
    }
    if (digits == 0 || digits > LONGEST_NUMBER || points > 1) {
      throw new IllegalArgumentException("no number");
    }
    double degrees = Double.parseDouble(text) + 0.0; // negative zero becomes zero
    if (Math.abs(degrees) > limit) {
      throw new IllegalArgumentException("out of range");
    }
    return degrees;
  }

  private static String plain(double degrees) {
    BigDecimal number = BigDecimal.valueOf(degrees).stripTrailingZeros();
    return number.toPlainString();
  }

  private static Integer count(String text) {
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("no number");
    }
    return Integer.valueOf(text);
  }

  private static final class Holder {
    static final Jurisdiction ANYWHERE = Jurisdiction.of("AQ");
  }
}
