/**
 * Jakarta Validation constraints over the rules of the IOEMT model.
 *
 * <p>Hibernate Validator is the provider that they are built for; it need not be there.
 */
module org.ioemt.validation {
  requires static org.hibernate.validator;
  requires static org.jspecify;
  requires transitive jakarta.validation;
  requires transitive org.ioemt.core;

  exports org.ioemt.validation;
  // Not to Hibernate Validator alone: it is the host's ConstraintValidatorFactory (Spring's, CDI's,
  // one of its own) that
  // calls the constructors, and a qualified export cannot name them all. An export suffices;
  // nothing is opened.
  exports org.ioemt.validation.validator;
}
