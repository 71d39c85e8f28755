package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of scopes, requests and decisions, byte for byte as the files under {@code golden/}. */
public abstract class PracticeJson {

  private final Generation jackson;
  private final Mapper mapper;

  protected PracticeJson(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.shipped();
  }

  private static final Jurisdiction GERMANY = Jurisdiction.of("DE");
  private static final OrganizationId AGENCY = OrganizationId.of("DE-UTOPIA-RETTUNG");
  private static final OrganizationId STATE = OrganizationId.of("DE-LANDESBEHOERDEN");
  private static final MemberId DIRECTOR = MemberId.of("D-1");
  private static final DateRange YEAR = DateRange.parse("2026-01-01/2026-12-31");
  private static final Skill CPAP = Skill.of("cpap");
  private static final Skill VACCINATION = Skill.of("immunization-public-health-emergency");

  private static final Skill OWN =
      Skill.define("acme.ultrasound-fast", SkillCategory.ASSESSMENT, "Ultrasound (FAST)")
          .withDirection(DirectionNeed.MEDICAL_DIRECTOR_APPROVED);

  /** A small scope, so that a person can read the files. */
  private static final ScopeOfPractice SCOPE =
      ScopeOfPractice.builder()
          .named("Utopia 2026")
          .in(GERMANY)
          .source(Citation.of("Utopia EMS Rule 7", "https://example.org/rule-7"))
          .addLevel(ProviderLevel.EMT)
          .addLevel(ProviderLevel.PARAMEDIC)
          .permitFrom(ProviderLevel.EMT, CPAP)
          .permitFrom(
              ProviderLevel.EMT,
              Skill.of("intranasal-unit-dosed"),
              Evidence.VERIFIED,
              Citation.web("https://example.org/order"))
          .permitFrom(ProviderLevel.PARAMEDIC, OWN)
          .withhold(Skill.of("cricothyrotomy"))
          .build();

  private static final ScopeExtension EXTENSION =
      ScopeExtension.builder()
          .kind(EmergencyKind.PUBLIC_HEALTH_EMERGENCY)
          .jurisdiction(GERMANY)
          .period(DateRange.parse("2026-11-01/2027-01-31"))
          .source(Citation.of("Order 7 of Utopia"))
          .permitFrom(ProviderLevel.EMT, VACCINATION)
          .build();

