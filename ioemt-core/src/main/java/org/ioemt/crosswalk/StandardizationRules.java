package org.ioemt.crosswalk;

import java.util.Objects;
import java.util.stream.Collectors;
import org.ioemt.credential.Credential;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;

/** Rules on the level of a credential: whether the crosswalk accepts one, and why not. */
public final class StandardizationRules {

  private static final FindingCode COUNTRY_NOT_COVERED =
      FindingCode.of("credential.country-not-covered");
  private static final FindingCode TITLE_UNKNOWN = FindingCode.of("credential.title-unknown");
  private static final FindingCode LEVEL_INSUFFICIENT =
      FindingCode.of("credential.level-insufficient");
  private static final FindingCode LEVEL_DISPUTED = FindingCode.of("credential.level-disputed");
  private static final FindingCode OUTSIDE_LADDER = FindingCode.of("credential.outside-ladder");

  private StandardizationRules() {}

  /**
   * The rules for a context. They are silent about a credential for which a level is accepted.
   *
   * @param crosswalk gives the level of a title
   * @param policy how much must be known of a title for its level to count
   * @return the rule set
   */
  public static RuleSet<Credential> of(Crosswalk crosswalk, StandardizationPolicy policy) {
    Objects.requireNonNull(crosswalk, "crosswalk");
    Objects.requireNonNull(policy, "policy");
    return RuleSet.<Credential>empty()
        .plus(
            (credential, findings) ->
                whyNoLevel(credential, crosswalk.standardize(credential, policy), findings),
            COUNTRY_NOT_COVERED,
            TITLE_UNKNOWN,
            LEVEL_INSUFFICIENT,
            LEVEL_DISPUTED,
            OUTSIDE_LADDER);
  }

  private static void whyNoLevel(Credential credential, Standardization answer, Findings findings) {
    if (answer.level().isPresent()) {
      return;
    }
    FindingPath path = FindingPath.of("qualification");
    String where = credential.qualification().jurisdiction().toString();
    if (answer instanceof Unlisted) {
      if (answer.reason() == StandardizationReason.COUNTRY_NOT_COVERED) {
        findings.add(COUNTRY_NOT_COVERED, path.property("jurisdiction"), where);
      } else {
        findings.add(
            TITLE_UNKNOWN, path.property("title"), where, credential.qualification().title());
      }
      return;
    }
    String row = answer.rows().get(0).code();
    if (answer instanceof OutsideLadder outside) {
      findings.add(OUTSIDE_LADDER, path.property("title"), row, outside.outside().code());
    } else if (answer instanceof Insufficient) {
      String proposed = answer.proposed().map(ProviderLevel::code).orElse("no one level");
      findings.add(
          LEVEL_INSUFFICIENT, path.property("title"), row, proposed, answer.reason().text());
    } else {
      String levels =
          answer.levels().stream().map(ProviderLevel::code).collect(Collectors.joining(", "));
      findings.add(LEVEL_DISPUTED, path.property("title"), levels, answer.reason().text());
    }
  }
}
