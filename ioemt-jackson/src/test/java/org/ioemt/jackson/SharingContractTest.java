package org.ioemt.jackson;

import org.ioemt.jackson.suite.SharingContract;

class SharingContractTest extends SharingContract {

  SharingContractTest() {
    super(Jackson2.GENERATION);
  }
}
