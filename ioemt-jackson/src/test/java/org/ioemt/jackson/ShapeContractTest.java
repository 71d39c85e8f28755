package org.ioemt.jackson;

import org.ioemt.jackson.suite.ShapeContract;

class ShapeContractTest extends ShapeContract {

  ShapeContractTest() {
    super(Jackson2.GENERATION);
  }
}
