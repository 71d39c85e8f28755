package org.ioemt.jackson3;

import org.ioemt.jackson.suite.HostContract;

class HostContractTest extends HostContract {

  HostContractTest() {
    super(Jackson3.GENERATION);
  }
}
