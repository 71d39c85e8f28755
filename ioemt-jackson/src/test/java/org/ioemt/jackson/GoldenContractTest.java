package org.ioemt.jackson;

import org.ioemt.jackson.suite.GoldenContract;

class GoldenContractTest extends GoldenContract {

  GoldenContractTest() {
    super(Jackson2.GENERATION);
  }
}
