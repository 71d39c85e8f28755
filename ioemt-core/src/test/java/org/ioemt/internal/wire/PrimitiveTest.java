package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrimitiveTest {

  @Test
  void boundsAreSaidWhereThereAreSome() {
    assertThat(Scalars.INT).hasToString("an integer");
    assertThat(Scalars.COUNT).hasToString("an integer, at least 0");
    assertThat(Scalars.LONG).hasToString("an integer");
    assertThat(Scalars.NUMBER).hasToString("a number");
    assertThat(Scalars.BOOLEAN).hasToString("true or false");
    assertThat(Primitive.integer(1, 5)).hasToString("an integer from 1 to 5");
    assertThat(Primitive.longInteger(Long.MIN_VALUE, 0)).hasToString("an integer, at most 0");
    assertThat(Primitive.number(-90, 90)).hasToString("a number from -90.0 to 90.0");
  }

  @Test
  void aPersonalKindIsTheSameButForItsMark() {
    Primitive<Integer> personal = Primitive.integer(1, 5).asPersonal();
    assertThat(personal.personal()).isTrue();
    assertThat(personal.least()).isEqualTo(1);
    assertThat(personal.most()).isEqualTo(5);
    assertThat(personal.form()).isEqualTo(Primitive.Form.INT);
    assertThat(personal).hasToString("an integer from 1 to 5");
  }
}
