package org.ioemt.jackson;

import org.ioemt.jackson.suite.CorpusContract;

class CorpusContractTest extends CorpusContract {

  CorpusContractTest() {
    super(Jackson2.GENERATION);
  }
}
