package org.ioemt.credential;

import java.util.Objects;
import org.ioemt.internal.table.Texts;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A local title, as it stands on a certificate, in the jurisdiction that gives it.
 *
 * <p>A title means nothing without its jurisdiction: a Rettungssanitäter is an EMT in Germany and a
 * paramedic in Switzerland. And it is no level: only the {@code Crosswalk} says what it maps to, if
 * anything.
 *
 * <pre>{@code
 * Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin");
 * }</pre>
 *
 * <p>The title is kept as given. Two qualifications are equal when jurisdiction and title are, to
 * the letter; whether two titles are listed as the same is asked of the crosswalk.
 *
 * <p>Immutable and thread-safe.
 */
public final class Qualification {

  private static final int LONGEST = 200;

  private final Jurisdiction jurisdiction;
  private final String title;
  // Computed when first asked for; a race computes the same key twice and harms nobody.
  private @Nullable TitleKey key;

  private Qualification(Jurisdiction jurisdiction, String title) {
    this.jurisdiction = jurisdiction;
    this.title = title;
  }

  /**
   * A qualification.
   *
   * @param jurisdiction the country or subdivision that gives the title
   * @param title title, abbreviation or alias as printed, in any script; 1 to 200 characters, not
   *     blank, no control characters
   * @return the qualification
   * @throws IllegalArgumentException if the title is blank, too long or has a control character
   */
  public static Qualification of(Jurisdiction jurisdiction, String title) {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    if (title.isBlank()) {
      throw new IllegalArgumentException("title: must not be blank");
    }
    if (title.length() > LONGEST) {
      throw new IllegalArgumentException(
          "title: expected at most " + LONGEST + " characters, found " + title.length());
    }
    if (Texts.hasControl(title)) {
      throw new IllegalArgumentException("title: must not hold a control character");
    }
    return new Qualification(jurisdiction, title);
  }

  /**
   * The jurisdiction that gives the title.
   *
   * @return a country or a subdivision
   */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /**
   * The title as given.
   *
   * @return the text, unchanged
   */
  public String title() {
    return title;
  }

  /**
   * The title in the form in which titles are compared.
   *
   * @return the key; computed once
   */
  public TitleKey titleKey() {
    TitleKey computed = key;
    if (computed == null) {
      computed = TitleKey.of(title);
      key = computed;
    }
    return computed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Qualification that
        && title.equals(that.title)
        && jurisdiction.equals(that.jurisdiction);
  }

  @Override
  public int hashCode() {
    return 31 * jurisdiction.hashCode() + title.hashCode();
  }

  /**
   * Jurisdiction and title.
   *
   * @return for instance {@code DE: Notfallsanitäterin}
   */
  @Override
  public String toString() {
    return jurisdiction + ": " + title;
  }
}
