/** A program that validates with Hibernate Validator. */
module desk {
  // Where no other logger is there, JBoss Logging takes the JDK's, and says so nowhere: an image
  // without it does not start.
  requires java.logging;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.ioemt.core;
  requires org.ioemt.validation;

  opens desk to
      org.hibernate.validator;
}
