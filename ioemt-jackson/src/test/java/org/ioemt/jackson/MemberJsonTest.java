package org.ioemt.jackson;

import org.ioemt.jackson.suite.MemberJson;

class MemberJsonTest extends MemberJson {

  MemberJsonTest() {
    super(Jackson2.GENERATION);
  }
}
