/**
 * Jakarta Validation constraints for a host's own types and for those of the model.
 *
 * <p>{@link org.ioemt.validation.ProviderLevelCode}, {@link org.ioemt.validation.AtLeast} and
 * {@link org.ioemt.validation.JurisdictionCode} are for the texts and levels in a host's own
 * classes. {@link org.ioemt.validation.EligibleMember} runs the rules of membership on a {@code
 * Member} and reports each finding as a violation of its own, {@link
 * org.ioemt.validation.WithinScope} the rules of practice on a {@code PracticeRequest}. {@link
 * org.ioemt.validation.IoemtConstraints} makes {@code validator.validate(member)} do so without an
 * annotation.
 *
 * <p>All constraints follow the same rules: {@code null} is valid (join {@code @NotNull} where it
 * is not), nothing is trimmed or folded before it is looked at, a message never quotes the value
 * that was refused, and each annotation may be repeated and may compose others.
 *
 * <p>The messages are in {@code ContributorValidationMessages}; a host's own {@code
 * ValidationMessages} with the same keys goes before them. By the specification that bundle also
 * goes before parameters: a key in it that is called as a finding's argument, such as {@code
 * title}, takes the place of the value. The messages need no expression language: where none is on
 * the class path, Hibernate Validator's {@code ParameterMessageInterpolator} serves.
 */
@NullMarked
package org.ioemt.validation;

import org.jspecify.annotations.NullMarked;
