/** A module of a user, with nothing but the three libraries and a provider of validation. */
module consumer {
  requires org.hibernate.validator;
  requires org.ioemt.core;
  requires org.ioemt.jackson;
  requires org.ioemt.validation;
}
