package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.ioemt.rule.Finding;

/**
 * What every provider can do. There are no parameters but the annotation's attributes, and not
 * every provider finds the messages that a library brings along (Apache BVal shows their keys), so
 * the English text is put together here, and what a provider would take for syntax is escaped.
 */
final class PlainWording implements Wording {

  @Override
  public ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context) {
    return context.buildConstraintViolationWithTemplate(escape(finding.message()));
  }

  @Override
  public String text(String template) {
    return English.TEXTS.getOrDefault(template, template);
  }

  @Override
  public String parameter(
      String template, String name, String value, ConstraintValidatorContext context) {
    return text(template).replace('{' + name + '}', escape(value));
  }

  @Override
  public void attach(Object payload, ConstraintValidatorContext context) {
    // the specification has no place for it
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
