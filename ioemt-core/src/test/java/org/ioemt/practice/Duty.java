package org.ioemt.practice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;

/** An invented agency on an ordinary day, from which each test takes one thing away. */
final class Duty {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final DateRange THIS_YEAR = DateRange.parse("2026-01-01/2026-12-31");
  static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");
  static final OrganizationId AGENCY = OrganizationId.of("US-NY-UTOPIA-EMS");
  static final OrganizationId STATE = OrganizationId.of("US-NY-UTOPIA-STATE");
  static final MemberId DIRECTOR = MemberId.of("D-1");
  static final ProtocolId PROTOCOL = ProtocolId.of("ALS-2026");
  static final ScopeOfPractice SCOPE = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);

  /** Needs neither protocol nor order, from EMT on. */
  static final Skill CPAP = Skill.of("cpap");

  /** Needs an order, from EMT on. */
  static final Skill ASPIRIN = Skill.of("aspirin-chest-pain");

  /** Needs a protocol, from EMT on. */
  static final Skill INJECTION = Skill.of("intramuscular");

  static final Skill VACCINATION = Skill.of("immunization-public-health-emergency");

  static final Crosswalk CROSSWALK = crosswalk();
  static final PracticeRules RULES =
      PracticeRules.of(
          CROSSWALK, StandardizationPolicy.CONSERVATIVE, Authorities.of(List.of(authority())));

  private Duty() {}

  private static Authority authority() {
    return Authority.builder()
        .id(STATE)
        .jurisdiction(NEW_YORK)
        .name("Utopia")
        .englishName("Utopia")
        .kind(AuthorityKind.REGULATOR)
        .evidence(Evidence.UNVERIFIED)
        .build();
  }

  private static Crosswalk crosswalk() {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (Jurisdiction where : List.of(Jurisdiction.of("US"), Jurisdiction.of("DE"))) {
      for (ProviderLevel level : ProviderLevel.values()) {
        rows.add(row(where, title(level)).level(level).build());
      }
      for (OutsideKind kind : OutsideKind.values()) {
        rows.add(row(where, "Outside " + kind.code()).outside(kind).build());
      }
    }
    return Crosswalk.empty().plus(rows);
  }

  private static CrosswalkRow.Builder row(Jurisdiction where, String title) {
    return CrosswalkRow.builder()
        .code(where.code() + "-" + title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "-"))
        .jurisdiction(where)
        .title(title)
        .language(LanguageTag.of("en"))
        .english(title)
        .status(RowStatus.CURRENT)
        .disputed(false)
        .evidence(Evidence.VERIFIED)
        .basis(LevelBasis.SKILLS_READ)
        .note("Invented.")
        .source(Citation.web("https://example.org/"));
  }

  static String title(ProviderLevel level) {
    return "Title " + level.code();
  }

  static Qualification qualification(ProviderLevel level) {
    return Qualification.of(NEW_YORK, title(level));
  }

  static Credential.Builder license(ProviderLevel level) {
    return credential(CredentialKind.LICENSE, qualification(level));
  }

  static Credential.Builder credential(CredentialKind kind, Qualification qualification) {
    return Credential.builder()
        .kind(kind)
        .qualification(qualification)
        .authority(STATE)
        .status(CredentialStatus.ACTIVE)
        .issued(TODAY.minusYears(1))
        .expires(TODAY.plusYears(1))
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                TODAY.minusDays(9),
                VerificationOutcome.CONFIRMED));
  }

  static Member.Builder member(ProviderLevel level) {
    return Member.builder().id(MemberId.of("M-1")).addCredential(license(level).build());
  }

  static MedicalDirector.Builder director() {
    return MedicalDirector.builder()
        .id(DIRECTOR)
        .agency(AGENCY)
        .license(
            credential(CredentialKind.LICENSE, Qualification.of(NEW_YORK, "Physician"))
                .authority(OrganizationId.of("US-NY-UTOPIA-MEDICAL-BOARD"))
                .build())
        .appointed(THIS_YEAR);
  }

  static Protocol.Builder protocol(ScopeOfPractice scope) {
    return Protocol.builder()
        .id(PROTOCOL)
        .agency(AGENCY)
        .scope(scope)
        .approvedBy(DIRECTOR)
        .period(THIS_YEAR);
  }

  static OnlineDirection.Builder online(Skill skill) {
    return OnlineDirection.builder()
        .director(DIRECTOR)
        .addSkill(skill)
        .given(OffsetDateTime.of(TODAY.atTime(23, 30), ZoneOffset.ofHours(-5)))
        .channel(DirectionChannel.RADIO);
  }

  static OfflineDirection.Builder offline(Skill skill) {
    return OfflineDirection.builder()
        .director(DIRECTOR)
        .addSkill(skill)
        .protocol(PROTOCOL)
        .period(THIS_YEAR);
  }

  static LocalCredentialing.Builder credentialing(ProviderLevel level) {
    return LocalCredentialing.builder()
        .member(MemberId.of("M-1"))
        .agency(AGENCY)
        .level(level)
        .director(DIRECTOR)
        .period(THIS_YEAR);
  }

  static ScopeExtension.Builder extension() {
    return ScopeExtension.builder()
        .kind(EmergencyKind.PUBLIC_HEALTH_EMERGENCY)
        .jurisdiction(NEW_YORK)
        .period(DateRange.parse("2026-11-01/2026-11-30"))
        .source(Citation.of("Executive Order 7 of Utopia"));
  }

  static PracticeRequest.Builder request(ProviderLevel level, Skill skill) {
    return request(level, skill, SCOPE);
  }

  static PracticeRequest.Builder request(ProviderLevel level, Skill skill, ScopeOfPractice scope) {
    return PracticeRequest.builder()
        .member(member(level).build())
        .skill(skill)
        .jurisdiction(NEW_YORK)
        .date(TODAY)
        .scope(scope)
        .protocol(protocol(scope).build())
        .addDirector(director().build())
        .addLocalCredentialing(credentialing(level).build());
  }
}
