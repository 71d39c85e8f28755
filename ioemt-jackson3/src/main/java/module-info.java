/** The JSON of the IOEMT model with Jackson 3. */
@SuppressWarnings("module") // the digit is Jackson's generation, as in Jackson's own names
module org.ioemt.jackson3 {
  requires transitive org.ioemt.core;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.ioemt.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.ioemt.jackson3.IoemtModule;
}
