package org.ioemt.jackson3;

import org.ioemt.jackson.suite.ShapeContract;

class ShapeContractTest extends ShapeContract {

  ShapeContractTest() {
    super(Jackson3.GENERATION);
  }
}
