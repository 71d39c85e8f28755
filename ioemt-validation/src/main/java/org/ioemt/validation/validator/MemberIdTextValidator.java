package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.member.MemberId;
import org.ioemt.validation.MemberIdText;
import org.jspecify.annotations.Nullable;

/** Checks {@link MemberIdText} on texts. Immutable and thread-safe. */
public final class MemberIdTextValidator
    implements ConstraintValidator<MemberIdText, CharSequence> {

  /** Creates a validator; providers do so. */
  public MemberIdTextValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || MemberId.find(value.toString()).isPresent()
        || Violations.refuse(context);
  }
}
