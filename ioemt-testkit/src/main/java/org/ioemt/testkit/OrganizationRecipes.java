package org.ioemt.testkit;

import java.util.List;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.Organization;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.Partner;
import org.ioemt.organization.PartnerKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.place.Jurisdiction;

/** Agencies, facilities and others who have a part in emergency care. */
final class OrganizationRecipes {

  private OrganizationRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        AgencyKind.class,
        FacilityCapability.class,
        FacilityKind.class,
        OrganizationKind.class,
        PartnerKind.class,
        ServiceType.class,
        StaffStatus.class,
        TaxStatus.class);
    book.add(
        Organization.class,
        (w, d) -> organization(d, place(w, d), d.pick(OrganizationKind.values())));
    book.add(Partner.class, OrganizationRecipes::partner);
    book.add(Facility.class, (world, draws) -> facility(world, draws, place(world, draws)));
    book.add(
        Agency.class,
        (world, draws) ->
            agency(world, draws, BasicRecipes.organization(world, draws), place(world, draws)));
  }

  static Jurisdiction place(World world, Draws draws) {
    return draws.pick(world.places);
  }

  static Organization organization(Draws draws, Jurisdiction place, OrganizationKind kind) {
    int number = draws.between(1, 40);
    return Organization.builder()
        .id(id(place, "PARTNER-" + number))
        .name("Partner " + number + " of " + place.englishName())
        .kind(kind)
        .jurisdiction(place)
        .build();
  }

  /** A partner of a program; now and then one that acts across countries. */
  static Partner partner(World world, Draws draws) {
    Jurisdiction place = place(world, draws);
    PartnerKind kind = draws.pick(PartnerKind.values());
    String words = kind.code().replace('_', '-') + "-" + draws.between(1, 20);
    Partner.Builder partner =
        Partner.builder()
            .id(id(place, words))
            .name(words.replace('-', ' ') + " of " + place.englishName())
            .kind(kind);
    if (!draws.oneIn(5)) {
      partner.jurisdiction(place);
    }
    return partner.build();
  }

  static OrganizationId id(Jurisdiction place, String words) {
    return OrganizationId.of(place.country().code() + "-" + words);
  }

  static Facility facility(World world, Draws draws, Jurisdiction place) {
    int number = draws.between(1, 60);
    Facility.Builder facility =
        Facility.builder()
            .id(id(place, "HOSPITAL-" + number))
            .name("Hospital " + number + " of " + place.englishName())
            .kind(draws.percent(60) ? FacilityKind.HOSPITAL : draws.pick(FacilityKind.values()))
            .jurisdiction(place);
    if (draws.percent(70)) {
      facility.point(BasicRecipes.point(world, draws));
    }
    facility.capabilities(
        World.different(draws, 0, 4, 60, () -> draws.pick(FacilityCapability.values())));
    if (draws.percent(60)) {
      facility.capacity(draws.pick(0, 1, 12, 80, 400));
    }
    return facility.build();
  }

  static Agency agency(World world, Draws draws, OrganizationId id, Jurisdiction place) {
    Agency.Builder agency = Agency.builder().id(id).name("Service " + id).jurisdiction(place);
    if (draws.percent(40)) {
      agency.stateId("S" + draws.between(100, 999));
    }
    if (draws.percent(40)) {
      agency.number(Integer.toString(draws.between(1, 9_999)));
    }
    agency.serviceAreas(World.different(draws, 0, 3, 50, () -> place(world, draws)));
    if (draws.percent(20)) {
      agency.addAreaCode(Code.of("UTOPIA_AREA", "A" + draws.between(1, 9)));
    }
    if (draws.percent(80)) {
      agency.primaryService(draws.pick(ServiceType.values()));
    }
    agency.otherServices(World.different(draws, 0, 3, 30, () -> draws.pick(ServiceType.values())));
    agency.levels(World.different(draws, 0, 5, 70, () -> draws.pick(ProviderLevel.values())));
    if (draws.percent(70)) {
      agency.kind(draws.pick(AgencyKind.values()));
    }
    if (draws.percent(60)) {
      agency.staffStatus(draws.pick(StaffStatus.values()));
    }
    if (draws.percent(50)) {
      agency.taxStatus(draws.pick(TaxStatus.values()));
    }
    agency.nationalProviderIds(
        List.copyOf(World.different(draws, 0, 1, 30, () -> "10000000" + draws.between(10, 99))));
    agency.fireDepartmentIds(
        List.copyOf(World.different(draws, 0, 1, 15, () -> "FD-" + draws.between(1, 99))));
    if (draws.percent(60)) {
      agency.licensed(!draws.oneIn(10));
    }
    return agency.build();
  }
}
