/** NEMSIS 3.4 and 3.5: what US EMS systems write, read into the model as a stream. */
module org.ioemt.nemsis {
  requires static org.jspecify;
  requires transitive org.ioemt.core;
  requires java.xml;
  requires com.fasterxml.aalto;
  requires org.codehaus.stax2;

  exports org.ioemt.nemsis;
}
