package org.ioemt.crosswalk;

import java.util.List;
import java.util.function.Supplier;
import org.ioemt.credential.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Not in the tables. That says nothing about the person: a missing title means unknown, not "no
 * level".
 *
 * <p>Immutable and thread-safe.
 */
public final class Unlisted extends Standardization {

  private final Supplier<List<Suggestion>> suggestions;

  Unlisted(
      Match match,
      StandardizationPolicy policy,
      StandardizationReason reason,
      @Nullable CountryTable table,
      Qualification qualification) {
    super(match, policy, reason, null);
    suggestions = () -> table == null ? List.of() : Suggestions.near(table, qualification);
  }

  /** An answer that was kept, with the suggestions of its day. */
  Unlisted(
      Match match,
      StandardizationPolicy policy,
      StandardizationReason reason,
      List<Suggestion> suggestions) {
    super(match, policy, reason, null);
    List<Suggestion> kept = List.copyOf(suggestions);
    this.suggestions = () -> kept;
  }

  @Override
  public Kind kind() {
    return Kind.UNLISTED;
  }

  @Override
  List<?> own() {
    return suggestions();
  }

  /**
   * Listed titles of the country that look like the one in question, nearest first, at most five.
   * Each is a question to ask the person, never an answer. Worked out when asked for.
   *
   * @return the suggestions; empty where nothing is near or the country has no table
   */
  public List<Suggestion> suggestions() {
    return suggestions.get();
  }
}
