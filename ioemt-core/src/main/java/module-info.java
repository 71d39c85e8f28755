/** The model of prehospital care: provider levels, qualifications, members and their rules. */
@SuppressWarnings("module") // javac cannot see the modules named in qualified exports
module org.ioemt.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.ioemt.source;
  exports org.ioemt.level;
  exports org.ioemt.rule;
  exports org.ioemt.code;
  exports org.ioemt.place;
  exports org.ioemt.time;
  exports org.ioemt.organization;
  exports org.ioemt.scope;
  exports org.ioemt.credential;
  exports org.ioemt.crosswalk;
  exports org.ioemt.member;
  exports org.ioemt.practice;
  exports org.ioemt.ems;
  exports org.ioemt.deployment;
  exports org.ioemt.internal.table to
      org.ioemt.codes.licensed,
      org.ioemt.nemsis,
      org.ioemt.roster;
  exports org.ioemt.internal.wire to
      org.ioemt.jackson,
      org.ioemt.jackson3,
      org.ioemt.spark,
      org.ioemt.testkit;
}
