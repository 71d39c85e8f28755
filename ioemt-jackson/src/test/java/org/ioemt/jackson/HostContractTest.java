package org.ioemt.jackson;

import org.ioemt.jackson.suite.HostContract;

class HostContractTest extends HostContract {

  HostContractTest() {
    super(Jackson2.GENERATION);
  }
}
