/** Jakarta Validation constraints over the rules of the IOEMT model. */
module org.ioemt.validation {
  requires static org.hibernate.validator;
  requires static org.jspecify;
  requires transitive jakarta.validation;
  requires transitive org.ioemt.core;
}
