package org.ioemt.jackson;

import org.ioemt.jackson.suite.RobustnessContract;

class RobustnessContractTest extends RobustnessContract {

  RobustnessContractTest() {
    super(Jackson2.GENERATION);
  }
}
