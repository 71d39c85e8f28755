package org.ioemt.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.deployment.Program;
import org.ioemt.ems.Crew;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.Response;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.validation.validator.AtLeastCodeValidator;
import org.ioemt.validation.validator.AtLeastValidator;
import org.ioemt.validation.validator.AtMostCodeValidator;
import org.ioemt.validation.validator.AtMostValidator;
import org.ioemt.validation.validator.CompletePlanValidator;
import org.ioemt.validation.validator.CompleteSystemValidator;
import org.ioemt.validation.validator.ConsistentCredentialValidator;
import org.ioemt.validation.validator.ConsistentMemberValidator;
import org.ioemt.validation.validator.CredentialStatusCodeValidator;
import org.ioemt.validation.validator.CurrentCredentialValidator;
import org.ioemt.validation.validator.EligibleMemberValidator;
import org.ioemt.validation.validator.ExternalCodeTextValidator;
import org.ioemt.validation.validator.ExternalCodeValidator;
import org.ioemt.validation.validator.FitMedicalDirectorValidator;
import org.ioemt.validation.validator.JurisdictionCodeValidator;
import org.ioemt.validation.validator.LanguageTagValidator;
import org.ioemt.validation.validator.LocalQualificationValidator;
import org.ioemt.validation.validator.LocalTitleValidator;
import org.ioemt.validation.validator.MemberIdTextValidator;
import org.ioemt.validation.validator.OneOfLevelsCodeValidator;
import org.ioemt.validation.validator.OneOfLevelsValidator;
import org.ioemt.validation.validator.ProviderLevelCodeValidator;
import org.ioemt.validation.validator.ReadyProgramValidator;
import org.ioemt.validation.validator.SkillCodeValidator;
import org.ioemt.validation.validator.StaffedCrewValidator;
import org.ioemt.validation.validator.StaffedResponseValidator;
import org.ioemt.validation.validator.StandardizableCredentialValidator;
import org.ioemt.validation.validator.StandardizableTitleValidator;
import org.ioemt.validation.validator.StandardizableValidator;
import org.ioemt.validation.validator.ValidResponseValidator;
import org.ioemt.validation.validator.WithinScopeValidator;

/** Looks for constraints of this library that cannot be met as they are declared. */
final class Declarations {

  /** Which constraint is for which type. A test holds it equal to the annotations. */
  static final List<Use<?>> USES =
      List.of(
          new Use<>(ProviderLevelCode.class, CharSequence.class, ProviderLevelCodeValidator::new),
          new Use<>(AtLeast.class, ProviderLevel.class, AtLeastValidator::new),
          new Use<>(AtLeast.class, CharSequence.class, AtLeastCodeValidator::new),
          new Use<>(AtMost.class, ProviderLevel.class, AtMostValidator::new),
          new Use<>(AtMost.class, CharSequence.class, AtMostCodeValidator::new),
          new Use<>(OneOfLevels.class, ProviderLevel.class, OneOfLevelsValidator::new),
          new Use<>(OneOfLevels.class, CharSequence.class, OneOfLevelsCodeValidator::new),
          new Use<>(
              LocalQualification.class, Qualification.class, LocalQualificationValidator::new),
          new Use<>(LocalQualification.class, CharSequence.class, LocalTitleValidator::new),
          new Use<>(Standardizable.class, Qualification.class, StandardizableValidator::new),
          new Use<>(Standardizable.class, Credential.class, StandardizableCredentialValidator::new),
          new Use<>(Standardizable.class, CharSequence.class, StandardizableTitleValidator::new),
          new Use<>(SkillCode.class, CharSequence.class, SkillCodeValidator::new),
          new Use<>(JurisdictionCode.class, CharSequence.class, JurisdictionCodeValidator::new),
          new Use<>(LanguageTag.class, CharSequence.class, LanguageTagValidator::new),
          new Use<>(
              CredentialStatusCode.class, CharSequence.class, CredentialStatusCodeValidator::new),
          new Use<>(ExternalCode.class, Code.class, ExternalCodeValidator::new),
          new Use<>(ExternalCode.class, CharSequence.class, ExternalCodeTextValidator::new),
          new Use<>(MemberIdText.class, CharSequence.class, MemberIdTextValidator::new),
          new Use<>(EligibleMember.class, Member.class, EligibleMemberValidator::new),
          new Use<>(CurrentCredential.class, Credential.class, CurrentCredentialValidator::new),
          new Use<>(ConsistentRecord.class, Credential.class, ConsistentCredentialValidator::new),
          new Use<>(ConsistentRecord.class, Member.class, ConsistentMemberValidator::new),
          new Use<>(
              FitMedicalDirector.class, MedicalDirector.class, FitMedicalDirectorValidator::new),
          new Use<>(WithinScope.class, PracticeRequest.class, WithinScopeValidator::new),
          new Use<>(StaffedFor.class, Crew.class, StaffedCrewValidator::new),
          new Use<>(StaffedFor.class, Response.class, StaffedResponseValidator::new),
          new Use<>(ValidResponse.class, Response.class, ValidResponseValidator::new),
          new Use<>(CompleteSystem.class, EmsSystem.class, CompleteSystemValidator::new),
          new Use<>(CompletePlan.class, MassCasualtyPlan.class, CompletePlanValidator::new),
          new Use<>(ReadyProgram.class, Program.class, ReadyProgramValidator::new));

