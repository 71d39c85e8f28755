package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.credential.Credential;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Vehicle;
import org.ioemt.member.Member;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.organization.Facility;
import org.ioemt.organization.Organization;
import org.ioemt.rule.Finding;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/** What was written is read back the same, by way of text, wherever nothing is reported as lost. */
class RoundTripTest {

  private static final int MANY = 400;
  private static final FhirWriter WRITER = FhirWriter.standard();
  private static final FhirReader READER = FhirReader.standard();

  @Test
  void members() {
    ValueGenerator<Member> values = ValueGenerator.of(Member.class).seeded(10);
    MemberGenerator registry = MemberGenerator.seeded(10).validRatio(0.5);
    for (int i = 0; i < MANY; i++) {
      isReadBack(values.value(i));
      isReadBack(registry.member(i));
    }
  }

  private static void isReadBack(Member member) {
    FhirResources written = WRITER.member(member);
    assertThat(written.findings()).as("%s", member.id()).isEmpty();
    PractitionersReading reading = READER.practitioners(TestJson.again(written.resources()));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.practitioners()).hasSize(1);
    PractitionerReading one = reading.practitioners().get(0);
    assertThat(one.findings()).as("%s", member.id()).isEmpty();
    assertThat(one.member()).contains(member);
    assertThat(one.levels()).isEmpty();
  }

  @Test
  void membersInABundleOfEachKind() {
    MemberGenerator registry = MemberGenerator.seeded(11).validRatio(0.5);
    for (FhirResources.Kind kind : FhirResources.Kind.values()) {
      for (int i = 0; i < 20; i++) {
        Member member = registry.member(i);
        Bundle bundle = WRITER.member(member).bundle(kind);
        PractitionersReading reading = READER.practitioners(TestJson.again(List.of(bundle)));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.practitioners()).hasSize(1);
        assertThat(reading.practitioners().get(0).member()).contains(member);
        assertThat(reading.practitioners().get(0).findings()).isEmpty();
      }
    }
  }

  @Test
  void aRegistryOfManyAtOnceAndInAnyOrder() {
    MemberGenerator registry = MemberGenerator.seeded(12).validRatio(0.5);
    List<Member> members = registry.stream().limit(50).toList();
    List<Resource> resources =
        new ArrayList<>(
            members.stream().flatMap(m -> WRITER.member(m).resources().stream()).toList());
    Collections.shuffle(resources, new Random(12));
    PractitionersReading reading = READER.practitioners(TestJson.again(resources));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.practitioners().stream().flatMap(r -> r.member().stream()))
        .containsExactlyInAnyOrderElementsOf(members);
  }

  @Test
  void theCrosswalkAndPolicyOfTheWriterDoNotMatterToTheRecord() {
    FhirWriter bare = FhirWriter.of(Crosswalk.empty(), StandardizationPolicy.STRICT);
    FhirWriter bold = FhirWriter.of(Crosswalk.shipped(), StandardizationPolicy.PROPOSED);
    MemberGenerator registry = MemberGenerator.seeded(13);
    for (int i = 0; i < 50; i++) {
      Member member = registry.member(i);
      for (FhirWriter writer : List.of(bare, bold)) {
        PractitionersReading reading =
            READER.practitioners(TestJson.again(writer.member(member).resources()));
        PractitionerReading one = reading.practitioners().get(0);
        assertThat(one.member()).contains(member);
        assertThat(one.findings())
            .extracting(finding -> finding.code().code())
            .containsOnly(
                one.findings().isEmpty() ? new String[0] : new String[] {"fhir.level-differs"});
      }
    }
  }

  @Test
  void organizations() {
    eachIsReadBack(Organization.class, WRITER::organization, (r, all) -> READER.organization(r));
  }

  @Test
  void agencies() {
    eachIsReadBack(Agency.class, WRITER::agency, (r, all) -> READER.agency(r));
  }

  @Test
  void authorities() {
    eachIsReadBack(Authority.class, WRITER::authority, (r, all) -> READER.authority(r));
    for (Authority authority : Authorities.shipped().all()) {
      isReadBack(authority, WRITER::authority, (r, all) -> READER.authority(r));
    }
  }

  @Test
  void facilities() {
    eachIsReadBack(Facility.class, WRITER::facility, (r, all) -> READER.facility(r));
  }

  @Test
  void vehicles() {
    eachIsReadBack(Vehicle.class, WRITER::vehicle, (r, all) -> READER.vehicle(r));
  }

  @Test
  void crews() {
    eachIsReadBack(Crew.class, WRITER::crew, READER::crew);
  }

  @Test
  void aCredentialThatExpiresBeforeItsIssue() {
    Member member =
        MemberGenerator.seeded(1).stream()
            .filter(m -> m.credentials().stream().anyMatch(c -> c.issued().isPresent()))
            .findFirst()
            .orElseThrow();
    List<Credential> inverted =
        member.credentials().stream()
            .map(
                c ->
                    c.issued()
                        .map(day -> Credential.builder().from(c).expires(day.minusDays(1)).build())
                        .orElse(c))
            .toList();
    isReadBack(Member.builder().from(member).credentials(inverted).build());
  }

  private static <T> void eachIsReadBack(
      Class<T> type,
      Function<T, FhirResources> writer,
      BiFunction<Resource, List<Resource>, Reading<T>> reader) {
    ValueGenerator<T> values = ValueGenerator.of(type).seeded(10);
    for (int i = 0; i < MANY; i++) {
      isReadBack(values.value(i), writer, reader);
    }
  }

  private static <T> void isReadBack(
      T value,
      Function<T, FhirResources> writer,
      BiFunction<Resource, List<Resource>, Reading<T>> reader) {
    FhirResources written = writer.apply(value);
    List<Finding> lost = written.findings();
    assertThat(lost).as("%s", value).isEmpty();
    List<Resource> again = TestJson.again(written.resources());
    Reading<T> reading = reader.apply(again.get(0), again.subList(1, again.size()));
    assertThat(reading.findings()).as("%s", value).isEmpty();
    assertThat(reading.value()).contains(value);
  }
}
