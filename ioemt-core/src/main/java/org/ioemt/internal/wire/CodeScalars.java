package org.ioemt.internal.wire;

import org.ioemt.code.Code;

/** The scalar of the code room. */
final class CodeScalars {

  static final Text<Code> CODE =
      Text.of(
              Code.class,
              "a code as system|code",
              Code::toString,
              Code::parse,
              "GMDN|48048",
              "ANSI_COUNTY|36061",
              "ACME|monitor/defibrillator")
          .withPattern("^[A-Z0-9_]+\\|.{1,255}$");

  private CodeScalars() {}
}
