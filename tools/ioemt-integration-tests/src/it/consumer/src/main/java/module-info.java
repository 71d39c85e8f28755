/** A module of a user, with nothing but the three libraries and a provider of validation. */
module consumer {
  requires com.fasterxml.jackson.databind;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.ioemt.core;
  requires org.ioemt.jackson;
  requires org.ioemt.validation;

  // Hibernate Validator reads the host's own records; the libraries need nothing opened.
  opens consumer to
      org.hibernate.validator;
}
