package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ioemt.code.Code;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.CodeSystem.Shipping;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vehicle types, priorities, triage categories and medical teams: codes of a scheme each. */
class SchemeValuesTest {

  static List<VehicleType> vehicles() {
    return VehicleType.all();
  }

  static List<ResponsePriority> priorities() {
    return ResponsePriority.all();
  }

  static List<TriageCategory> categories() {
    return TriageCategory.all();
  }

  static List<MedicalTeamType> teams() {
    return MedicalTeamType.all();
  }

  @ParameterizedTest
  @MethodSource("vehicles")
  void aVehicleTypeIsReadBack(VehicleType type) {
    assertThat(VehicleType.parse(type.toString())).isSameAs(type);
    assertThat(VehicleType.find(type.toString())).containsSame(type);
    assertThat(VehicleType.of(type.code())).isSameAs(type);
    assertThat(VehicleType.of(type.scheme(), type.code().value())).isSameAs(type);
    assertThat(VehicleType.ofScheme(type.scheme())).contains(type);
    assertThat(type.isListed()).isTrue();
    assertThat(type.display()).isPresent();
    assertThat(type.source()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("priorities")
  void aPriorityIsReadBack(ResponsePriority priority) {
    assertThat(ResponsePriority.parse(priority.toString())).isSameAs(priority);
    assertThat(ResponsePriority.find(priority.toString())).containsSame(priority);
    assertThat(ResponsePriority.of(priority.scheme(), priority.code().value())).isSameAs(priority);
    assertThat(ResponsePriority.ofScheme(priority.scheme())).contains(priority);
    assertThat(priority.isListed()).isTrue();
    assertThat(priority.display()).isPresent();
    assertThat(priority.source().isPresent()).isEqualTo(priority.evidence() != Evidence.UNVERIFIED);
  }

  @ParameterizedTest
  @MethodSource("categories")
  void aCategoryIsReadBack(TriageCategory category) {
    assertThat(TriageCategory.parse(category.toString())).isSameAs(category);
    assertThat(TriageCategory.find(category.toString())).containsSame(category);
    assertThat(TriageCategory.of(category.scheme(), category.code().value())).isSameAs(category);
    assertThat(TriageCategory.ofScheme(category.scheme())).contains(category);
    assertThat(category.isListed()).isTrue();
    assertThat(category.display()).isPresent();
    assertThat(category.color()).isPresent();
    assertThat(category.source().isPresent()).isEqualTo(category.evidence() != Evidence.UNVERIFIED);
  }

  @ParameterizedTest
  @MethodSource("teams")
  void aMedicalTeamTypeIsReadBack(MedicalTeamType team) {
    assertThat(MedicalTeamType.parse(team.toString())).isSameAs(team);
    assertThat(MedicalTeamType.find(team.toString())).containsSame(team);
    assertThat(MedicalTeamType.of(team.scheme(), team.code().value())).isSameAs(team);
    assertThat(MedicalTeamType.ofScheme(team.scheme())).contains(team);
    assertThat(team.isListed()).isTrue();
    assertThat(team.display()).isPresent();
    assertThat(team.evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(team.source()).isEmpty();
  }

  @Test
  void noRowWasLost() {
    assertThat(VehicleType.all()).hasSize(53).doesNotHaveDuplicates();
    assertThat(ResponsePriority.all()).hasSize(24).doesNotHaveDuplicates();
    assertThat(TriageCategory.all()).hasSize(19).doesNotHaveDuplicates();
    assertThat(MedicalTeamType.all()).hasSize(5).doesNotHaveDuplicates();
    assertThat(VehicleType.schemes())
        .containsExactly(
            "NEMSIS_VEHICLE_TYPE",
            "NEMSIS_UNIT_ROLE_3_4",
            "NEMSIS_UNIT_CAPABILITY_3_5",
            "NEMSIS_TRANSPORT_METHOD",
            "EN_1789",
            "EN_13718_2",
            "KKK_A_1822",
            "FEMA_508_3_AMBULANCE",
            "HL7_V3_ROLE_CODE");
    assertThat(ResponsePriority.schemes()).hasSize(6);
    assertThat(TriageCategory.schemes())
        .containsExactly("START", "SALT", "UK_SIEVE", "NEMSIS_TRIAGE");
    assertThat(MedicalTeamType.schemes()).containsExactly("WHO_EMT");
  }

  @Test
  void everySchemeMayBeInTheCore() {
    List<String> schemes = new ArrayList<>(VehicleType.schemes());
    schemes.addAll(ResponsePriority.schemes());
    schemes.addAll(TriageCategory.schemes());
    schemes.addAll(MedicalTeamType.schemes());
    assertThat(schemes)
        .allSatisfy(
            scheme -> assertThat(CodeSystem.of(scheme).shipping()).isNotEqualTo(Shipping.SEPARATE));
  }

  @ParameterizedTest
  @CsvSource({
    "EN_1789|B, GROUND, true, SECONDARY",
    "EN_13718_2|HEMS, AIR_ROTARY, true, SECONDARY",
    "NEMSIS_VEHICLE_TYPE|1404017, GROUND, false, VERIFIED",
    "NEMSIS_VEHICLE_TYPE|1404025, WATER, false, VERIFIED",
    "KKK_A_1822|II, GROUND, true, SECONDARY",
  })
  void aVehicleTypeSaysWhatItsRowSays(
      String text, VehicleMode mode, boolean transports, Evidence evidence) {
    VehicleType type = VehicleType.parse(text);
    assertThat(type.mode()).contains(mode);
    assertThat(type.transports()).isEqualTo(transports);
    assertThat(type.evidence()).isEqualTo(evidence);
  }

  @Test
  void typeTwoOfTwoSchemesIsTwoTypes() {
    assertThat(VehicleType.of("KKK_A_1822", "II"))
        .isNotEqualTo(VehicleType.of("FEMA_508_3_AMBULANCE", "II"));
    assertThat(TriageCategory.of("START", "RED")).isNotEqualTo(TriageCategory.of("SALT", "RED"));
  }

  /** Who is on board is a matter of the crew; a type, a team and a vehicle say nothing of it. */
  @Test
  void noTypeImpliesALevel() {
    for (Class<?> type :
        List.of(VehicleType.class, Vehicle.class, MedicalTeamType.class, ResponsePriority.class)) {
      for (Method method : type.getDeclaredMethods()) {
        assertThat(method.getGenericReturnType().getTypeName())
            .as("%s", method)
            .doesNotContain(ProviderLevel.class.getName(), CareLevel.class.getName());
      }
    }
    assertThat(EmsSystem.class.getDeclaredMethods())
        .as("the check would see one")
        .anyMatch(
            method ->
                method
                    .getGenericReturnType()
                    .getTypeName()
                    .contains(ProviderLevel.class.getName()));
  }

  @Test
  void aRankIsARankWithinItsScheme() {
    for (ResponsePriority one : ResponsePriority.all()) {
      for (ResponsePriority other : ResponsePriority.all()) {
        boolean ranked = one.rank().isPresent() && other.rank().isPresent();
        if (one.scheme().equals(other.scheme()) && ranked) {
          assertThat(one.isComparableWith(other)).isTrue();
          assertThat(one.isMoreUrgentThan(other))
              .isEqualTo(one.rank().getAsInt() < other.rank().getAsInt());
        } else {
          assertThat(one.isComparableWith(other)).isFalse();
          assertThatIllegalArgumentException()
              .isThrownBy(() -> one.isMoreUrgentThan(other))
              .withMessageContaining(one.toString())
              .withMessageContaining(other.toString());
        }
      }
    }
  }

  @Test
  void categoriesOfTwoSchemesHaveNoOrder() {
    for (TriageCategory one : TriageCategory.all()) {
      for (TriageCategory other : TriageCategory.all()) {
        if (one.scheme().equals(other.scheme())) {
          assertThat(one.isTreatedBefore(other))
              .isEqualTo(one.order().getAsInt() < other.order().getAsInt());
        } else {
          assertThat(one.isComparableWith(other)).isFalse();
          assertThatIllegalArgumentException()
              .isThrownBy(() -> one.isTreatedBefore(other))
              .withMessageEndingWith("are of different schemes, and no source relates the two");
        }
      }
    }
  }

  @Test
  void noTypeCanBeSortedAcrossSchemes() {
    assertThat(Comparable.class.isAssignableFrom(VehicleType.class)).isFalse();
    assertThat(Comparable.class.isAssignableFrom(ResponsePriority.class)).isFalse();
    assertThat(Comparable.class.isAssignableFrom(TriageCategory.class)).isFalse();
    assertThat(Comparable.class.isAssignableFrom(MedicalTeamType.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN_1789|D", "EN_1789|b", "EN_1789", "EN_1789|", "en_1789|B", " ", ""})
  void whatAShippedSchemeDoesNotHaveIsRefused(String text) {
    assertThat(VehicleType.find(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> VehicleType.parse(text));
  }

  @Test
  void theErrorNamesSchemeAndCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TriageCategory.parse("START|GRAY"))
        .withMessage("triage category: the scheme START has no code 'GRAY' here");
  }

  @Test
  void aCodeOfAnotherSchemeIsKeptAndNothingIsGuessed() {
    ResponsePriority priority = ResponsePriority.parse("MPDS|17D3");
    assertThat(priority).hasToString("MPDS|17D3").isEqualTo(ResponsePriority.parse("MPDS|17D3"));
    assertThat(ResponsePriority.find("MPDS|17D3")).contains(priority);
    assertThat(priority.rank()).isEmpty();
    assertThat(priority.display()).isEmpty();
    assertThat(priority.isListed()).isFalse();
    ResponsePriority lower = ResponsePriority.parse("MPDS|17A1");
    assertThat(priority.isComparableWith(lower)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> priority.isMoreUrgentThan(lower))
        .withMessageContaining("not both ranked");
    VehicleType type = VehicleType.parse("DIN_75079|NEF");
    assertThat(type.transports()).isFalse();
    assertThat(type.mode()).isEmpty();
    TriageCategory category = TriageCategory.parse("DE_SK|I");
    assertThat(category.color()).isEmpty();
    assertThat(category.order()).isEmpty();
    assertThat(MedicalTeamType.parse("ACME|A").display()).isEmpty();
  }

  @Test
  void aHostDefinesItsOwn() {
    VehicleType car =
        VehicleType.define(
            Code.parse("DIN_75079|NEF"), "Notarzteinsatzfahrzeug", VehicleMode.GROUND, false);
    assertThat(car).isEqualTo(VehicleType.parse("DIN_75079|NEF"));
    assertThat(car.display()).contains("Notarzteinsatzfahrzeug");
    assertThat(car.isListed()).isFalse();
    ResponsePriority first = ResponsePriority.define(Code.parse("ACME|A"), "At once", 1);
    ResponsePriority second = ResponsePriority.define(Code.parse("ACME|B"), "Soon", 2);
    assertThat(first.isMoreUrgentThan(second)).isTrue();
    TriageCategory red = TriageCategory.define(Code.parse("DE_SK|I"), "SK I", TriageColor.RED, 1);
    assertThat(red.order()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void aHostCannotRedefineAScheme() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> VehicleType.define(Code.parse("EN_1789|D"), "Bus", VehicleMode.GROUND, true))
        .withMessage("vehicle type: the codes of the scheme EN_1789 are given, found 'EN_1789|D'");
    Code own = Code.parse("ACME|A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsePriority.define(own, " ", 1))
        .withMessageContaining("display");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsePriority.define(own, "x".repeat(121), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ResponsePriority.define(own, "a\tb", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TriageCategory.define(own, "First", TriageColor.RED, 0))
        .withMessage("rank: expected 1 or more, found 0");
  }

  @Test
  void aTableOfAHostHoldsOtherSchemesOnly() {
    String head = "scheme\tcode\tdisplay\tmode\ttransports\tevidence\tnote\tsource\n";
    assertThat(read(head + "SNOMED_CT\t1\tBoat\tWATER\ttrue\tSECONDARY\t-\t-\n"))
        .singleElement()
        .satisfies(
            type -> {
              assertThat(type.transports()).isTrue();
              assertThat(type.isListed()).isFalse();
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(head + "EN_1789\tB\tBus\tGROUND\ttrue\tSECONDARY\t-\t-\n"))
        .withMessageStartingWith("mine:2: scheme: vehicle type: ");
  }

  private static List<VehicleType> read(String table) {
    return VehicleType.read(
        "mine", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void modesAreReadByTheirCodes(VehicleMode mode) {
    assertThat(VehicleMode.of(mode.code())).isSameAs(mode);
    assertThat(VehicleMode.find(mode.code())).containsSame(mode);
  }

  @ParameterizedTest
  @EnumSource
  void colorsAreReadByTheirCodes(TriageColor color) {
    assertThat(TriageColor.of(color.code())).isSameAs(color);
    assertThat(TriageColor.find(color.code())).containsSame(color);
  }
}
