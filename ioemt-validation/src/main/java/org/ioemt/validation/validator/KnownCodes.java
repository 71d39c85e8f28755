package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.LevelCodes;
import org.ioemt.organization.RoleCodes;
import org.ioemt.validation.ExternalCode;

/** What {@link ExternalCode} asks: the codes of a system that the shipped tables hold. */
record KnownCodes(String system, Set<String> values) {

  static KnownCodes of(ExternalCode constraint) {
    String system = constraint.system();
    if (CodeSystem.find(system).isEmpty()) {
      throw Misuse.of(
          constraint,
          "system",
          "expected the key of a shipped code system such as ISCO_08, found '" + system + '\'');
    }
    Set<String> values =
        Stream.concat(
                LevelCodes.shipped().mappings().stream().map(CodeMapping::code),
                RoleCodes.shipped().mappings().stream().map(CodeMapping::code))
            .filter(code -> code.system().equals(system))
            .map(Code::value)
            .collect(Collectors.toUnmodifiableSet());
    if (values.isEmpty()) {
      throw Misuse.of(
          constraint,
          "system",
          "expected a system of which the core holds codes, found '" + system + '\'');
    }
    return new KnownCodes(system, values);
  }

  boolean accepts(Code code, ConstraintValidatorContext context) {
    return (code.system().equals(system) && values.contains(code.value())) || refuse(context);
  }

  boolean accepts(CharSequence value, ConstraintValidatorContext context) {
    return values.contains(value.toString()) || refuse(context);
  }

  private boolean refuse(ConstraintValidatorContext context) {
    return Violations.refuse("system", system, context);
  }
}
