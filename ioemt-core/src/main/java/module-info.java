/** The model of prehospital care: provider levels, qualifications, members and their rules. */
module org.ioemt.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
