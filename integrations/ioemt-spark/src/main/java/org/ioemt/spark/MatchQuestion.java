package org.ioemt.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.NearestMembers;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.organization.Authorities;

/**
 * Whom to look for: what is sent to the tasks. The matcher itself is made once on each machine.
 *
 * @param program the program as JSON
 * @param top how many to keep for each requirement
 * @param options the policy, and whether bad input fails
 */
record MatchQuestion(String program, int top, Options options) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int KEPT = 100;
  private static final Map<Key, ProgramMatcher> MATCHERS = new ConcurrentHashMap<>();

  private record Key(String program, String policy) {}

  MatchQuestion {
    if (top < 1) {
      throw new IllegalArgumentException("top: expected 1 or more, found " + top);
    }
  }

  ProgramMatcher matcher() {
    Key key = new Key(program, options.policy().code());
    ProgramMatcher matcher = MATCHERS.get(key);
    if (matcher == null) {
      matcher =
          Matcher.of(Crosswalk.shipped(), options.policy(), Authorities.recognized())
              .forProgram(SparkMatcher.program(program));
      if (MATCHERS.size() < KEPT) {
        MATCHERS.put(key, matcher);
      }
    }
    return matcher;
  }

  NearestMembers nearest() {
    return matcher().nearest(top);
  }
}
