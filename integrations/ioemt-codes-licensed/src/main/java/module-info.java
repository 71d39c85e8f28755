/** Code rows of NUCC and SNOMED CT, kept apart from the core with their own notice. */
module org.ioemt.codes.licensed {
  requires static org.jspecify;
  requires transitive org.ioemt.core;

  exports org.ioemt.codes.licensed;
}
