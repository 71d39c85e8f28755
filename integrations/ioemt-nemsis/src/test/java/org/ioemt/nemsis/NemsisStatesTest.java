package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;

import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;

class NemsisStatesTest {

  @Test
  void aNumberIsAStateAndBack() {
    assertThat(NemsisStates.jurisdiction("09")).contains(Jurisdiction.of("US-CT"));
    assertThat(NemsisStates.jurisdiction("72")).contains(Jurisdiction.of("PR"));
    for (int i = 0; i < 100; i++) {
      String number = String.format("%02d", i);
      NemsisStates.jurisdiction(number)
          .ifPresent(state -> assertThat(NemsisStates.number(state)).contains(number));
    }
  }

  @Test
  void aNumberOfNoStateIsNothing() {
    for (String number : new String[] {"00", "03", "07", "14", "43", "52", "99", "9", "CT", ""}) {
      assertThat(NemsisStates.jurisdiction(number)).as(number).isEmpty();
    }
    assertThat(NemsisStates.number(Jurisdiction.of("DE"))).isEmpty();
    assertThat(NemsisStates.number(Jurisdiction.of("US"))).isEmpty();
  }
}
