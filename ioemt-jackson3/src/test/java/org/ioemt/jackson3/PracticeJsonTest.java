package org.ioemt.jackson3;

import org.ioemt.jackson.suite.PracticeJson;

class PracticeJsonTest extends PracticeJson {

  PracticeJsonTest() {
    super(Jackson3.GENERATION);
  }
}
