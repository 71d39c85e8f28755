/** Rosters as CSV: members read from the tables that people keep, and written back to them. */
module org.ioemt.roster {
  requires static org.jspecify;
  requires transitive org.ioemt.core;
  requires de.siegmar.fastcsv;

  exports org.ioemt.roster;
}
