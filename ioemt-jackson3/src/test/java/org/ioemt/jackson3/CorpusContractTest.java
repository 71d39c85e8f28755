package org.ioemt.jackson3;

import org.ioemt.jackson.suite.CorpusContract;

class CorpusContractTest extends CorpusContract {

  CorpusContractTest() {
    super(Jackson3.GENERATION);
  }
}
