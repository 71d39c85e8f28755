package org.ioemt.codes.licensed;

import static org.assertj.core.api.Assertions.assertThat;

import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.CodeSystem.Shipping;
import org.ioemt.code.LevelCodes;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.RoleCodes;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicensedCodesTest {

  @Test
  void oneLineJoinsThemToTheShippedMaps() {
    CodeMap<ProviderLevel> levels = LevelCodes.shipped().plus(LicensedCodes.levels());
    assertThat(levels.importable(Code.parse("NUCC|146L00000X"))).contains(ProviderLevel.PARAMEDIC);
    assertThat(levels.importable(Code.parse("ANZSCO|411112"))).contains(ProviderLevel.PARAMEDIC);
    CodeMap<EmsRole> roles = RoleCodes.shipped().plus(LicensedCodes.roles());
    assertThat(roles.importable(Code.parse("NUCC|163WE0003X"))).contains(EmsRole.EMERGENCY_NURSE);
    assertThat(roles.importable(Code.parse("FEMA_NIMS_EMS|6"))).contains(EmsRole.FLIGHT_NURSE);
  }

  @Test
  void onlyTheSystemsWithTermsOfTheirOwnAreHere() {
    assertThat(LicensedCodes.levels().mappings())
        .extracting(row -> row.code().system())
        .containsOnly("NUCC", "SNOMED_CT");
    assertThat(LicensedCodes.roles().mappings())
        .extracting(row -> row.code().system())
        .containsOnly("NUCC", "SNOMED_CT");
    assertThat(CodeSystem.of("NUCC").shipping()).isEqualTo(Shipping.SEPARATE);
    assertThat(CodeSystem.of("SNOMED_CT").shipping()).isEqualTo(Shipping.SEPARATE);
  }

  @Test
  void noRowWasLost() {
    assertThat(LicensedCodes.levels()).hasToString("CodeMap[16 mappings, 3 absences]");
    assertThat(LicensedCodes.roles()).hasToString("CodeMap[18 mappings, 0 absences]");
    assertThat(LicensedCodes.levels()).isSameAs(LicensedCodes.levels());
    assertThat(LicensedCodes.roles()).isSameAs(LicensedCodes.roles());
  }

  @ParameterizedTest
  @CsvSource({
    "NUCC|146N00000X, EMT",
    "NUCC|207PE0004X, PREHOSPITAL_EMERGENCY_PHYSICIAN",
    "SNOMED_CT|397897005, PARAMEDIC",
    "SNOMED_CT|1343658005, EMT"
  })
  void aCodeThatProvesALevelIsImported(String code, ProviderLevel level) {
    assertThat(LicensedCodes.levels().importable(Code.parse(code))).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUCC|146M00000X", // intermediate EMT: an older level than the AEMT
        "NUCC|207P00000X", // a specialty; not every holder works prehospital
        "NUCC|146D00000X", // false friend: alarm attendant
        "SNOMED_CT|22515006", // false friend: medical assistant
        "SNOMED_CT|309343006" // any physician
      })
  void aCodeThatProvesNothingIsKeptButNotImported(String code) {
    assertThat(LicensedCodes.levels().knows(Code.parse(code))).isTrue();
    assertThat(LicensedCodes.levels().importable(Code.parse(code))).isEmpty();
  }

  /**
   * An EMS physician may be a medical director; neither row makes the post a proof of the other.
   */
  @Test
  void aCodeInBothMapsProvesNoRole() {
    Code emsPhysician = Code.parse("NUCC|207PE0004X");
    assertThat(LicensedCodes.roles().targets(emsPhysician))
        .containsExactly(EmsRole.MEDICAL_DIRECTOR);
    assertThat(LicensedCodes.roles().importable(emsPhysician)).isEmpty();
  }

  @Test
  void vehicleTypesKnowMoreThanTheirCodes() {
    assertThat(LicensedCodes.vehicleTypes())
        .hasSize(16)
        .doesNotHaveDuplicates()
        .isSameAs(LicensedCodes.vehicleTypes())
        .allSatisfy(
            type -> {
              assertThat(type.scheme()).isEqualTo("SNOMED_CT");
              assertThat(type.evidence()).isEqualTo(Evidence.SECONDARY);
              assertThat(verhoeff(type.code().value())).as("%s", type).isTrue();
              assertThat(VehicleType.of(type.code())).isEqualTo(type);
              assertThat(VehicleType.of(type.code()).display()).isEmpty();
            });
  }

  @Test
  void everySnomedIdPassesItsCheckDigit() {
    for (CodeMap<?> map : new CodeMap<?>[] {LicensedCodes.levels(), LicensedCodes.roles()}) {
      for (CodeMapping<?> row : map.mappings()) {
        if (row.code().system().equals("SNOMED_CT")) {
          assertThat(verhoeff(row.code().value())).as("%s", row.code()).isTrue();
        }
      }
    }
    assertThat(verhoeff("397897006")).isFalse();
  }

  /** The check of SNOMED CT identifiers: multiplication in the dihedral group of order ten. */
  private static boolean verhoeff(String id) {
    int[] permutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    int check = 0;
    for (int i = 0; i < id.length(); i++) {
      int digit = id.charAt(id.length() - 1 - i) - '0';
      for (int times = 0; times < i % 8; times++) {
        digit = permutation[digit];
      }
      check = dihedral(check, digit);
    }
    return check == 0;
  }

  private static int dihedral(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    }
    return b < 5 ? 5 + (a - b) % 5 : Math.floorMod(a - b, 5);
  }
}
