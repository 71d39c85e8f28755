package org.ioemt.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.member.Sample.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

  @Test
  void aMemberIsAValue() {
    assertThat(Sample.member().build())
        .isEqualTo(Sample.member().build())
        .hasSameHashCodeAs(Sample.member().build())
        .isNotEqualTo(Sample.bare().build());
    assertThat(Member.builder().from(Sample.member().build()).build())
        .isEqualTo(Sample.member().build());
  }

  @Test
  void onlyTheIdIsNeeded() {
    assertThat(Member.builder().id(MemberId.of("M-2")).build().credentials()).isEmpty();
    assertThatThrownBy(() -> Member.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
  }

  @Test
  void aListNamesAThingOnce() {
    assertThatThrownBy(
            () ->
                Sample.member()
                    .specializations(List.of(Specialization.FLIGHT, Specialization.FLIGHT))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("member, specializations: element 1 repeats element 0");
    assertThatThrownBy(
            () ->
                Sample.member()
                    .addLanguage(new LanguageSkill(LanguageTag.of("en"), LanguageProficiency.A1))
                    .build())
        .hasMessage("member, languages: element 1 has the language of element 0");
    assertThatThrownBy(
            () ->
                Preferences.builder()
                    .addExcludedJurisdiction(Jurisdiction.of("DE"))
                    .addExcludedJurisdiction(Jurisdiction.of("DE"))
                    .build())
        .hasMessage("preferences, excludedJurisdictions: element 1 repeats element 0");
    assertThatThrownBy(
            () ->
                Preferences.builder()
                    .programKinds(List.of(ProgramKind.TRAINING, ProgramKind.TRAINING))
                    .build())
        .hasMessage("preferences, programKinds: element 1 repeats element 0");
  }

  /** Short lists and long ones are compared in two ways. */
  @Test
  void howLongTheListIsMakesNoDifference() {
    List<Jurisdiction> places =
        Stream.of("AT", "BE", "CH", "DE", "ES", "FR", "GB", "HU", "IE", "JP", "KR", "LU")
            .map(Jurisdiction::of)
            .toList();
    for (int length = 1; length <= places.size(); length++) {
      List<Jurisdiction> once = places.subList(0, length);
      assertThat(Preferences.builder().excludedJurisdictions(once).build().excludedJurisdictions())
          .isEqualTo(once);
      for (int first = 0; first < length; first++) {
        List<Jurisdiction> twice = new ArrayList<>(once);
        twice.add(once.get(first));
        assertThatThrownBy(() -> Preferences.builder().excludedJurisdictions(twice).build())
            .hasMessage(
                "preferences, excludedJurisdictions: element %d repeats element %d", length, first);
      }
    }
  }

  @Test
  void numbersHaveRanges() {
    assertThat(Availability.builder().noticeDays(366).build().noticeDays()).hasValue(366);
    assertThatThrownBy(() -> Availability.builder().noticeDays(-1).build())
        .hasMessage("availability, noticeDays: expected 0 to 366, found -1");
    assertThatThrownBy(() -> Preferences.builder().farthestKilometers(20_039).build())
        .hasMessageContaining("expected 0 to 20038, found 20039");
    assertThatThrownBy(() -> Preferences.builder().longestStayDays(3_661).build())
        .hasMessageContaining("longestStayDays");
  }

  @Test
  void periodsEndAfterTheyBegin() {
    assertThatThrownBy(
            () ->
                Membership.builder()
                    .status(MembershipStatus.ENDED)
                    .since(TODAY)
                    .until(TODAY.minusDays(1))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-11-19");
    assertThatThrownBy(() -> Sample.affiliation().since(TODAY).until(TODAY.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M-1", "a", "z", "A", "Z", "0", "9", "A.b_c-9"})
  void anIdIsReadBack(String text) {
    assertThat(MemberId.of(text)).hasToString(text);
    assertThat(MemberId.find(text)).contains(MemberId.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-M", ".", "_", "M 1", "M/1", "M:", "M@", "M[", "M`", "M{", "Ünal", "M\n1"})
  void whatIsNoIdIsRefusedWithoutQuotingIt(String text) {
    assertThat(MemberId.find(text)).isEmpty();
    assertThatThrownBy(() -> MemberId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(text.isEmpty() ? "''" : "'" + text);
  }

  @Test
  void idsAreOrderedByText() {
    assertThat(MemberId.of("M-10")).isLessThan(MemberId.of("M-2"));
    assertThat(MemberId.of("M".repeat(64)).toString()).hasSize(64);
    assertThatThrownBy(() -> MemberId.of("M".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sukarno", "山田 太郎", "محمد بن سلمان", "O", "Nguyễn Thị Minh Khai", "X Æ A-12"})
  void aNameIsOneWordOrManyInAnyScript(String text) {
    assertThat(PersonName.of(text).text()).isEqualTo(text);
    assertThat(PersonName.of(text).toString()).doesNotContain(text.length() > 1 ? text : "\0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Jo\nhn", "Jo\u0000"})
  void whatIsNoNameIsRefusedWithoutQuotingIt(String text) {
    assertThatThrownBy(() -> PersonName.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("person name, full")
        .hasMessageNotContaining("Jo");
    assertThatThrownBy(() -> PersonName.builder().full("Ann Lee").given(text).build())
        .hasMessageStartingWith("person name, given")
        .hasMessageNotContaining("Jo");
    assertThatThrownBy(() -> PersonName.builder().full("Ann Lee").family(text).build())
        .hasMessageStartingWith("person name, family")
        .hasMessageNotContaining("Jo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 ", "a\tb"})
  void whatIsNoCredentialNumberIsRefusedWithoutQuotingIt(String text) {
    assertThat(CredentialNumber.find(text)).isEmpty();
    assertThatThrownBy(() -> CredentialNumber.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("a\tb");
  }

  @Test
  void aCredentialNumberIsShownOnlyWhenAsked() {
    assertThat(CredentialNumber.of("E123").text()).isEqualTo("E123");
    assertThat(CredentialNumber.of("E123")).hasToString("CredentialNumber[redacted]");
    assertThat(CredentialNumber.of("1".repeat(64)).text()).hasSize(64);
    assertThat(CredentialNumber.find("1".repeat(65))).isEmpty();
  }

  @Test
  void aTitleHasToBeOne() {
    Jurisdiction de = Jurisdiction.of("DE");
    for (String bad : List.of("", " ", "a\nb", "x".repeat(201))) {
      assertThatThrownBy(() -> Qualification.of(de, bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("title: ");
    }
    assertThat(Qualification.of(de, "x".repeat(200)).title()).hasSize(200);
    Qualification kept = Qualification.of(de, " Sanitäter ");
    assertThat(kept.title()).isEqualTo(" Sanitäter ");
    assertThat(kept).hasToString("DE:  Sanitäter ").isNotEqualTo(Qualification.of(de, "Sanitäter"));
    assertThat(kept.titleKey()).isSameAs(kept.titleKey());
  }

  @Test
  void scalarsAreValues() {
    EqualsVerifier.forClass(MemberId.class).withNonnullFields("text").verify();
    EqualsVerifier.forClass(CredentialNumber.class).withNonnullFields("text").verify();
    EqualsVerifier.forClass(Qualification.class)
        .withNonnullFields("jurisdiction", "title")
        .withPrefabValues(Jurisdiction.class, Jurisdiction.of("DE"), Jurisdiction.of("US-NY"))
        .withIgnoredFields("key")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "A2", "B1", "B2", "C1", "C2", "NATIVE"})
  void proficiencyIsATotalOrder(String code) {
    LanguageProficiency proficiency = LanguageProficiency.of(code);
    assertThat(proficiency.code()).isEqualTo(code);
    for (LanguageProficiency other : LanguageProficiency.values()) {
      assertThat(proficiency.isAtLeast(other)).isEqualTo(proficiency.rank() >= other.rank());
    }
  }
}
