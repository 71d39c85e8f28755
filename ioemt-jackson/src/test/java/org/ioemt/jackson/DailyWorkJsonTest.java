package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of what ends and of what is compared, byte for byte as the files under {@code golden/}.
 */
class DailyWorkJsonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new IoemtModule()).build();

  private static final ExpiringCredential FULL =
      new ExpiringCredential(
          MemberId.of("M-0001"),
          2,
          CredentialKind.LICENSE,
          Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"),
          Optional.of(OrganizationId.of("DE-LANDESBEHOERDEN")),
          LocalDate.of(2026, 12, 31),
          false,
          Optional.of(ProviderLevel.PARAMEDIC),
          Optional.of(ProviderLevel.EMT));

  private static final ExpiringCredential SMALL =
      new ExpiringCredential(
          MemberId.of("M-0002"),
          0,
          CredentialKind.DEGREE,
          Qualification.of(Jurisdiction.of("JP"), "救急救命士"),
          Optional.empty(),
          LocalDate.of(2026, 11, 20),
          true,
          Optional.empty(),
          Optional.empty());

  private static CrosswalkRow.Builder row(String code, String title) {
    return CrosswalkRow.builder()
        .code(code)
        .jurisdiction(Jurisdiction.of("DE"))
        .title(title)
        .language(LanguageTag.of("de"))
        .english("helper")
        .status(RowStatus.CURRENT)
        .disputed(false)
        .evidence(Evidence.UNVERIFIED)
        .basis(LevelBasis.INFERRED)
        .note("Invented.");
  }

  private static final ScopeOfPractice SCOPE =
      ScopeOfPractice.builder()
          .named("Utopia 2026")
          .addLevel(ProviderLevel.EMR)
          .addLevel(ProviderLevel.EMT)
          .permitFrom(
              ProviderLevel.EMR,
              Skill.define("acme.stretcher", SkillCategory.MISCELLANEOUS, "Stretcher"))
          .permitFrom(
              ProviderLevel.EMT, Skill.define("acme.balloon", SkillCategory.CIRCULATION, "Balloon"))
          .build();

  private static final QualificationComparison COMPARISON =
      QualificationComparison.of(
          row("DE-UTOPIA-HELFER", "Helfer").level(ProviderLevel.EMR).build(),
          row("DE-UTOPIA-RETTER", "Retter")
              .level(ProviderLevel.EMT)
              .evidence(Evidence.VERIFIED)
              .basis(LevelBasis.SKILLS_READ)
              .education("two years")
              .authority("Register")
              .legalBasis("Rule 7")
              .source(Citation.of("Utopia EMS Rule 7", "https://example.org/rule-7"))
              .build(),
          SCOPE);

  private static final QualificationComparison OUTSIDE =
      QualificationComparison.of(
          row("DE-UTOPIA-LEITER", "Leiter").outside(OutsideKind.DISPATCHER).build(),
          row("DE-UTOPIA-HELFER", "Helfer").level(ProviderLevel.EMR).build(),
          SCOPE);

  static Stream<Map.Entry<String, Object>> released() {
    return Map.<String, Object>of(
        "expiring-credential", FULL,
        "expiring-credential-small", SMALL,
        "comparison", COMPARISON,
        "comparison-outside", OUTSIDE)
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void theReleasedFormIsKept(Map.Entry<String, Object> released) throws IOException {
    Object value = released.getValue();
    String golden = golden("0.1.0/" + released.getKey() + ".json");
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(golden);
    assertThat(MAPPER.readValue(golden, value.getClass())).isEqualTo(value);
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = DailyWorkJsonTest.class.getResourceAsStream("/golden/" + name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  @Test
  void aBrokenInvariantIsRefusedWithItsReason() throws IOException {
    String text = MAPPER.writeValueAsString(OUTSIDE).replace("\"common\":0", "\"common\":1");
    assertThatThrownBy(() -> MAPPER.readValue(text, QualificationComparison.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("one qualification has no level");
  }
}
