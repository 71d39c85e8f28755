package org.ioemt.jackson3;

import org.ioemt.jackson.suite.CodecContract;

class CodecContractTest extends CodecContract {

  CodecContractTest() {
    super(Jackson3.GENERATION);
  }
}