  private static Credential license(String title) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(GERMANY, title))
        .authority(STATE)
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 1, 2),
                VerificationOutcome.CONFIRMED))
        .build();
  }

  private static PracticeRequest.Builder request(Skill skill) {
    return PracticeRequest.builder()
        .member(
            Member.builder()
                .id(MemberId.of("M-1"))
                .addCredential(license("Notfallsanitäterin"))
                .build())
        .skill(skill)
        .jurisdiction(GERMANY)
        .date(LocalDate.of(2026, 11, 20))
        .scope(SCOPE)
        .protocol(
            Protocol.builder()
                .id(ProtocolId.of("ALS-2026"))
                .agency(AGENCY)
                .scope(SCOPE)
                .approvedBy(DIRECTOR)
                .period(YEAR)
                .raise(ProviderLevel.PARAMEDIC, CPAP)
                .withhold(Skill.of("intranasal-unit-dosed"))
                .adopt(EXTENSION)
                .build())
        .addDirector(
            MedicalDirector.builder()
                .id(DIRECTOR)
                .agency(AGENCY)
                .license(license("Ärztin"))
                .appointed(DateRange.parse("2020-01-01/.."))
                .build())
        .addDirection(
            OnlineDirection.builder()
                .director(DIRECTOR)
                .addSkill(OWN)
                .given(OffsetDateTime.parse("2026-11-20T23:05:00+01:00"))
                .channel(DirectionChannel.TELEPHONE)
                .build())
        .addDirection(
            OfflineDirection.builder()
                .director(DIRECTOR)
                .addSkill(VACCINATION)
                .protocol(ProtocolId.of("ALS-2026"))
                .period(YEAR)
                .build())
        .addLocalCredentialing(
            LocalCredentialing.builder()
                .member(MemberId.of("M-1"))
                .agency(AGENCY)
                .level(ProviderLevel.PARAMEDIC)
                .director(DIRECTOR)
                .period(YEAR)
                .build())
        .addExtension(EXTENSION);
  }

  private static PracticeDecision decide(PracticeRequest.Builder request) {
    return PracticeRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .decide(request.build());
  }

  static Stream<Map.Entry<String, Object>> released() {
    return Map.<String, Object>of(
        "scope", SCOPE,
        "practice-request", request(CPAP).build(),
        "decision-permitted", decide(request(CPAP)),
        "decision-ordered", decide(request(OWN)),
        "decision-emergency", decide(request(VACCINATION)),
        "decision-denied", decide(request(Skill.of("cricothyrotomy")).directors(List.of())))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void theReleasedFormIsKept(Map.Entry<String, Object> released) throws IOException {
    Object value = released.getValue();
    String golden = Golden.text("0.1.0/" + released.getKey() + ".json");
    assertThat(mapper.write(value)).isEqualTo(golden);
    Class<?> face =
        value instanceof PracticeDecision
            ? PracticeDecision.class
            : value instanceof PracticeRequest ? PracticeRequest.class : ScopeOfPractice.class;
    assertThat(mapper.read(golden, face)).isEqualTo(value);
    byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
    assertThat(jackson.codec(face).read(bytes, 0, bytes.length)).isEqualTo(value);
  }

  static List<ScopeOfPractice> shipped() {
    return ScopeOfPractice.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedScopeTravelsWhole(ScopeOfPractice scope) throws IOException {
    String text = mapper.write(scope);
    ScopeOfPractice read = mapper.read(text, ScopeOfPractice.class);
    assertThat(read).isEqualTo(scope);
    for (Skill skill : Skill.all()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        assertThat(read.permits(level, skill)).isEqualTo(scope.permits(level, skill));
      }
    }
  }

  /** Equality is by code; so here what a host's skill is besides its code. */
  @Test
  void aHostsSkillIsDefinedInItsScopeAndNamedElsewhere() throws IOException {
    ScopeOfPractice read = mapper.read(mapper.write(SCOPE), ScopeOfPractice.class);
    Skill own = read.entry(OWN).orElseThrow().skill();
    assertThat(own.name()).isEqualTo("Ultrasound (FAST)");
    assertThat(own.category()).isEqualTo(SkillCategory.ASSESSMENT);
    assertThat(own.direction()).isEqualTo(DirectionNeed.MEDICAL_DIRECTOR_APPROVED);
    assertThat(mapper.write(OWN)).isEqualTo("\"acme.ultrasound-fast\"");
    PracticeRequest request =
        mapper.read(
            mapper.write(request(OWN).directions(List.of()).build()), PracticeRequest.class);
    assertThat(decide(PracticeRequest.builder().from(request)).findings())
        .as("the scope's own definition counts: it needs an order")
        .anyMatch(finding -> finding.code().code().equals("direction.missing"));
  }

  @Test
  void eachKindOfOrderIsReadByItsOwnTypeToo() throws IOException {
    List<MedicalDirection> directions = request(CPAP).build().directions();
    for (MedicalDirection direction : directions) {
      String text = mapper.write(direction);
      assertThat(text).startsWith("{\"kind\":\"" + direction.kind().code() + "\"");
      boolean online = direction.kind() == MedicalDirection.Kind.ONLINE;
      Class<?> own = online ? OnlineDirection.class : OfflineDirection.class;
      Class<?> other = online ? OfflineDirection.class : OnlineDirection.class;
      assertThat((Object) mapper.read(text, own)).isEqualTo(direction);
      assertThatThrownBy(() -> mapper.read(text, other))
          .matches(e -> jackson.failure(e).mapping())
          .hasMessageStartingWith("expected the kind " + (online ? "OFFLINE" : "ONLINE"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MedicalDirection | {'kind':'ONLINE','director':'D-1','skills':['cpap'],'protocol':'A',"
            + "'period':'../..'} | an order names a skill, an ONLINE one has given and channel",
        "MedicalDirection | {'kind':'ONLINE','director':'D-1','given':'2026-11-20T23:05:00Z',"
            + "'channel':'RADIO'} | an order names a skill",
        "MedicalDirection | {'kind':'ONLINE','director':'D-1','given':'2026-11-20T23:05Z'}"
            + " | time: expected YYYY-MM-DDThh:mm:ss+hh:mm",
        "PracticeDecision | {'kind':'DENIED'} | expected a reason",
        "PracticeDecision | {'kind':'PERMITTED','level':'EMT'} | expected level and entry",
        "Protocol | {'id':'a b'} | protocol id: expected",
        "ScopeOfPractice | {'name':'x','levels':['EMT'],'entries':[{'skill':{'code':'c-pap',"
            + "'category':'ASSESSMENT','name':'n','direction':'NONE'}}]}"
            + " | skill: 'c-pap' is not in the catalogue",
        "ScopeOfPractice | {'name':'x','levels':['EMT'],'withheld':['cpap','cpap']}"
            + " | 'cpap' is given twice",
      })
  void whatMakesNoValueIsRefused(String type, String text, String words)
      throws ClassNotFoundException {
    String room = type.startsWith("Scope") ? "scope." : "practice.";
    Class<?> face = Class.forName("org.ioemt." + room + type);
    assertThatThrownBy(() -> mapper.read(text.replace('\'', '"'), face))
        .matches(e -> jackson.failure(e).mapping())
        .hasMessageContaining(words);
  }

  /** A protocol that would widen its scope cannot be smuggled in as JSON. */
  @Test
  void aProtocolThatWidensIsRefused() throws IOException {
    String text =
        mapper
            .write(request(CPAP).build().protocol().orElseThrow())
            .replace(
                "{\"skill\":\"cpap\",\"lowestLevel\":\"PARAMEDIC\"}",
                "{\"skill\":\"cricothyrotomy\",\"lowestLevel\":\"PARAMEDIC\"}");
    assertThatThrownBy(() -> mapper.read(text, Protocol.class))
        .matches(e -> jackson.failure(e).mapping())
        .hasMessageContaining("the protocol narrows its scope and nothing else");
  }
}
