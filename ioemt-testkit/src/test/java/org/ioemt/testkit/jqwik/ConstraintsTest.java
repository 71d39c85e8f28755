package org.ioemt.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ioemt.code.CodeMapping;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRules;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Member;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.Protocol;
import org.ioemt.rule.Finding;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.time.DateRange;

/** What the annotations ask for is what jqwik gives. */
class ConstraintsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final MembershipRules RULES =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private static RuleSet<Member> rules(LocalDate date) {
    return RULES
        .asOf(date)
        .plus(MembershipRules.ioemtTerms(date))
        .plus(MembershipRules.onCredentials(CredentialRules.of(Authorities.shipped()).asOf(date)));
  }

  @Property(seed = "1", tries = 300)
  void theLibraryIsKnownWithoutAWord(
      @ForAll Member member,
      @ForAll List<Credential> credentials,
      @ForAll ProviderLevel level,
      @ForAll CodeMapping<ProviderLevel> mapping,
      @ForAll Standardization answer) {
    assertThat(member.id()).isNotNull();
    assertThat(credentials).doesNotContainNull();
    assertThat(level.code()).isNotEmpty();
    assertThat(mapping.code()).isNotNull();
    assertThat(answer.kind().code()).isNotEmpty();
  }

  @Property(seed = "1", tries = 200)
  @Domain(IoemtDomain.class)
  void theDomainKnowsTheLibraryAlone(
      @ForAll @AtLeastLevel(ProviderLevel.AEMT) ProviderLevel level,
      @ForAll @Eligible Member member) {
    assertThat(level.isAtLeast(ProviderLevel.AEMT)).isTrue();
    assertThat(rules(TODAY).check(member)).isEmpty();
  }

  @Property(seed = "1", tries = 200)
  void levelsAreAtLeast(
      @ForAll @AtLeastLevel(ProviderLevel.PARAMEDIC) Member member,
      @ForAll @AtLeastLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN) Credential credential,
      @ForAll @AtLeastLevel(ProviderLevel.AEMT) Qualification title,
      @ForAll @AtLeastLevel(ProviderLevel.EMT) CrosswalkRow row,
      @ForAll @AtLeastLevel(ProviderLevel.EMR) Standardization answer) {
    assertThat(RULES.levelOf(member, TODAY).orElseThrow().isAtLeast(ProviderLevel.PARAMEDIC))
        .isTrue();
    assertThat(
            Crosswalk.shipped().standardize(credential, StandardizationPolicy.CONSERVATIVE).level())
        .contains(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
    assertThat(
            Crosswalk.shipped()
                .standardize(title)
                .level()
                .orElseThrow()
                .isAtLeast(ProviderLevel.AEMT))
        .isTrue();
    assertThat(row.level().orElseThrow().isAtLeast(ProviderLevel.EMT)).isTrue();
    assertThat(answer.level()).isPresent();
  }

  @Property(seed = "1", tries = 200)
  void countriesAreThoseAskedFor(
      @ForAll @InCountry("DE") Jurisdiction place,
      @ForAll @InCountry("US-NY") Qualification title,
      @ForAll @InCountry("JP") Member member,
      @ForAll @InCountry("AU") PracticeRequest request,
      @ForAll @InCountry("NO") GeoPoint point) {
    assertThat(place.country()).isEqualTo(Jurisdiction.of("DE"));
    assertThat(title.jurisdiction()).isEqualTo(Jurisdiction.of("US-NY"));
    assertThat(member.credentials())
        .allSatisfy(
            credential ->
                assertThat(credential.qualification().jurisdiction())
                    .isEqualTo(Jurisdiction.of("JP")));
    assertThat(request.jurisdiction().country()).isEqualTo(Jurisdiction.of("AU"));
    assertThat(point.latitude()).isGreaterThan(57);
  }

  @Property(seed = "1", tries = 200)
  void membersAreEligibleOrNot(
      @ForAll @Eligible Member eligible,
      @ForAll @Eligible @CurrentOn("2031-03-01") @InCountry("FR") Member later,
      @ForAll @Ineligible Member ineligible,
      @ForAll @Ineligible(because = "member.under-age") Member young) {
    assertThat(rules(TODAY).check(eligible)).isEmpty();
    assertThat(rules(LocalDate.of(2031, 3, 1)).check(later)).isEmpty();
    assertThat(rules(TODAY).check(ineligible))
        .extracting(Finding::severity)
        .contains(Severity.ERROR);
    assertThat(rules(TODAY).check(young))
        .extracting(finding -> finding.code().code())
        .containsExactly("member.under-age");
  }

  @Property(seed = "1", tries = 200)
  void valuesHoldOnTheDay(
      @ForAll @CurrentOn("2028-02-29") Credential credential,
      @ForAll @CurrentOn("2028-02-29") Affiliation affiliation,
      @ForAll @CurrentOn("2028-02-29") Membership membership,
      @ForAll @CurrentOn("2028-02-29") Protocol protocol,
      @ForAll @CurrentOn("2028-02-29") DateRange period) {
    LocalDate day = LocalDate.of(2028, 2, 29);
    assertThat(credential.isCurrentOn(day)).isTrue();
    assertThat(affiliation.isCurrentOn(day)).isTrue();
    assertThat(membership.since()).isBeforeOrEqualTo(day);
    assertThat(protocol.isInForceOn(day)).isTrue();
    assertThat(period.contains(day)).isTrue();
  }

  @Property(seed = "1", tries = 100)
  void crewsGiveTheCare(
      @ForAll @CrewFor(CareLevel.ADVANCED_LIFE_SUPPORT) Crew crew,
      @ForAll @Eligible @CrewFor(CareLevel.PHYSICIAN) Crew physicians) {
    CrewRules rules =
        CrewRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    assertThat(crew.members())
        .anySatisfy(
            person ->
                assertThat(
                        rules
                            .levelOf(person, TODAY)
                            .filter(l -> l.isAtLeast(ProviderLevel.PARAMEDIC))
                            .isPresent())
                    .isTrue());
    assertThat(physicians.members())
        .anySatisfy(
            person ->
                assertThat(rules.levelOf(person, TODAY))
                    .contains(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN));
  }

  @Property(seed = "1", tries = 100)
  void elementsOfAListAreConstrainedToo(
      @ForAll List<@AtLeastLevel(ProviderLevel.AEMT) @InCountry("GB") Qualification> titles) {
    assertThat(titles)
        .allSatisfy(
            title ->
                assertThat(
                        Crosswalk.shipped()
                            .standardize(title)
                            .level()
                            .orElseThrow()
                            .isAtLeast(ProviderLevel.AEMT))
                    .isTrue());
  }
}
