package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;

/**
 * What the specification alone allows. It has no parameters but the annotation's attributes, so the
 * values are put into the English text here, and what a provider would take for syntax is escaped.
 */
final class PlainWording implements Wording {

  /** A test keeps them equal to the messages. */
  static final Map<String, String> ENGLISH =
      Map.of(
          "{org.ioemt.validation.AtLeast.message}",
          "must be the provider level {value} or one above it",
          "{org.ioemt.validation.AtLeast.notALevel}",
          "must be the code of a provider level, {value} or one above it");

  @Override
  public ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context) {
    return context.buildConstraintViolationWithTemplate(escape(finding.message()));
  }

  @Override
  public String level(String template, ProviderLevel value, ConstraintValidatorContext context) {
    return ENGLISH.getOrDefault(template, template).replace("{value}", value.code());
  }

  /** A text that is interpolated to the given one, whatever it holds. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
