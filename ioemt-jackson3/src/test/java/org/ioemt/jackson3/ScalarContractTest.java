package org.ioemt.jackson3;

import org.ioemt.jackson.suite.ScalarContract;

class ScalarContractTest extends ScalarContract {

  ScalarContractTest() {
    super(Jackson3.GENERATION);
  }
}
