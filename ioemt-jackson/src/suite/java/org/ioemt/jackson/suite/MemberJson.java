package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of a member, byte for byte as the released files under {@code golden/} have it.
 *
 * <p>A file is never changed after its release: what it says is read by every later version.
 */
public abstract class MemberJson {

  private final Generation jackson;
  private final Mapper mapper;

  protected MemberJson(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.shipped();
  }

  static Stream<Map.Entry<String, Member>> released() {
    return Map.of(
        "0.1.0/member-all-properties.json", allProperties(),
        "0.1.0/member-id-only.json", Member.builder().id(MemberId.of("M-0001")).build(),
        "0.1.0/member-volunteer.json", volunteer())
        .entrySet()
        .stream();
  }

  private static Member allProperties() {
    return Member.builder()
        .id(MemberId.of("M-0007"))
        .name(
            PersonName.builder().full("Grüße-Ōta, Zoë 太田").given("Zoë").family("Grüße-Ōta").build())
        .birthDate(LocalDate.of(1988, 2, 29))
        .residence(Jurisdiction.of("DE"))
        .place(GeoPoint.of(52.520008, -13.404954))
        .membership(
            Membership.builder()
                .status(MembershipStatus.ENROLLED)
                .since(LocalDate.of(2025, 1, 1))
                .until(LocalDate.of(2027, 12, 31))
                .build())
        .claimedLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
        .addCredential(
            Credential.builder()
                .kind(CredentialKind.LICENSE)
                .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
                .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
                .number(CredentialNumber.of("NS/4711 \"B\""))
                .awarded(LocalDate.of(2014, 1, 1))
                .issued(LocalDate.of(2024, 2, 29))
                .expires(LocalDate.of(2029, 2, 28))
                .status(CredentialStatus.ACTIVE)
                .addVerification(
                    new Verification(
                        VerificationSource.ISSUING_AUTHORITY,
                        LocalDate.of(2025, 6, 30),
                        VerificationOutcome.CONFIRMED))
                .addVerification(
                    new Verification(
                        VerificationSource.DOCUMENT,
                        LocalDate.of(2025, 7, 1),
                        VerificationOutcome.INCONCLUSIVE))
                .build())
        .addCredential(
            Credential.builder()
                .kind(CredentialKind.DEGREE)
                .qualification(Qualification.of(Jurisdiction.of("US-NY"), "Paramedic"))
                .status(CredentialStatus.ISSUED_IN_ERROR)
                .build())
        .addAffiliation(
            Affiliation.builder()
                .organization(OrganizationId.of("DE-DRK"))
                .engagement(Engagement.PROFESSIONAL)
                .role(EmsRole.MEDICAL_DIRECTOR)
                .since(LocalDate.of(2016, 4, 1))
                .until(LocalDate.of(2030, 3, 31))
                .build())
        .addSpecialization(Specialization.CRITICAL_CARE)
        .addSpecialization(Specialization.FLIGHT)
        .addLanguage(new LanguageSkill(LanguageTag.of("de"), LanguageProficiency.NATIVE))
        .addLanguage(new LanguageSkill(LanguageTag.of("zh-Hant"), LanguageProficiency.B2))
        .availability(
            Availability.builder()
                .addPeriod(DateRange.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31)))
                .addPeriod(DateRange.since(LocalDate.of(2027, 1, 1)))
                .addPeriod(DateRange.until(LocalDate.of(2026, 1, 31)))
                .addPeriod(DateRange.always())
                .noticeDays(0)
                .build())
        .preferences(
            Preferences.builder()
                .addProgramKind(ProgramKind.TRAINING)
                .addProgramKind(ProgramKind.MASS_CASUALTY_RESPONSE)
                .farthestKilometers(20_038)
                .longestStayDays(30)
                .addExcludedJurisdiction(Jurisdiction.of("US-NY"))
                .addExcludedJurisdiction(Jurisdiction.of("FR"))
                .build())
        .build();
  }

  private static Member volunteer() {
    return Member.builder()
        .id(MemberId.of("v.12_b"))
        .name(PersonName.of("Madonna"))
        .residence(Jurisdiction.of("JP"))
        .addAffiliation(
            Affiliation.builder()
                .organization(OrganizationId.of("JP-FDMA"))
                .engagement(Engagement.VOLUNTEER)
                .build())
        .availability(Availability.builder().build())
        .preferences(Preferences.builder().build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("released")
  void theReleasedFormIsKept(Map.Entry<String, Member> released) throws IOException {
    String golden = Golden.text(released.getKey());
    Member member = released.getValue();
    assertThat(mapper.write(member)).isEqualTo(golden);
    assertThat(mapper.read(golden, Member.class)).isEqualTo(member);
    byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
    assertThat(jackson.codec(Member.class).read(bytes, 0, bytes.length)).isEqualTo(member);
  }

  /** What a careless record gets: the place, the reason, and nothing of the person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'Ann Example'} | id | expected a member id",
        "{'id':'M-1','birthDate':'01.02.1990'} | birthDate | expected a date as YYYY-MM-DD",
        "{'id':'M-1','name':'Ann Example'} | name | expected an object (PersonName), found a string",
        "{'id':'M-1','name':{'full':' '}} | name | no valid PersonName: expected that each part has"
            + " 1 to 200 characters, is not blank and holds no control character",
        "{'id':'M-1','residence':'12 Main Street'} | residence"
            + " | expected a jurisdiction by its ISO 3166 code",
        "{'id':'M-1','place':{'latitude':52.5,'longitude':500}} | place.longitude"
            + " | expected a number from -180.0 to 180.0, found a number out of range",
        "{'id':'M-1','claimedLevel':'EMT-B'} | claimedLevel"
            + " | expected a provider level (EMR, EMT, AEMT, PARAMEDIC, PEP), found 'EMT-B'",
        "{'id':'M-1','specializations':['FLIGHT','FLIGHT']} | ``"
            + " | no valid Member: expected that each specialization and each language stands there"
            + " once",
        "{'id':'M-1','preferences':{'farthestKilometers':-1}} | preferences.farthestKilometers"
            + " | expected an integer from 0 to 20038, found a number out of range",
        "{'id':'M-1','membership':{'status':'ENROLLED','since':'2026-01-02','until':'2026-01-01'}}"
            + " | membership | no valid Membership: membership, until: the last day 2026-01-01 is"
            + " before the first day 2026-01-02",
        "{'id':'M-1','credentials':[{'kind':'LICENSE','qualification':{'jurisdiction':'de',"
            + "'title':'Arzt'},'status':'active'}]} | credentials[0].qualification.jurisdiction"
            + " | jurisdiction: expected an ISO 3166-1 alpha-2 code such as DE or an ISO 3166-2 code"
            + " such as US-NY, found 'de'; did you mean 'DE'?",
        "{'id':'M-1','credentials':[{'kind':'LICENSE','number':' 47 '}]} | credentials[0].number"
            + " | expected a credential number",
      })
  void aRefusalIsDiscreet(String text, String path, String words) {
    assertThatThrownBy(() -> mapper.read(text.replace('\'', '"'), Member.class))
        .satisfies(
            e -> {
              Failure failure = jackson.failure(e);
              assertThat(failure.mapping()).isTrue();
              assertThat(failure.path()).isEqualTo(path);
              assertThat(failure.words()).isEqualTo(words);
            });
  }

  @Test
  void anEmptyListIsLeftOutAndMayBeWritten() throws IOException {
    Member member = mapper.read("{\"id\":\"M-1\",\"credentials\":[]}", Member.class);
    assertThat(member.credentials()).isEmpty();
    assertThat(mapper.write(member)).isEqualTo("{\"id\":\"M-1\"}");
  }
}
