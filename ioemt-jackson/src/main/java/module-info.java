/** The JSON of the IOEMT model with Jackson 2. */
module org.ioemt.jackson {
  requires transitive org.ioemt.core;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.ioemt.jackson;

  provides com.fasterxml.jackson.databind.Module with
      org.ioemt.jackson.IoemtModule;
}
