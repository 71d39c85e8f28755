package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a command prints is the same wherever it runs. Asked of the code below the entry point,
 * which sets a locale of its own, so that it holds for the library too.
 */
class LocalesTest {

  private static final int TIMES = Integer.getInteger("ioemt.faults", 1);

  /** Other capitals, other digits, other years. */
  static final List<String> LOCALES =
      List.of(
          "th-TH-u-ca-buddhist-nu-thai",
          "ar-EG-u-nu-arab",
          "tr-TR",
          "ar-EG",
          "th-TH",
          "ja-JP-u-ca-japanese");

  /** The first and the last place of the world to begin a day. */
  static final List<String> ZONES = List.of("Pacific/Kiritimati", "Etc/GMT+12");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void back() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (String line : CommandLines.ALL) {
      if (line.startsWith("completion")) {
        continue; // the words of picocli, which the entry point gives a locale
      }
      Run run = Run.ioemt(CommandLines.words(line));
      assertThat(run.status()).as(line + ": " + run.err()).isBetween(0, 1);
      answers.add(line + "\n" + run.status() + "\n" + run.out() + run.err());
    }
    return answers;
  }

  @Test
  void noAnswerDependsOnLocaleOrZone() {
    Locale.setDefault(Locale.US);
    List<String> usual = answers();
    // In every build two, with other digits and years; the build under tr-TR is another.
    for (int i = 0; i < (TIMES == 1 ? 2 : LOCALES.size()); i++) {
      Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
      List<String> here = answers();
      for (int j = 0; j < usual.size(); j++) {
        assertThat(here.get(j)).as(LOCALES.get(i)).isEqualTo(usual.get(j));
      }
    }
  }
}
