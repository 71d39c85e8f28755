package org.ioemt.internal.wire;

import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Severity;

/** The scalars of the rule room. */
final class RuleScalars {

  static final Text<FindingCode> FINDING_CODE =
      Text.of(
              FindingCode.class,
              "a finding code of the catalogue",
              FindingCode::code,
              FindingCode::of,
              "protocol.missing",
              "scope.withheld")
          .withPattern("^[a-z0-9]+([.-][a-z0-9]+)+$");

  static final Text<FindingPath> FINDING_PATH =
      Text.of(
              FindingPath.class,
              "a path such as credentials[2].expires",
              FindingPath::toString,
              FindingPath::parse,
              "credentials[2].expires",
              "skill")
          .withPattern(
              "^([^\\u0000-\\u0020\\u007F.\\[\\]]+(\\[(0|[1-9][0-9]{0,8})\\])?"
                  + "(\\.[^\\u0000-\\u0020\\u007F.\\[\\]]+(\\[(0|[1-9][0-9]{0,8})\\])?)*)?$");

  static final Text<Severity> SEVERITY = Text.codes(Severity.class, "a severity", Severity::code);

  private RuleScalars() {}
}
