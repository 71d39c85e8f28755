package org.ioemt.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;

/** Agencies, facilities and other organizations, and the vocabularies that describe them. */
class AgencyTest {

  private static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");

  private static Agency.Builder agency() {
    return Agency.builder()
        .id(OrganizationId.of("US-NY-UTOPIA-EMS"))
        .name("Utopia EMS")
        .jurisdiction(NEW_YORK);
  }

  private static Facility.Builder facility() {
    return Facility.builder()
        .id(OrganizationId.of("US-NY-UTOPIA-GENERAL"))
        .name("Utopia General")
        .kind(FacilityKind.HOSPITAL)
        .jurisdiction(NEW_YORK);
  }

  @Test
  void anAgencyOffersItsMainServiceAndTheOthers() {
    Agency agency =
        agency()
            .primaryService(ServiceType.EMERGENCY_TRANSPORT)
            .addOtherService(ServiceType.RESCUE)
            .build();
    for (ServiceType service : ServiceType.values()) {
      assertThat(agency.offers(service))
          .as(service.code())
          .isEqualTo(service == ServiceType.EMERGENCY_TRANSPORT || service == ServiceType.RESCUE);
    }
    assertThat(agency().build().offers(ServiceType.RESCUE)).isFalse();
  }

  /** An agency with critical care on the ground may field EMTs alone. */
  @Test
  void noServiceImpliesALevel() {
    for (ServiceType service : ServiceType.values()) {
      assertThat(agency().primaryService(service).build().levels()).isEmpty();
    }
    assertThat(agency().addLevel(ProviderLevel.EMT).build().levels())
        .containsExactly(ProviderLevel.EMT);
  }

  @Test
  void aFacilityReceivesOnlyWhereItSaysSo() {
    for (FacilityKind kind : FacilityKind.values()) {
      assertThat(facility().kind(kind).build().receives()).as(kind.code()).isFalse();
    }
    for (FacilityCapability capability : FacilityCapability.values()) {
      assertThat(facility().addCapability(capability).build().receives())
          .as(capability.code())
          .isEqualTo(capability == FacilityCapability.EMERGENCY_RECEPTION);
    }
  }

  @Test
  void textsAndNumbersStayInTheirRange() {
    refused(() -> agency().name(" ").build(), "agency, name: expected 1 to 200 characters");
    refused(() -> agency().stateId(" ").build(), "agency, stateId");
    refused(() -> agency().number("a\nb").build(), "agency, number");
    refused(() -> agency().addNationalProviderId(" ").build(), "agency, nationalProviderIds");
    refused(() -> agency().addFireDepartmentId(" ").build(), "agency, fireDepartmentIds");
    refused(() -> facility().name("x".repeat(201)).build(), "facility, name");
    refused(() -> facility().capacity(-1).build(), "facility, capacity: must not be negative");
    refused(
        () ->
            Organization.builder()
                .id(OrganizationId.of("US-NY-X"))
                .name("")
                .kind(OrganizationKind.OTHER)
                .jurisdiction(NEW_YORK)
                .build(),
        "organization, name");
  }

  private static void refused(Runnable build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build::run).withMessageStartingWith(message);
  }

  @Test
  void codesOfTheVocabulariesRoundTrip() {
    roundTrip(AgencyKind.values(), AgencyKind::code, AgencyKind::of, AgencyKind::find);
    roundTrip(StaffStatus.values(), StaffStatus::code, StaffStatus::of, StaffStatus::find);
    roundTrip(TaxStatus.values(), TaxStatus::code, TaxStatus::of, TaxStatus::find);
    roundTrip(ServiceType.values(), ServiceType::code, ServiceType::of, ServiceType::find);
    roundTrip(FacilityKind.values(), FacilityKind::code, FacilityKind::of, FacilityKind::find);
    roundTrip(
        FacilityCapability.values(),
        FacilityCapability::code,
        FacilityCapability::of,
        FacilityCapability::find);
    roundTrip(
        OrganizationKind.values(),
        OrganizationKind::code,
        OrganizationKind::of,
        OrganizationKind::find);
  }

  private static <E> void roundTrip(
      E[] values,
      Function<E, String> code,
      Function<String, E> of,
      Function<String, Optional<E>> find) {
    for (E value : values) {
      assertThat(of.apply(code.apply(value))).isSameAs(value);
      assertThat(find.apply(code.apply(value))).containsSame(value);
    }
    assertThat(find.apply("nothing")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply("nothing"));
  }

  @Test
  void codesOfNemsisLeadBackToTheirConstant() {
    nemsis(AgencyKind.values(), AgencyKind::nemsis, AgencyKind::ofNemsis, 5);
    nemsis(StaffStatus.values(), StaffStatus::nemsis, StaffStatus::ofNemsis, 3);
    nemsis(TaxStatus.values(), TaxStatus::nemsis, TaxStatus::ofNemsis, 3);
    nemsis(ServiceType.values(), ServiceType::nemsis, ServiceType::ofNemsis, 9);
    nemsis(FacilityKind.values(), FacilityKind::nemsis, FacilityKind::ofNemsis, 18);
    nemsis(
        FacilityCapability.values(), FacilityCapability::nemsis, FacilityCapability::ofNemsis, 21);
    assertThat(ServiceType.ofNemsis("9920001")).contains(ServiceType.EMERGENCY_TRANSPORT);
    assertThat(ServiceType.EMERGENCY_TRANSPORT.nemsis())
        .contains(Code.of("NEMSIS_TYPE_OF_SERVICE", "9920001"));
  }

  private static <E> void nemsis(
      E[] values,
      Function<E, Optional<Code>> code,
      Function<String, Optional<E>> of,
      int expected) {
    Set<Code> codes = new HashSet<>();
    for (E value : values) {
      Optional<Code> found = code.apply(value);
      if (found.isPresent()) {
        assertThat(codes.add(found.get())).as("%s", found).isTrue();
        assertThat(of.apply(found.get().value())).containsSame(value);
      }
    }
    assertThat(codes).hasSize(expected);
    assertThat(of.apply("0")).isEmpty();
    assertThat(List.of(values)).hasSizeGreaterThanOrEqualTo(expected);
  }
}
