/** The JSON of the IOEMT model with Jackson 2. */
module org.ioemt.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.ioemt.core;
  requires static org.jspecify;
}
