package org.ioemt.internal.wire;

import org.ioemt.code.Code;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.Relation;

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

  /** A shipped code system by its key; what else is known of it stands in the tables. */
  static final Text<CodeSystem> CODE_SYSTEM =
      Text.of(
              CodeSystem.class,
              "the key of a shipped code system",
              CodeSystem::key,
              CodeSystem::of,
              "ISCO_08",
              "NUCC")
          .withPattern("^[A-Z0-9_]+$");

  static final Text<CodeSystem.Shipping> SHIPPING =
      Text.codes(
          CodeSystem.Shipping.class, "how a code system is shipped", CodeSystem.Shipping::code);

  static final Text<Relation> RELATION = Text.codes(Relation.class, "a relation", Relation::code);

  private CodeScalars() {}
}
