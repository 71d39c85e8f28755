package org.ioemt.jackson;

import org.ioemt.jackson.suite.ScalarContract;

class ScalarContractTest extends ScalarContract {

  ScalarContractTest() {
    super(Jackson2.GENERATION);
  }
}
