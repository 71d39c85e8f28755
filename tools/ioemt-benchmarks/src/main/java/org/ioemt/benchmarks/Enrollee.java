package org.ioemt.benchmarks;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.validation.EligibleMember;
import org.ioemt.validation.Standardizable;

/**
 * An invented member with one license and one affiliation, and the holders of it that are
 * validated, each in its own way.
 */
public final class Enrollee {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private Enrollee() {}

  /** A validator without an expression language, on a day that stands still. */
  @SuppressWarnings("resource") // lives as long as the benchmark
  static Validator validator() {
    Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory();
    return factory.getValidator();
  }

  /** Good until a day. */
  static Member member(LocalDate expires) {
    return Member.builder()
        .id(MemberId.of("M-1"))
        .addCredential(license(expires))
        .addAffiliation(
            Affiliation.builder()
                .organization(OrganizationId.of("DE-SAMPLE"))
                .engagement(Engagement.VOLUNTEER)
                .build())
        .build();
  }

  private static Credential license(LocalDate expires) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
        .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
        .status(CredentialStatus.ACTIVE)
        .issued(TODAY.minusYears(1))
        .expires(expires)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                TODAY.minusDays(9),
                VerificationOutcome.CONFIRMED))
        .build();
  }

  /** The rules of membership, as one constraint. */
  record Eligible(@EligibleMember Member member) {}

  /** A constraint of the same kind that asks nothing. */
  record Bare(@Nothing Member member) {}

  /**
   * The same questions as constraints on each field of a form that a host would write: something
   * registers, is current, verified, from a recognized authority and of a level; somebody is
   * affiliated.
   */
  record Fields(
      @NotNull String id,
      @NotEmpty List<@Valid Card> credentials,
      @NotEmpty List<@Valid Post> affiliations) {

    static Fields of(Member member) {
      return new Fields(
          member.id().toString(),
          member.credentials().stream().map(Card::of).toList(),
          member.affiliations().stream().map(Post::of).toList());
    }
  }

  /** A credential of the form. */
  record Card(
      @NotNull @Registers CredentialKind kind,
      @NotNull @Standardizable Qualification qualification,
      @NotNull @Recognized OrganizationId authority,
      @NotNull @Active CredentialStatus status,
      @PastOrPresent LocalDate issued,
      @FutureOrPresent LocalDate expires,
      @NotEmpty List<@Valid Proof> verifications) {

    static Card of(Credential credential) {
      return new Card(
          credential.kind(),
          credential.qualification(),
          credential.authority().orElseThrow(),
          credential.status(),
          credential.issued().orElseThrow(),
          credential.expires().orElseThrow(),
          credential.verifications().stream().map(v -> new Proof(v.date(), v.outcome())).toList());
    }
  }

  /** A verification of the form. */
  record Proof(
      @NotNull @PastOrPresent LocalDate date, @NotNull @Confirmed VerificationOutcome outcome) {}

  /** An affiliation of the form. */
  record Post(@NotNull OrganizationId organization, @NotNull Engagement engagement) {

    static Post of(Affiliation affiliation) {
      return new Post(affiliation.organization(), affiliation.engagement());
    }
  }

  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RUNTIME)
  @Constraint(validatedBy = NothingValidator.class)
  @interface Nothing {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Accepts whatever there is. */
  public static final class NothingValidator implements ConstraintValidator<Nothing, Member> {
    @Override
    public boolean isValid(Member member, ConstraintValidatorContext context) {
      return true;
    }
  }

  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RUNTIME)
  @Constraint(validatedBy = RegistersValidator.class)
  @interface Registers {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** A degree registers nobody. */
  public static final class RegistersValidator
      implements ConstraintValidator<Registers, CredentialKind> {
    @Override
    public boolean isValid(CredentialKind kind, ConstraintValidatorContext context) {
      return kind == null || kind.registers();
    }
  }

  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RUNTIME)
  @Constraint(validatedBy = RecognizedValidator.class)
  @interface Recognized {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Is in the recognized set. */
  public static final class RecognizedValidator
      implements ConstraintValidator<Recognized, OrganizationId> {
    private final Authorities recognized = Authorities.recognized();

    @Override
    public boolean isValid(OrganizationId id, ConstraintValidatorContext context) {
      return id == null || recognized.contains(id);
    }
  }

  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RUNTIME)
  @Constraint(validatedBy = ActiveValidator.class)
  @interface Active {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** May be relied upon. */
  public static final class ActiveValidator
      implements ConstraintValidator<Active, CredentialStatus> {
    @Override
    public boolean isValid(CredentialStatus status, ConstraintValidatorContext context) {
      return status == null || status.isActive();
    }
  }

  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RUNTIME)
  @Constraint(validatedBy = ConfirmedValidator.class)
  @interface Confirmed {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Was confirmed. */
  public static final class ConfirmedValidator
      implements ConstraintValidator<Confirmed, VerificationOutcome> {
    @Override
    public boolean isValid(VerificationOutcome outcome, ConstraintValidatorContext context) {
      return outcome == null || outcome == VerificationOutcome.CONFIRMED;
    }
  }
}
