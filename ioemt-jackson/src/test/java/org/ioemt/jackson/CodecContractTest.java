package org.ioemt.jackson;

import org.ioemt.jackson.suite.CodecContract;

class CodecContractTest extends CodecContract {

  CodecContractTest() {
    super(Jackson2.GENERATION);
  }
}
