package org.ioemt.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ioemt.code.CodeSystem.Shipping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeSystemTest {

  @Test
  void everySystemIsFoundByItsKey() {
    assertThat(CodeSystem.all()).hasSize(49);
    for (CodeSystem system : CodeSystem.all()) {
      assertThat(CodeSystem.of(system.key())).isSameAs(system).hasToString(system.key());
      assertThat(CodeSystem.find(system.key())).containsSame(system);
      assertThat(system.name()).isNotBlank();
      assertThat(system.license()).isNotBlank();
      system.uri().ifPresent(uri -> assertThat(uri).matches("(https?://|urn:oid:)\\S+"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ISCO_08, YES",
    "NEMSIS_MEMBER_LEVEL_3_5, CODES_ONLY",
    "NUCC, SEPARATE",
    "SNOMED_CT, SEPARATE",
    "MPDS, SEPARATE"
  })
  void shippingFollowsTheTerms(String key, Shipping shipping) {
    assertThat(CodeSystem.of(key).shipping()).isEqualTo(shipping);
  }

  @Test
  void twoVersionsMayShareAUri() {
    CodeSystem older = CodeSystem.of("US_SOC_2010");
    CodeSystem newer = CodeSystem.of("US_SOC_2018");
    assertThat(older.uri()).isPresent().isEqualTo(newer.uri());
    assertThat(older.version()).contains("2010");
    assertThat(older).isNotEqualTo(newer).doesNotHaveSameHashCodeAs(newer);
  }

  @Test
  void whatIsNotRecordedIsEmpty() {
    assertThat(CodeSystem.of("START").uri()).isEmpty();
    assertThat(CodeSystem.of("START").publisher()).isEmpty();
    assertThat(CodeSystem.of("ISCO_08").publisher()).contains("International Labour Organization");
  }

  @Test
  void anotherKeyIsRefused() {
    assertThat(CodeSystem.find("isco_08")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeSystem.of("isco_08"))
        .withMessageEndingWith("such as ISCO_08, found 'isco_08'");
  }

  @ParameterizedTest
  @EnumSource
  void everyWayOfShippingIsReadByItsCode(Shipping shipping) {
    assertThat(Shipping.of(shipping.code())).isSameAs(shipping);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shipping.of("MAYBE"))
        .withMessage("shipping: expected YES, CODES_ONLY or SEPARATE, found 'MAYBE'");
  }
}
