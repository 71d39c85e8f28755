package org.ioemt.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Checks a member: as findings alone, or as id, level and findings.
 *
 * <p>Holds its configuration. What it is asked with is the same for all rows as a rule, so that the
 * last answer to "which rules" is kept.
 */
final class CheckFunction
    implements UDF4<
        @Nullable Object, @Nullable Object, @Nullable String, Boolean, @Nullable Object> {

  private static final long serialVersionUID = 1L;

  private final Options options;
  private final boolean whole;
  private final Place place;
  // One field, as the driver may work out two queries at once with the same function.
  private transient @Nullable Last last;

  CheckFunction(String name, Options options, boolean whole) {
    this.options = options;
    this.whole = whole;
    place = new Place(name);
  }

  @Override
  public @Nullable Object call(
      @Nullable Object json,
      @Nullable Object day,
      @Nullable String policy,
      @Nullable Boolean strict) {
    place.called();
    if (json == null || day == null || policy == null) {
      return null;
    }
    boolean fails = Arguments.isStrict(strict, options);
    Last known = last;
    if (known == null || !policy.equals(known.policy) || !day.equals(known.day)) {
      Optional<StandardizationPolicy> how = StandardizationPolicy.find(policy);
      if (how.isEmpty()) {
        return bad(Refusals.policy(policy), fails);
      }
      LocalDate date;
      try {
        date = Arguments.day(day);
      } catch (DateTimeException e) {
        return bad(SparkFindings.invalid("as_of", "expected a day as YYYY-MM-DD"), fails);
      }
      known = new Last(day, policy, MemberChecks.of(date, how.get()));
      last = known;
    }
    return check(known.check, Arguments.utf8(json), fails);
  }

  /** The rules for the day and the policy that were asked for last. */
  private record Last(Object day, String policy, MemberChecks.Check check) {}

  private @Nullable Object check(MemberChecks.Check check, byte[] json, boolean fails) {
    JsonLine<Member> line = MemberChecks.read(json).orElse(null);
    if (line == null) {
      return null; // a blank line is none
    }
    if (line instanceof JsonLine.Failure<Member> failure) {
      return bad(SparkFindings.unreadable(failure, "member"), fails);
    }
    Member member = ((JsonLine.Value<Member>) line).value();
    List<Finding> findings = check.rules().check(member);
    if (!whole) {
      return SparkFindings.rows(findings);
    }
    boolean eligible = true;
    for (Finding finding : findings) {
      eligible &= finding.severity() != Severity.ERROR;
    }
    return RowFactory.create(
        member.id().toString(),
        check.level(member).map(ProviderLevel::code).orElse(null),
        eligible,
        SparkFindings.rows(findings));
  }

  private Object bad(Finding finding, boolean fails) {
    if (fails) {
      throw place.refuse(finding);
    }
    Object[] findings = {SparkFindings.row(finding)};
    return whole ? whole(findings) : findings;
  }

  private static Row whole(Object[] findings) {
    return RowFactory.create(null, null, null, findings);
  }
}
