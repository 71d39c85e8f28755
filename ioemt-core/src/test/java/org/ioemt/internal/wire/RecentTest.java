package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> asked = new ArrayList<>();

  private final Recent<String> recent =
      new Recent<>(
          text -> {
            asked.add(text);
            if (text.startsWith("!")) {
              throw new IllegalArgumentException();
            }
            return "value of " + text;
          });

  private String read(String text) {
    char[] buffer = ("<<" + text + ">>").toCharArray();
    return recent.parse(buffer, 2, text.length());
  }

  @Test
  void whatRecursIsReadOnce() {
    assertThat(read("DE")).isEqualTo("value of DE").isSameAs(read("DE"));
    assertThat(asked).containsExactly("DE");
  }

  /** Forty thousand texts share 256 places: each still gives its own value. */
  @Test
  void noTextGetsTheValueOfAnother() {
    Random random = new Random(7);
    for (int i = 0; i < 40_000; i++) {
      String text = Integer.toString(random.nextInt(2_000), 1 + random.nextInt(35) + 1);
      assertThat(read(text)).isEqualTo("value of " + text);
    }
    assertThat(asked).hasSizeLessThan(40_000);
  }

  @Test
  void lengthAloneTellsTextsApart() {
    assertThat(read("")).isEqualTo("value of ");
    assertThat(read("\0")).isEqualTo("value of \0");
    assertThat(read("\0\0")).isEqualTo("value of \0\0");
  }

  @Test
  void whatIsRefusedIsRefusedAgain() {
    assertThatThrownBy(() -> read("!")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("!")).isInstanceOf(IllegalArgumentException.class);
    assertThat(asked).containsExactly("!", "!");
  }

  @Test
  void longTextsAreNotKept() {
    String longest = "x".repeat(32);
    assertThat(read(longest)).isSameAs(read(longest));
    String longer = "x".repeat(33);
    assertThat(read(longer)).isEqualTo(read(longer));
    assertThat(asked).containsExactly(longest, longer, longer);
  }

  @Test
  void aCountryAndItsStateAreShared() {
    Text<Jurisdiction> kind = PlaceScalars.JURISDICTION;
    char[] buffer = "US-NY".toCharArray();
    assertThat(kind.charwise()).isTrue();
    assertThat(kind.parse(buffer, 0, 5))
        .isEqualTo(Jurisdiction.of("US-NY"))
        .isSameAs(kind.parse(buffer, 0, 5));
    assertThat(kind.parse(buffer, 0, 2)).isEqualTo(Jurisdiction.of("US"));
    assertThatThrownBy(() -> kind.parse(buffer, 0, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
