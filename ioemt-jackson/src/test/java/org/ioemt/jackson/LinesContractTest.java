package org.ioemt.jackson;

import org.ioemt.jackson.suite.LinesContract;

class LinesContractTest extends LinesContract {

  LinesContractTest() {
    super(Jackson2.GENERATION);
  }
}
