/** A program that reads and writes members. */
module desk {
  requires tools.jackson.databind;
  requires org.ioemt.core;
  requires org.ioemt.jackson3;
}
