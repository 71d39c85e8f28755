package org.ioemt.jackson;

import org.ioemt.jackson.suite.PracticeJson;

class PracticeJsonTest extends PracticeJson {

  PracticeJsonTest() {
    super(Jackson2.GENERATION);
  }
}
