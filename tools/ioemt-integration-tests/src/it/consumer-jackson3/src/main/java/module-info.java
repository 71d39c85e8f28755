/** A module of a user, with the model and its JSON. */
module consumer {
  requires org.ioemt.jackson3;

  // Jackson makes the host's own record; the library needs nothing opened.
  opens consumer to
      tools.jackson.databind;

  uses tools.jackson.databind.JacksonModule;
}
