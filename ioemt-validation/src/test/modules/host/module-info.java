/** A host that opens its own classes to its provider, and nothing else to anybody. */
module host {
  requires org.hibernate.validator;
  requires org.ioemt.validation;

  opens host to
      org.hibernate.validator;
}
