package org.ioemt.jackson;

import org.ioemt.jackson.suite.EvolutionContract;

class EvolutionContractTest extends EvolutionContract {

  EvolutionContractTest() {
    super(Jackson2.GENERATION);
  }
}
