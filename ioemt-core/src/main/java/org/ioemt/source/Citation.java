package org.ioemt.source;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to the document that a fact was taken from: its name, its address, or both.
 *
 * <p>An address says where the text was read, which for a fact that is only {@link
 * Evidence#SECONDARY} need not be the steward's own site. The address is kept as text and never
 * opened.
 *
 * <pre>{@code
 * Citation.web("https://www.nremt.org/nremt/about/reg_int85_history.asp");
 * Citation.of("National EMS Scope of Practice Model 2019, DOT HS 812 666");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Citation {

  private final @Nullable String document;
  private final @Nullable String url;

  private Citation(@Nullable String document, @Nullable String url) {
    this.document = document;
    this.url = url;
  }

  /**
   * A document by name.
   *
   * @param document title and edition, not blank
   * @return the citation
   * @throws IllegalArgumentException if the name is blank
   */
  public static Citation of(String document) {
    return new Citation(requireName(document), null);
  }

  /**
   * A document by name and address.
   *
   * @param document title and edition, not blank
   * @param url an address that begins with {@code http://} or {@code https://}
   * @return the citation
   * @throws IllegalArgumentException if the name is blank or the address is none
   */
  public static Citation of(String document, String url) {
    return new Citation(requireName(document), requireUrl(url));
  }

  /**
   * A document of which only the address is known.
   *
   * @param url an address that begins with {@code http://} or {@code https://}
   * @return the citation
   * @throws IllegalArgumentException if the text is no such address
   */
  public static Citation web(String url) {
    return new Citation(null, requireUrl(url));
  }

  /**
   * The document's name.
   *
   * @return title and edition, or empty where only the address is known
   */
  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  /**
   * The document's address.
   *
   * @return the address, or empty where only the name is known
   */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation that
        && Objects.equals(document, that.document)
        && Objects.equals(url, that.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, url);
  }

  /**
   * Name and address as a person would read them.
   *
   * @return for instance {@code NREMT history, https://www.nremt.org/...}
   */
  @Override
  public String toString() {
    if (document == null) {
      return String.valueOf(url);
    }
    return url == null ? document : document + ", " + url;
  }

  private static String requireName(String document) {
    if (document.isBlank()) {
      throw new IllegalArgumentException("document: must not be blank");
    }
    return document;
  }

  private static String requireUrl(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    if (!web || url.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "url: expected an address that begins with http:// or https://, found '" + url + "'");
    }
    return url;
  }
}
