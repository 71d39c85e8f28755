package org.ioemt.jackson3;

import org.ioemt.jackson.suite.GoldenContract;

class GoldenContractTest extends GoldenContract {

  GoldenContractTest() {
    super(Jackson3.GENERATION);
  }
}
