package org.ioemt.jackson3;

import org.ioemt.jackson.suite.EvolutionContract;

class EvolutionContractTest extends EvolutionContract {

  EvolutionContractTest() {
    super(Jackson3.GENERATION);
  }
}
