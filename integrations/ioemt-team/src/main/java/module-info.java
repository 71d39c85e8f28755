/** A team for a program: each requirement filled, each member once, the distances least. */
module org.ioemt.team {
  requires static org.jspecify;
  requires transitive org.ioemt.core;
  requires org.jgrapht.core;

  exports org.ioemt.team;
}
