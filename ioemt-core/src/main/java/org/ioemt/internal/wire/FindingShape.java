package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * The form of a finding. Severity and text are written for readers that do not have the catalogue;
 * whoever has it takes them from there.
 */
final class FindingShape {

  static final Shape<Finding, Parts> SHAPE =
      Shape.of(Finding.class, "What a rule found.", Parts::new, Parts::build)
          .required(
              "code",
              RuleScalars.FINDING_CODE,
              Finding::code,
              (parts, value) -> parts.code = value,
              "The kind of finding, stable from release to release.")
          .required(
              "severity",
              RuleScalars.SEVERITY,
              Finding::severity,
              (parts, value) -> {},
              "How much it weighs; for readers, follows from the code.")
          .required(
              "path",
              RuleScalars.FINDING_PATH,
              Finding::path,
              (parts, value) -> parts.path = value,
              "The place in the checked value, empty for the value itself.")
          .list(
              "values",
              Scalars.TEXT,
              Finding::values,
              (parts, value) -> parts.values.add(value),
              "The values of the code's arguments, in their order.")
          .required(
              "message",
              Scalars.TEXT,
              Finding::message,
              (parts, value) -> {},
              "The English text; for readers, follows from code and values.")
          .invariant("there are as many values as the code has arguments")
          .end();

  private FindingShape() {}

  static final class Parts {
    private @Nullable FindingCode code;
    private @Nullable FindingPath path;
    private final List<String> values = new ArrayList<>();

    private Finding build() {
      return Finding.of(requireNonNull(code), requireNonNull(path), values.toArray(String[]::new));
    }
  }
}
