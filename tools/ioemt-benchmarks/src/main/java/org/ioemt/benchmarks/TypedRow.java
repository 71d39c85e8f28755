package org.ioemt.benchmarks;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.EmsRole;
import org.jspecify.annotations.Nullable;

/**
 * A member as a careful program without this library would have it: records for databind in which
 * days are days and codes are enums. Nothing else is checked.
 */
record TypedRow(
    String id,
    @Nullable Name name,
    @Nullable LocalDate birthDate,
    @Nullable String residence,
    @Nullable Place place,
    @Nullable Period membership,
    @Nullable ProviderLevel claimedLevel,
    @Nullable List<Card> credentials,
    @Nullable List<Service> affiliations,
    @Nullable List<Specialization> specializations,
    @Nullable List<Language> languages,
    @Nullable Calendar availability,
    @Nullable Wishes preferences) {

  record Name(String full, @Nullable String given, @Nullable String family) {}

  record Place(double latitude, double longitude) {}

  record Period(MembershipStatus status, LocalDate since, @Nullable LocalDate until) {}

  record Card(
      CredentialKind kind,
      Title qualification,
      @Nullable String authority,
      @Nullable String number,
      @Nullable LocalDate awarded,
      @Nullable LocalDate issued,
      @Nullable LocalDate expires,
      CredentialStatus status,
      @Nullable List<Check> verifications) {}

  record Title(String jurisdiction, String title) {}

  record Check(VerificationSource source, LocalDate date, VerificationOutcome outcome) {}

  record Service(
      String organization,
      Engagement engagement,
      @Nullable EmsRole role,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {}

  record Language(String language, LanguageProficiency proficiency) {}

  record Calendar(@Nullable List<String> periods, @Nullable Integer noticeDays) {}

  record Wishes(
      @Nullable List<ProgramKind> programKinds,
      @Nullable Integer farthestKilometers,
      @Nullable Integer longestStayDays,
      @Nullable List<String> excludedJurisdictions) {}

  /** How databind is told that an enum is written by its code. */
  private interface Coded {

    @JsonValue
    String code();
  }

  /** Teaches a mapper the days and the codes. */
  static JsonMapper.Builder teach(JsonMapper.Builder mapper) {
    for (Class<?> type :
        List.of(
            CredentialKind.class,
            CredentialStatus.class,
            EmsRole.class,
            Engagement.class,
            LanguageProficiency.class,
            MembershipStatus.class,
            ProgramKind.class,
            ProviderLevel.class,
            Specialization.class,
            VerificationOutcome.class,
            VerificationSource.class)) {
      mapper.addMixIn(type, Coded.class);
    }
    return mapper
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }
}
