/** A program that reads and writes members. */
module desk {
  requires com.fasterxml.jackson.databind;
  requires org.ioemt.core;
  requires org.ioemt.jackson;
}
