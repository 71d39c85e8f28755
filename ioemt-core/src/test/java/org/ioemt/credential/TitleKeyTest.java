package org.ioemt.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  /**
   * Each between neighbors that change or are changed: sigma, i, the syllable that takes a third.
   */
  @Test
  void theQuickWayAgreesWithTheGeneralWayOnEveryCharacter() {
    int quick = 0;
    for (char c = 0; c < 0xffff; c++) {
      if (TitleKey.foldPlain("" + c) == null) {
        continue;
      }
      quick++;
      for (String text :
          List.of(
              "" + c, "a" + c + "b", "Σ" + c + "Σ", "I" + c + "İ", "가" + c, "-" + c + " " + c)) {
        assertThat(TitleKey.of(text)).as("U+%04X", (int) c).hasToString(TitleKey.fold(text));
      }
    }
    assertThat(quick).isGreaterThan(30_000);
  }

  @Test
  void whatCombinesWithItsNeighborTakesTheGeneralWay() {
    for (int mark = 0; mark < 0xffff; mark++) {
      int type = Character.getType(mark);
      if (type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || (mark >= 0x1100 && mark <= 0x11ff)) {
        assertThat(TitleKey.foldPlain("a" + (char) mark)).as("U+%04X", mark).isNull();
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
