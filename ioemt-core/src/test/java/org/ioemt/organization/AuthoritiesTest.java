package org.ioemt.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuthoritiesTest {

  private static final Authority REGISTER =
      authority("AD-SAMPLE-REGISTER", "Registre", AuthorityKind.REGISTER);
  private static final Authority SCHOOL =
      authority("AD-SAMPLE-SCHOOL", "Escola", AuthorityKind.TRAINING_INSTITUTION);
  private static final Authority PARISH_REGISTER =
      authority("AD-07-SAMPLE-REGISTER", "Registre", AuthorityKind.REGISTER);

  @Test
  void anAuthorityIsFoundByItsId() {
    Authorities authorities = Authorities.of(List.of(REGISTER, SCHOOL));
    assertThat(authorities.all()).containsExactly(REGISTER, SCHOOL);
    assertThat(authorities.find(OrganizationId.of("AD-SAMPLE-SCHOOL"))).containsSame(SCHOOL);
    assertThat(authorities.contains(SCHOOL.id())).isTrue();
    assertThat(authorities.find(OrganizationId.of("AD-NOBODY"))).isEmpty();
    assertThat(authorities.contains(OrganizationId.of("AD-NOBODY"))).isFalse();
  }

  @Test
  void anAuthorityIsFoundByItsOwnNameToTheLetter() {
    Authorities authorities = Authorities.of(List.of(REGISTER, SCHOOL));
    Jurisdiction andorra = Jurisdiction.of("AD");
    assertThat(authorities.find(andorra, "Registre")).containsSame(REGISTER);
    assertThat(authorities.find(andorra, "registre")).isEmpty();
    assertThat(authorities.find(andorra, "Registre ")).isEmpty();
    assertThat(authorities.find(andorra, REGISTER.englishName())).isEmpty();
    assertThat(authorities.find(Jurisdiction.of("ES"), "Registre")).isEmpty();
  }

  @Test
  void aSubdivisionFallsBackToItsCountryButNotTheOtherWayRound() {
    Authorities both = Authorities.of(List.of(REGISTER, PARISH_REGISTER));
    Jurisdiction parish = Jurisdiction.of("AD-07");
    assertThat(both.find(parish, "Registre")).containsSame(PARISH_REGISTER);
    assertThat(both.find(Jurisdiction.of("AD-02"), "Registre")).containsSame(REGISTER);
    assertThat(Authorities.of(List.of(PARISH_REGISTER)).find(Jurisdiction.of("AD"), "Registre"))
        .isEmpty();
  }

  @Test
  void plusAddsAndLeavesTheFirstSetAlone() {
    Authorities one = Authorities.of(List.of(REGISTER));
    Authorities two = one.plus(SCHOOL, PARISH_REGISTER);
    assertThat(one.all()).containsExactly(REGISTER);
    assertThat(two.all()).containsExactly(REGISTER, SCHOOL, PARISH_REGISTER);
  }

  @Test
  void aDuplicateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authorities.shipped().plus(Authorities.shipped().all().get(0)))
        .withMessage("authorities: 'AE-DHA' is given twice");
    Authority namesake = authority("AD-OTHER", "Registre", AuthorityKind.EMPLOYER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authorities.of(List.of(REGISTER, namesake)))
        .withMessage("authorities: 'AD-SAMPLE-REGISTER' and 'AD-OTHER' have the same name in AD");
  }

  @Test
  void kindsAreKeptOrLeftOut() {
    Authorities all = Authorities.of(List.of(REGISTER, SCHOOL));
    assertThat(all.ofKinds(Set.of(AuthorityKind.REGISTER)).all()).containsExactly(REGISTER);
    assertThat(all.ofKinds(Set.of()).all()).isEmpty();
    assertThat(all.ofKinds(EnumSet.allOf(AuthorityKind.class)))
        .isEqualTo(all)
        .hasSameHashCodeAs(all);
    assertThat(all).hasToString("[AD-SAMPLE-REGISTER, AD-SAMPLE-SCHOOL]").isNotEqualTo("");
  }

  @Test
  void anAuthorityRefusesBlankNamesAndBrokenPatterns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> authority("AD-X", " ", AuthorityKind.REGISTER))
        .withMessage("authority: name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> numbered("["))
        .withMessage("authority: numberPattern: expected a regular expression, found '['");
  }

  @Test
  void aNumberContradictsAPublishedFormOrItDoesNot() {
    Authority strict = numbered("[0-9]{3}");
    assertThat(strict.isMalformedNumber("123")).isFalse();
    assertThat(strict.isMalformedNumber("1234")).isTrue();
    assertThat(strict.isMalformedNumber(" 123")).isTrue();
    assertThat(REGISTER.isMalformedNumber("anything")).isFalse();
  }

  @Test
  void everyShippedAuthorityIsFoundByIdAndByName() {
    Authorities shipped = Authorities.shipped();
    assertThat(shipped.all()).hasSize(220).isSameAs(Authorities.shipped().all());
    for (Authority authority : shipped.all()) {
      assertThat(shipped.find(authority.id())).containsSame(authority);
      assertThat(shipped.find(authority.jurisdiction(), authority.name())).containsSame(authority);
      assertThat(authority.id().toString()).startsWith(authority.jurisdiction().code() + "-");
    }
  }

  /**
   * A pattern is a claim on an authority's numbers: it compiles, and the row behind it was read.
   */
  @Test
  void aShippedNumberPatternIsVerified() {
    List<Authority> numbered =
        Authorities.shipped().all().stream().filter(a -> a.numberPattern().isPresent()).toList();
    assertThat(numbered)
        .extracting(a -> a.id().toString())
        .containsExactly("AU-PARAMEDICINE-BOARD", "US-NREMT");
    for (Authority authority : numbered) {
      assertThat(authority.evidence()).isEqualTo(Evidence.VERIFIED);
      assertThat(Pattern.compile(authority.numberPattern().orElseThrow())).isNotNull();
    }
    Authority nremt = Authorities.shipped().find(OrganizationId.of("US-NREMT")).orElseThrow();
    assertThat(nremt.isMalformedNumber("123456789012")).isFalse();
    assertThat(nremt.isMalformedNumber("12345678901")).isTrue();
    Authority ahpra =
        Authorities.shipped().find(OrganizationId.of("AU-PARAMEDICINE-BOARD")).orElseThrow();
    assertThat(ahpra.isMalformedNumber("PAR0001234567")).isFalse();
    assertThat(ahpra.isMalformedNumber("par0001234567")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsUsedAndReadByItsCode(AuthorityKind kind) {
    assertThat(AuthorityKind.of(kind.code())).isSameAs(kind);
    assertThat(Authorities.shipped().ofKinds(Set.of(kind)).all()).isNotEmpty();
  }

  @Test
  void anotherKindIsRefused() {
    assertThat(AuthorityKind.find("register")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorityKind.of("CLUB"))
        .withMessageStartingWith("authority kind: expected REGISTER, REGULATOR,")
        .withMessageEndingWith("found 'CLUB'");
  }

  @ParameterizedTest
  @CsvSource({
    "US-NREMT, REGISTER, true",
    "NL-BIG-REGISTER, REGISTER, true",
    "CA-QC-RNMO, REGISTER, true",
    "GB-HCPC, REGULATOR, true",
    "IE-PHECC, REGULATOR, true",
    "US-NY-BEMS, REGULATOR, true",
    "DE-LANDESAERZTEKAMMERN, REGULATOR, true",
    "JP-MHLW, HEALTH_AUTHORITY, true",
    "GB-QUALSAFE, AWARDING_BODY, false",
    "GB-PEARSON, AWARDING_BODY, false",
    "US-IBSC, AWARDING_BODY, false",
    "US-ABEM, AWARDING_BODY, false",
    "IL-MDA, AID_ORGANIZATION, false",
    "NZ-ST-JOHN, AID_ORGANIZATION, false",
    "TR-MEB, EDUCATION_AUTHORITY, false",
    "IT-REGIONI, HEALTH_AUTHORITY, true",
    "FR-DREETS, PUBLIC_AUTHORITY, false",
    "HK-FSD, EMPLOYER, false",
    "JO-JUST, UNIVERSITY, false",
    "PT-ENB, TRAINING_INSTITUTION, false",
    "CA-PAC, PROFESSIONAL_ASSOCIATION, false"
  })
  void namedRowsHaveTheirKind(String id, AuthorityKind kind, boolean recognized) {
    Authority authority = Authorities.shipped().find(OrganizationId.of(id)).orElseThrow();
    assertThat(authority.kind()).isEqualTo(kind);
    assertThat(Authorities.recognized().contains(authority.id())).isEqualTo(recognized);
  }

  @Test
  void theRecognizedSetIsThatOfThreeKinds() {
    Set<AuthorityKind> kinds =
        EnumSet.of(AuthorityKind.REGISTER, AuthorityKind.REGULATOR, AuthorityKind.HEALTH_AUTHORITY);
    assertThat(Authorities.recognized()).isEqualTo(Authorities.shipped().ofKinds(kinds));
    assertThat(Authorities.recognized().all()).hasSize(131);
  }

  @Test
  void whatIsNamedIsNotBlank() {
    assertThatThrownBy(() -> authority("AD-BLANK", " ", AuthorityKind.REGISTER))
        .hasMessage("authority: name: must not be blank");
    Authority good = authority("AD-BLANK", "Registre", AuthorityKind.REGISTER);
    assertThatThrownBy(() -> Authority.builder().from(good).englishName(" ").build())
        .hasMessage("authority: englishName: must not be blank");
    assertThatThrownBy(() -> Authority.builder().from(good).abbreviation(" ").build())
        .hasMessage("authority: abbreviation: must not be blank");
    assertThatThrownBy(() -> Authority.builder().from(good).renewal(" ").build())
        .hasMessage("authority: renewal: must not be blank");
  }

  private static Authority authority(String id, String name, AuthorityKind kind) {
    String place = id.startsWith("AD-07-") ? "AD-07" : "AD";
    return Authority.builder()
        .id(OrganizationId.of(id))
        .jurisdiction(Jurisdiction.of(place))
        .name(name)
        .englishName("Sample")
        .kind(kind)
        .evidence(Evidence.UNVERIFIED)
        .build();
  }

  private static Authority numbered(String pattern) {
    return Authority.builder()
        .id(OrganizationId.of("AD-NUMBERED"))
        .jurisdiction(Jurisdiction.of("AD"))
        .name("Registre numerat")
        .englishName("Numbered register")
        .kind(AuthorityKind.REGISTER)
        .numberPattern(pattern)
        .evidence(Evidence.UNVERIFIED)
        .build();
  }
}
