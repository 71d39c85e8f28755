package org.ioemt.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/** Where the answer of {@code ioemt match} goes. */
interface MatchReport extends Closeable {

  /** Writes what is wrong with a line of the file. */
  void line(long number, List<Finding> findings) throws IOException;

  /** Writes why a member does not meet a requirement. */
  void whyNot(long line, MemberId member, int requirement, List<Finding> findings)
      throws IOException;

  /** Writes the answer, at the end. */
  void answer(MatchResult result, @Nullable TeamProposal team, long unreadable) throws IOException;

  /** Hands on what was written. */
  void flush() throws IOException;
}
