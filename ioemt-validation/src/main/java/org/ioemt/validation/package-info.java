/**
 * Jakarta Validation constraints for a host's own types and for those of the model.
 *
 * <p>For the texts and levels in a host's own classes there are {@link
 * org.ioemt.validation.ProviderLevelCode}, {@link org.ioemt.validation.AtLeast}, {@link
 * org.ioemt.validation.AtMost}, {@link org.ioemt.validation.OneOfLevels}, {@link
 * org.ioemt.validation.LocalQualification}, {@link org.ioemt.validation.Standardizable}, {@link
 * org.ioemt.validation.SkillCode}, {@link org.ioemt.validation.JurisdictionCode}, {@link
 * org.ioemt.validation.LanguageTag}, {@link org.ioemt.validation.CredentialStatusCode}, {@link
 * org.ioemt.validation.ExternalCode} and {@link org.ioemt.validation.MemberIdText}.
 *
 * <p>For the types of the model each constraint runs a set of rules and reports each finding as a
 * violation of its own: {@link org.ioemt.validation.EligibleMember}, {@link
 * org.ioemt.validation.CurrentCredential}, {@link org.ioemt.validation.ConsistentRecord}, {@link
 * org.ioemt.validation.FitMedicalDirector}, {@link org.ioemt.validation.WithinScope}, {@link
 * org.ioemt.validation.StaffedFor}, {@link org.ioemt.validation.ValidResponse}, {@link
 * org.ioemt.validation.CompleteSystem}, {@link org.ioemt.validation.CompletePlan} and {@link
 * org.ioemt.validation.ReadyProgram}. {@link org.ioemt.validation.IoemtConstraints} makes {@code
 * validator.validate(member)} do so without an annotation, in the {@linkplain
 * org.ioemt.validation.Groups groups} that a host chooses.
 *
 * <p>All constraints follow the same rules: {@code null} is valid (join {@code @NotNull} where it
 * is not), nothing is trimmed or folded before it is looked at, a message never quotes the value
 * that was refused, and each annotation may be repeated and may compose others.
 *
 * <p>The messages are in {@code ContributorValidationMessages}, in English and 18 other languages;
 * which of them somebody sees is for Java's resource bundles to say: that of the locale that the
 * interpolator is asked for, else that of the machine's default locale, else English. A host's own
 * {@code ValidationMessages} with the same keys goes before them. By the specification that bundle
 * also goes before parameters: a key in it that is called as a finding's argument, such as {@code
 * title}, takes the place of the value. The messages need no expression language: where none is on
 * the class path, Hibernate Validator's {@code ParameterMessageInterpolator} serves.
 */
@NullMarked
package org.ioemt.validation;

import org.jspecify.annotations.NullMarked;
