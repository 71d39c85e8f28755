package org.ioemt.jackson3;

import org.ioemt.jackson.suite.MemberJson;

class MemberJsonTest extends MemberJson {

  MemberJsonTest() {
    super(Jackson3.GENERATION);
  }
}
