package org.ioemt.organization;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.immutables.value.Value;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * A body that awards, issues, registers or employs: whatever stands on a credential as its issuer.
 *
 * <p>Being listed here means that a source names the body in connection with a prehospital title.
 * It does not mean that IOEMT recognizes it: that depends on its {@linkplain #kind() kind} and on
 * the set of authorities that the caller chose, see {@link Authorities#recognized()}.
 *
 * <pre>{@code
 * Authority register =
 *     Authority.builder()
 *         .id(OrganizationId.of("AD-SAMPLE-REGISTER"))
 *         .jurisdiction(Jurisdiction.of("AD"))
 *         .name("Registre d'exemple")
 *         .englishName("Sample register")
 *         .kind(AuthorityKind.REGISTER)
 *         .evidence(Evidence.UNVERIFIED)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Authority permits ImmutableAuthority {

  /** The most characters that a number's pattern has; a longer one may not be what it seems. */
  int LONGEST_PATTERN = 200;

  /**
   * The id by which credentials and records name the authority.
   *
   * @return the id
   */
  OrganizationId id();

  /**
   * Where the authority acts.
   *
   * @return a country or a subdivision
   */
  Jurisdiction jurisdiction();

  /**
   * The name in the authority's own language.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * An English name: the authority's own, or a gloss.
   *
   * @return the name, not blank
   */
  String englishName();

  /**
   * The abbreviation in use.
   *
   * @return the abbreviation, or empty where none is recorded
   */
  Optional<String> abbreviation();

  /**
   * What the authority is. For the shipped authorities this is the library's own classification.
   *
   * @return the kind
   */
  AuthorityKind kind();

  /**
   * The form of the numbers that the authority gives, as a regular expression for the whole number.
   *
   * <p>Recorded only where the authority publishes it. A number of the right form need not exist.
   *
   * @return the pattern, {@value #LONGEST_PATTERN} characters at most, or empty where none is
   *     published
   */
  Optional<String> numberPattern();

  /**
   * How often a credential has to be renewed, in words.
   *
   * @return a short note, or empty where nothing is recorded
   */
  Optional<String> renewal();

  /**
   * How well name and existence of the authority were read. It does not speak of the kind.
   *
   * @return the evidence
   */
  Evidence evidence();

  /**
   * Where it was read.
   *
   * @return the source, or empty where none is recorded
   */
  Optional<Citation> source();

  /**
   * Whether a number contradicts the form that the authority publishes.
   *
   * <p>The question is put this way round because "no" is the weaker answer: the form is right, or
   * none is published. It never means that the number was issued.
   *
   * @param number a credential number, as written; nothing is trimmed or folded
   * @return true if a form is published and the number has another one
   */
  default boolean isMalformedNumber(String number) {
    return numberPattern().isPresent() && !number.matches(numberPattern().get());
  }

  /** Keeps names from being blank and patterns from failing when they are first used. */
  @Value.Check
  default void check() {
    requireText("name", name());
    requireText("englishName", englishName());
    abbreviation().ifPresent(text -> requireText("abbreviation", text));
    renewal().ifPresent(text -> requireText("renewal", text));
    numberPattern().ifPresent(Authority::requirePattern);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  private static void requireText(String attribute, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("authority: " + attribute + ": must not be blank");
    }
  }

  private static void requirePattern(String pattern) {
    // Also because a pattern of many thousand brackets would exhaust the stack of its compiler.
    if (pattern.length() > LONGEST_PATTERN) {
      throw new IllegalArgumentException(
          "authority: numberPattern: expected "
              + LONGEST_PATTERN
              + " characters at most, found "
              + pattern.length());
    }
    try {
      java.util.regex.Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "authority: numberPattern: expected a regular expression, found '" + pattern + '\'', e);
    }
  }

  /** Builds authorities. Not for use by two threads at once. */
  final class Builder extends ImmutableAuthority.Builder {
    Builder() {}
  }
}
