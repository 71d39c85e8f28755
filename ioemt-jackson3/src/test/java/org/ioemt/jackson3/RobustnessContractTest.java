package org.ioemt.jackson3;

import org.ioemt.jackson.suite.RobustnessContract;

class RobustnessContractTest extends RobustnessContract {

  RobustnessContractTest() {
    super(Jackson3.GENERATION);
  }
}
