package org.ioemt.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.rule.Finding;

/** Writes what ends, for people or for programs. */
interface ExpiryReport extends AutoCloseable {

  /** Writes what is to be said of a line. */
  void line(long number, List<Finding> findings) throws IOException;

  /** Writes the answer, once and last. */
  void answer(
      LocalDate date,
      StandardizationPolicy policy,
      Expiries expiries,
      List<ExpiringCredential> sorted)
      throws IOException;

  @Override
  void close() throws IOException;
}
