package org.ioemt.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.CodeSystem.Shipping;
import org.ioemt.code.LevelCodes;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.Test;

/** The integrity of the shipped table, and rows that must stay as they are. */
class RoleCodesTest {

  private static final CodeMap<EmsRole> CODES = RoleCodes.shipped();

  @Test
  void everySystemIsKnownAndMayBeInTheCore() {
    for (CodeMapping<EmsRole> row : CODES.mappings()) {
      String system = row.code().system();
      assertThat(CodeSystem.find(system)).as(system).isPresent();
      assertThat(CodeSystem.of(system).shipping()).as(system).isNotEqualTo(Shipping.SEPARATE);
      assertThat(row.citation()).isPresent();
    }
  }

  @Test
  void noRowWasLost() {
    assertThat(CODES).hasToString("CodeMap[109 mappings, 0 absences]");
    assertThat(RoleCodes.shipped()).isSameAs(CODES);
  }

  @Test
  void everyRoleButTwoHasACode() {
    Set<EmsRole> coded = EnumSet.noneOf(EmsRole.class);
    CODES.mappings().forEach(row -> row.target().ifPresent(coded::add));
    // Finance has no code anywhere; the military medic's only one is NUCC's, which is not in the
    // core.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(coded)))
        .containsExactly(EmsRole.FINANCE, EmsRole.MILITARY_MEDIC);
  }

  @Test
  void namedRowsAreImportedAndExported() {
    assertThat(CODES.importable(Code.of("NEMSIS_AGENCY_CONTACT", "1101007")))
        .contains(EmsRole.MEDICAL_DIRECTOR);
    assertThat(CODES.exportable(EmsRole.MEDICAL_DIRECTOR, "NEMSIS_AGENCY_CONTACT"))
        .contains(Code.of("NEMSIS_AGENCY_CONTACT", "1101011"));
    Code driverOrPilot = Code.of("NEMSIS_JOB_RESPONSIBILITY", "1534003");
    assertThat(CODES.targets(driverOrPilot))
        .containsExactly(EmsRole.PILOT, EmsRole.VEHICLE_OPERATOR);
    assertThat(CODES.importable(driverOrPilot)).isEmpty();
  }

  /** A code in both maps gives two answers; were one of them a proof, a role would give a level. */
  @Test
  void noCodeOfARoleProvesALevel() {
    CodeMap<ProviderLevel> levels = LevelCodes.shipped();
    for (CodeMapping<EmsRole> row : CODES.mappings()) {
      assertThat(levels.importable(row.code())).as("%s", row.code()).isEmpty();
    }
  }
}
