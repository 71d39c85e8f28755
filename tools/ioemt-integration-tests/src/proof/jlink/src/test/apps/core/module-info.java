/** A program that needs the model and nothing else. */
module desk {
  requires org.ioemt.core;
}
