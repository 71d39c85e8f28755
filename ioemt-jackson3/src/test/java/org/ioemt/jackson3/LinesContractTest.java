package org.ioemt.jackson3;

import org.ioemt.jackson.suite.LinesContract;

class LinesContractTest extends LinesContract {

  LinesContractTest() {
    super(Jackson3.GENERATION);
  }
}
