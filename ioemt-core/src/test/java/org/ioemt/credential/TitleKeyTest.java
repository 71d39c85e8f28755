package org.ioemt.credential;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

  @ParameterizedTest
  @CsvSource({
    "EMT-P, emt p",
    "Emt  p, EMT\u2011P",
    "NOTFALLSANITÄTER, Notfallsanitäter",
    "Notfallsanita\u0308ter, Notfallsanitäter", // decomposed
    "RETTUNGSFUSS, Rettungsfuß", // sharp s
    "RETTUNGSFUẞ, Rettungsfuß", // capital sharp s
    "ΔΙΑΣΏΣΤΗΣ, Διασώστης", // final sigma
    "ΔΙΑΣΏΣΤΗΣ Α, διασώστησ α", // a sigma that looks final only to the eye
    "ACİL TIP TEKNİSYENİ, Acil tıp teknisyeni", // Turkish capitals
    "ACIL TIP TEKNISYENI, Acil tıp teknisyeni", // the same without the dots
    "ＥＭＴ, EMT", // full width
    "فوریت‌های پزشکی, فوریت های پزشکی", // Persian non-joiner
    "Ret\u00adtung, Rettung", // soft hyphen
  })
  void whatCertificatesPrintAlikeHasOneKey(String one, String other) {
    assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Sanitäter, Sanitater", // accents stay
    "EMT P, EMTP", // a space is not nothing
    "Paramedic Flight, Flight Paramedic", // order stays
    "EMT-1, EMT-2",
    "Paramedic (IHCD award), Paramedic",
  })
  void whatDiffersInMoreHasTwoKeys(String one, String other) {
    assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
  }

  @Test
  void theQuickWayAgreesWithTheGeneralWayOnEveryLatinCharacter() {
    for (char c = 0; c < 0x250; c++) {
      for (String text : new String[] {"" + c, "a" + c + "b", "I" + c, c + " " + c, "-" + c}) {
        assertThat(TitleKey.of(text)).as("U+%04X", (int) c).hasToString(TitleKey.fold(text));
      }
    }
  }

  @Test
  void foldingAFoldedTextChangesNothing() {
    for (int c = 0; c < 0x2_0000; c++) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      String once = TitleKey.of("x" + Character.toString(c) + "y").toString();
      assertThat(TitleKey.of(once)).as("U+%04X", c).hasToString(once);
    }
  }

  @Test
  void keysAreValues() {
    EqualsVerifier.forClass(TitleKey.class).withNonnullFields("text").verify();
  }
}
