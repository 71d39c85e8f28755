package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ioemt.credential.Specialization;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.Partner;
import org.ioemt.organization.PartnerKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of programs and answers, byte for byte as the files under {@code golden/}. */
class DeploymentJsonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new IoemtModule()).build();

  private static final Program SMALL =
      Program.builder()
          .id(ProgramId.of("TRAIN-1"))
          .kind(ProgramKind.TRAINING)
          .addRole(ProgramRole.DESIGN)
          .jurisdiction(Jurisdiction.of("KE"))
          .place(GeoPoint.of(-1.29, 36.82))
          .called(LocalDate.of(2027, 1, 1))
          .period(DateRange.parse("2027-01-01/2027-01-01"))
          .addRequirement(
              Requirement.builder()
                  .level(ProviderLevel.EMT)
                  .levelMatch(LevelMatch.EXACTLY)
                  .count(1)
                  .honorsPreferences(false)
                  .build())
          .build();

  private static final Program FULL =
      Program.builder()
          .id(ProgramId.of("MCR-2026-07"))
          .name("Terremoto, inverno")
          .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
          .addRole(ProgramRole.COORDINATE)
          .addRole(ProgramRole.FACILITATE)
          .addPartner(
              Partner.builder()
                  .id(OrganizationId.of("IT-SAMPLE-UNIVERSITY"))
                  .name("Università d'esempio")
                  .kind(PartnerKind.UNIVERSITY)
                  .jurisdiction(Jurisdiction.of("IT"))
                  .build())
          .jurisdiction(Jurisdiction.of("IT-65"))
          .place(GeoPoint.of(42.35, 13.4))
          .called(LocalDate.of(2026, 11, 21))
          .period(DateRange.parse("2026-12-01/2026-12-14"))
          .addRequirement(
              Requirement.builder()
                  .level(ProviderLevel.PARAMEDIC)
                  .levelMatch(LevelMatch.AT_LEAST)
                  .count(2)
                  .addSpecialization(Specialization.CRITICAL_CARE)
                  .scopeEdition(ScopeEdition.NHTSA_2021)
                  .addSkill(Skill.of("cricothyrotomy"))
                  .addLanguage(new LanguageSkill(LanguageTag.of("it"), LanguageProficiency.B1))
                  .engagement(Engagement.PROFESSIONAL)
                  .radiusKilometers(1_500)
                  .honorsPreferences(true)
                  .build())
          .addRequirement(SMALL.requirements().get(0))
          .build();

  private static Match match(String id, ProviderLevel level, OptionalLong meters) {
    return new Match(MemberId.of(id), level, meters);
  }

  private static final Match NEAR = match("M-0001", ProviderLevel.PARAMEDIC, OptionalLong.of(0));
  private static final Match FAR = match("M-0002", ProviderLevel.EMT, OptionalLong.of(20_015_114));
  private static final Match NOWHERE =
      match("M-0003", ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN, OptionalLong.empty());

  private static final MatchResult RESULT =
      new MatchResult(
          FULL.id(),
          1_000_000,
          OptionalInt.of(3),
          List.of(
              new RequirementMatches(0, 2, List.of(NEAR, FAR, NOWHERE)),
              new RequirementMatches(1, 1, List.of())));

  private static final TeamProposal TEAM =
      new TeamProposal(
          FULL.id(),
          List.of(new TeamPart(0, 0, List.of(NEAR, NOWHERE)), new TeamPart(1, 1, List.of())));

  static Stream<Map.Entry<String, Object>> released() {
    return Map.<String, Object>of(
        "program-small", SMALL,
        "program", FULL,
        "match-result", RESULT,
        "team-proposal", TEAM)
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void theReleasedFormIsKept(Map.Entry<String, Object> released) throws IOException {
    Object value = released.getValue();
    String golden = golden("0.1.0/" + released.getKey() + ".json");
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(golden);
    Class<?> face = value instanceof Program ? Program.class : value.getClass();
    assertThat(MAPPER.readValue(golden, face)).isEqualTo(value);
    byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
    assertThat(WireCodec.of(face).read(bytes, 0, bytes.length)).isEqualTo(value);
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = DeploymentJsonTest.class.getResourceAsStream("/golden/" + name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'latitude':-1.29 | 'latitude':-90.5"
            + " | place.latitude | expected a number from -90.0 to 90.0, found a number out of range",
        "'longitude':36.82 | 'longitude':181"
            + " | place.longitude | expected a number from -180.0 to 180.0, found a number out of range",
        "'2027-01-01/2027-01-01' | '2027-01-02/2027-01-01' | period"
            + " | the last day 2027-01-01 is before the first day 2027-01-02",
        "'2027-01-01/2027-01-01' | '2027-01-02/..' |"
            + " | program, period: expected a first and a last day, found 2027-01-02/..",
        "'2027-01-01/2027-01-01' | '2026-12-31/2027-01-01' |"
            + " | program, called: the day 2027-01-01 is after the first day 2026-12-31",
        "'count':1 | 'count':-1 | requirements[0].count"
            + " | expected an integer from 1 to 10000, found a number out of range",
        "'count':1 | 'count':0 | requirements[0].count"
            + " | expected an integer from 1 to 10000, found a number out of range",
        "'count':1 | 'count':1,'radiusKilometers':-5 | requirements[0].radiusKilometers"
            + " | expected an integer from 0 to 20038, found a number out of range",
        "'count':1 | 'count':1,'skills':['cpap'] | requirements[0]"
            + " | scopeEdition: expected with skills and only with them",
        "'roles':['DESIGN'] | 'roles':[] | | program, roles: expected at least one",
        "'roles':['DESIGN'] | 'roles':['LEAD'] | roles[0] | found 'LEAD'",
      })
  void whatMakesNoProgramIsRefusedWithPlaceAndReason(
      String good, String bad, String path, String words) throws IOException {
    String text = MAPPER.writeValueAsString(SMALL);
    String broken = text.replace(good.replace('\'', '"'), bad.replace('\'', '"'));
    assertThat(broken).isNotEqualTo(text);
    assertThatThrownBy(() -> MAPPER.readValue(broken, Program.class))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            refusal -> assertThat(refusal.getPathReference()).isEqualTo(path == null ? "" : path))
        .hasMessageContaining(words);
  }

  @Test
  void aTeamThatUsesAMemberTwiceIsRefused() {
    String part =
        "{'requirement':%d,'count':1,'missing':0,'members':[{'member':'A','level':'EMT'}]}";
    String team =
        "{'program':'P','missing':0,'totalMeters':0,'requirements':["
            + part.formatted(0)
            + ','
            + part.formatted(1)
            + "]}";
    assertThatThrownBy(() -> MAPPER.readValue(team.replace('\'', '"'), TeamProposal.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("team, members: 'A' is given twice");
  }
}
