package org.ioemt.jackson3;

import org.ioemt.jackson.suite.SharingContract;

class SharingContractTest extends SharingContract {

  SharingContractTest() {
    super(Jackson3.GENERATION);
  }
}
