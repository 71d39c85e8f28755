package org.ioemt.jackson3;

import org.ioemt.jackson.suite.FuzzTarget;

/** Where a fuzzer begins: see docs/quality.md. */
public final class Fuzz {

  private static final FuzzTarget TARGET = new FuzzTarget(Jackson3.GENERATION);

  private Fuzz() {}

  /**
   * One document, as Jazzer hands it over.
   *
   * @param bytes the choice of a type and a document
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.ask(bytes);
  }
}
