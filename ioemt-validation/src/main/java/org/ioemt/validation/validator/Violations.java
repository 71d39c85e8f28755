package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.OptionalInt;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.FindingPath.Step;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Turns findings into violations. */
final class Violations {

  private static final Wording PLAIN = new PlainWording();
  private static final @Nullable HibernateWording HIBERNATE = hibernate();

  private Violations() {}

  /**
   * Reports the findings that make a value invalid, and what explains them.
   *
   * @param failOn the mildest severity that makes it so
   * @return true if there is no such finding and so nothing was reported
   */
  static boolean report(Findings findings, Severity failOn, ConstraintValidatorContext context) {
    if (!hasAny(findings, failOn)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    Wording wording = wording(context);
    for (Finding finding : findings) {
      if (finding.severity() == Severity.INFO || counts(finding, failOn)) {
        add(wording.violation(finding, context), finding.path());
      }
    }
    return false;
  }

  /** Refuses a value with the constraint's message. */
  static boolean refuse(ConstraintValidatorContext context) {
    String template = context.getDefaultConstraintMessageTemplate();
    return say(template, wording(context).text(template), context);
  }

  /** Refuses a value with the constraint's message, in which a parameter is shown as a text. */
  static boolean refuse(String name, String value, ConstraintValidatorContext context) {
    String template = context.getDefaultConstraintMessageTemplate();
    return say(template, wording(context).parameter(template, name, value, context), context);
  }

  private static boolean say(String template, String worded, ConstraintValidatorContext context) {
    if (!worded.equals(template)) {
      replaceDefault(worded, context);
    } // else the default violation stays, in whose text a host may use expressions
    return false;
  }

  /** Refuses a value with a message that is not the constraint's own. */
  static boolean refuse(
      String template, String name, String value, ConstraintValidatorContext context) {
    if (template.equals(context.getDefaultConstraintMessageTemplate())) {
      return refuse(name, value, context);
    }
    replaceDefault(wording(context).parameter(template, name, value, context), context);
    return false;
  }

  private static void replaceDefault(String template, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
  }

  static Wording wording(ConstraintValidatorContext context) {
    return HIBERNATE != null && HIBERNATE.serves(context) ? HIBERNATE : PLAIN;
  }

  private static boolean hasAny(Findings findings, Severity failOn) {
    if (findings.isEmpty()) {
      return false; // most members: no iterator for them
    }
    for (Finding finding : findings) {
      if (counts(finding, failOn)) {
        return true;
      }
    }
    return false;
  }

  /** The severities stand in the order of their gravity, the gravest first. */
  private static boolean counts(Finding finding, Severity failOn) {
    return finding.severity().compareTo(failOn) <= 0;
  }

  /**
   * In a path of this API the index of a list stands on the node <em>after</em> the list's own, the
   * node of the element or of its property, and can only be set before the next node is added.
   */
  private static void add(ConstraintViolationBuilder violation, FindingPath path) {
    List<Step> steps = path.steps();
    if (steps.isEmpty()) {
      violation.addConstraintViolation();
      return;
    }
    NodeBuilderCustomizableContext node = violation.addPropertyNode(steps.get(0).property());
    OptionalInt nodeIndex = OptionalInt.empty();
    for (int i = 1; i < steps.size(); i++) {
      String property = steps.get(i).property();
      node =
          nodeIndex.isPresent()
              ? inList(node).inIterable().atIndex(nodeIndex.getAsInt()).addPropertyNode(property)
              : node.addPropertyNode(property);
      nodeIndex = steps.get(i - 1).index();
    }
    OptionalInt last = steps.get(steps.size() - 1).index();
    if (last.isPresent()) {
      (nodeIndex.isPresent()
              ? inList(node).inIterable().atIndex(nodeIndex.getAsInt()).addBeanNode()
              : node.addBeanNode())
          .inContainer(List.class, 0)
          .inIterable()
          .atIndex(last.getAsInt())
          .addConstraintViolation();
    } else if (nodeIndex.isPresent()) {
      inList(node).inIterable().atIndex(nodeIndex.getAsInt()).addConstraintViolation();
    } else {
      node.addConstraintViolation();
    }
  }

  /** So that the node says of its container what one reached by {@code @Valid} says. */
  private static NodeBuilderCustomizableContext inList(NodeBuilderCustomizableContext node) {
    return node.inContainer(List.class, 0);
  }

  private static @Nullable HibernateWording hibernate() {
    try {
      return HibernateWording.create();
    } catch (NoClassDefFoundError absent) {
      return null;
    }
  }
}
