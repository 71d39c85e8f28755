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
   * Reports the errors among findings, and what explains them.
   *
   * @return true if there is no error and so nothing was reported
   */
  static boolean report(Findings findings, ConstraintValidatorContext context) {
    if (!hasError(findings)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    Wording wording = wording(context);
    for (Finding finding : findings) {
      if (finding.severity() != Severity.WARNING) {
        add(wording.violation(finding, context), finding.path());
      }
    }
    return false;
  }

  static void replaceDefault(String template, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
  }

  static Wording wording(ConstraintValidatorContext context) {
    return HIBERNATE != null && HIBERNATE.serves(context) ? HIBERNATE : PLAIN;
  }

  private static boolean hasError(Findings findings) {
    if (findings.isEmpty()) {
      return false; // most members: no iterator for them
    }
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
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