  private Declarations() {}

  static void check(Validator validator, Class<?> type) {
    BeanDescriptor bean = validator.getConstraintsForClass(type);
    String name = type.getName();
    check(bean, name);
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      checkAll(property, name + '.' + property.getPropertyName());
    }
    for (ExecutableDescriptor method :
        bean.getConstrainedMethods(MethodType.NON_GETTER, MethodType.GETTER)) {
      checkAll(method, name + '.' + method.getName());
    }
    for (ExecutableDescriptor constructor : bean.getConstrainedConstructors()) {
      checkAll(constructor, name);
    }
  }

  private static void checkAll(ExecutableDescriptor executable, String name) {
    String called =
        name
            + executable.getParameterDescriptors().stream()
                .map(parameter -> parameter.getElementClass().getSimpleName())
                .collect(Collectors.joining(", ", "(", ")"));
    for (ParameterDescriptor parameter : executable.getParameterDescriptors()) {
      checkAll(parameter, called + ", parameter " + parameter.getName());
    }
    checkAll(executable.getReturnValueDescriptor(), called + ", return value");
  }

  private static <E extends ElementDescriptor & ContainerDescriptor> void checkAll(
      E element, String name) {
    check(element, name);
    for (ContainerElementTypeDescriptor inner : element.getConstrainedContainerElementTypes()) {
      checkAll(inner, name + '<' + inner.getTypeArgumentIndex() + '>');
    }
  }

  private static void check(ElementDescriptor element, String name) {
    for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
      check(constraint, element.getElementClass(), name);
    }
  }

  private static void check(ConstraintDescriptor<?> constraint, Class<?> type, String name) {
    // What a container holds is checked by the provider, which knows the host's extractors.
    if (constraint.getValueUnwrapping() != ValidateUnwrappedValue.UNWRAP) {
      check(constraint.getAnnotation(), type, name);
    }
    for (ConstraintDescriptor<?> composing : constraint.getComposingConstraints()) {
      check(composing, type, name);
    }
  }

  private static void check(Annotation constraint, Class<?> type, String name) {
    List<Use<?>> uses =
        USES.stream().filter(use -> use.constraint() == constraint.annotationType()).toList();
    if (uses.isEmpty()) {
      return; // none of ours
    }
    Use<?> use =
        uses.stream()
            .filter(candidate -> candidate.type().isAssignableFrom(type))
            .findFirst()
            .orElseThrow(() -> wrongType(constraint, uses, type, name));
    try {
      use.initialize(constraint);
    } catch (ConstraintDeclarationException e) {
      throw new ConstraintDeclarationException(name + ": " + e.getMessage(), e);
    }
  }

  private static ConstraintDeclarationException wrongType(
      Annotation constraint, List<Use<?>> uses, Class<?> type, String name) {
    return new ConstraintDeclarationException(
        uses.stream()
            .map(use -> use.type().getName())
            .collect(
                Collectors.joining(
                    " or ",
                    name + ": @" + constraint.annotationType().getSimpleName() + ": expected ",
                    ", found " + type.getName())));
  }

  /**
   * A constraint on a type.
   *
   * @param constraint the constraint
   * @param type the type that it is for
   * @param validator makes the validator of both
   * @param <A> the constraint
   */
  record Use<A extends Annotation>(
      Class<A> constraint, Class<?> type, Supplier<ConstraintValidator<A, ?>> validator) {

    /** Has the validator read the annotation, which it refuses where it cannot be met. */
    void initialize(Annotation annotation) {
      validator.get().initialize(constraint.cast(annotation));
    }
  }
}
