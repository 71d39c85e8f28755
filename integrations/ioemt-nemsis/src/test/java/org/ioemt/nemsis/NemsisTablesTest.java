package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.nemsis.NemsisVersion.V3_4_0;
import static org.ioemt.nemsis.NemsisVersion.V3_5_0;
import static org.ioemt.nemsis.NemsisVersion.V3_5_1;

import java.util.List;
import org.ioemt.ems.CareDisposition;
import org.ioemt.ems.CrewDisposition;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.ReleaseReason;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.VehicleType;
import org.ioemt.nemsis.NemsisDefinition.Usage;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.ServiceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NemsisTablesTest {

  @Test
  void aListHasTheCodesOfEachVersion() {
    NemsisList levels = NemsisList.of("MemberLevel");
    assertThat(levels.codes(V3_4_0)).hasSize(19);
    assertThat(levels.codes(V3_5_0)).hasSize(16);
    assertThat(levels.codes(V3_5_1)).hasSize(16);
    assertThat(levels.code(V3_5_1, "9925002")).isPresent();
    assertThat(levels.code(V3_4_0, "9925002")).isEmpty();
    NemsisCode paramedic = levels.code("9925007").get();
    assertThat(paramedic.label(V3_4_0)).isEqualTo("2009 Paramedic");
    assertThat(paramedic.label(V3_5_1)).isEqualTo("Paramedic");
    assertThat(paramedic.isIn(V3_5_0)).isTrue();
    assertThat(NemsisList.find("memberlevel")).isEmpty();
    assertThatThrownBy(() -> NemsisList.of("X")).hasMessageContaining("found 'X'");
    assertThat(NemsisList.having("2403013")).containsExactly(NemsisList.of("CrewMemberRoles"));
  }

  @Test
  void theNotValuesAreTheList() {
    assertThat(NemsisList.of("NV").codes(V3_5_1))
        .extracting(NemsisCode::code)
        .containsExactly("7701001", "7701003", "7701005");
    for (NotValue value : NotValue.values()) {
      assertThat(NotValue.of(value.code())).isEqualTo(value);
    }
    assertThat(NotValue.find("7701002")).isEmpty();
  }

  @Test
  void theEnumsOfTheCoreHaveTheCodesOfTheLists() {
    assertThat(codes("CrewMemberRoles")).allMatch(c -> CrewRole.findNemsis(c).isPresent());
    assertThat(codes("UnitDisposition")).allMatch(c -> UnitDisposition.findNemsis(c).isPresent());
    assertThat(codes("PatientEvaluationCare"))
        .allMatch(c -> CareDisposition.findNemsis(c).isPresent());
    assertThat(codes("CrewDisposition")).allMatch(c -> CrewDisposition.findNemsis(c).isPresent());
    assertThat(codes("TransportDisposition"))
        .allMatch(c -> TransportDisposition.findNemsis(c).isPresent());
    assertThat(codes("ReasonForRefusalRelease"))
        .allMatch(c -> ReleaseReason.findNemsis(c).isPresent());
    assertThat(codes("TypeOfService")).allMatch(c -> ServiceType.ofNemsis(c).isPresent());
    assertThat(codes("OrganizationalType")).allMatch(c -> AgencyKind.ofNemsis(c).isPresent());
    assertThat(codes("VehicleType"))
        .allMatch(c -> VehicleType.of("NEMSIS_VEHICLE_TYPE", c).isListed());
  }

  @Test
  void anElementIsDefinedByTheSchema() {
    NemsisDefinition level = NemsisDefinition.find(V3_5_1, "dPersonnel.24").get();
    assertThat(level.parent()).isEqualTo("dPersonnel.LicensureGroup");
    assertThat(level.list()).contains(NemsisList.of("MemberLevel"));
    assertThat(level.usage()).contains(Usage.RECOMMENDED);
    assertThat(level.notValues()).containsExactly("7701001", "7701003", "7701005");
    assertThat(level.least()).isZero();
    assertThat(level.most()).contains(1);
    NemsisDefinition time = NemsisDefinition.find(V3_5_1, "eTimes.03").get();
    assertThat(time.type()).isEqualTo(NemsisDefinition.Type.DATE_TIME);
    assertThat(time.pattern().get().matcher("2026-01-01T00:00:00Z").matches()).isFalse();
    assertThat(time.pattern().get().matcher("2026-01-01T00:00:00+00:00").matches()).isTrue();
    assertThat(NemsisDefinition.find(V3_5_1, "dPersonnel.PersonnelGroup").get().required())
        .containsExactly("UUID");
    assertThat(NemsisDefinition.find(V3_4_0, "dPersonnel.PersonnelGroup").get().required())
        .isEmpty();
    assertThat(NemsisDefinition.find(V3_4_0, "dPersonnel.40")).isEmpty();
    assertThat(NemsisDefinition.find(V3_5_0, "dPersonnel.40")).isPresent();
    assertThat(NemsisDefinition.find(V3_5_1, "eResponse.15")).isEmpty();
    assertThat(NemsisDefinition.find(V3_5_0, "dAgency.27")).isEmpty();
    assertThat(NemsisDefinition.in(V3_5_1, "eCrew.CrewGroup"))
        .extracting(NemsisDefinition::name)
        .containsExactly("eCrew.01", "eCrew.02", "eCrew.03");
  }

  @ParameterizedTest
  @EnumSource(NemsisVersion.class)
  void everyElementStandsInAGroupOrASection(NemsisVersion version) {
    List<NemsisDefinition> all = NemsisDefinition.all(version);
    assertThat(all).hasSizeGreaterThan(200);
    for (NemsisDefinition definition : all) {
      boolean section = definition.parent().indexOf('.') < 0;
      assertThat(section || NemsisDefinition.find(version, definition.parent()).get().isGroup())
          .as(definition.name())
          .isTrue();
      assertThat(definition.isGroup())
          .as(definition.name())
          .isEqualTo(!NemsisDefinition.in(version, definition.name()).isEmpty());
      definition
          .list()
          .ifPresent(list -> assertThat(list.codes(version)).as(list.name()).isNotEmpty());
    }
  }

  private static List<String> codes(String list) {
    return NemsisList.of(list).codes(V3_5_1).stream().map(NemsisCode::code).toList();
  }
}
