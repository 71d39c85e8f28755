package org.ioemt.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.internal.table.Table;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A set of authorities, looked up by id or by name.
 *
 * <p>Two questions are answered with such a set, and they are different ones: who is this issuer
 * ({@link #shipped()}, all that is known), and do we take its word ({@link #recognized()}, or a set
 * that the caller composed). An issuer that is in neither is unknown, which is not the same as
 * refused.
 *
 * <pre>{@code
 * Authorities ours = Authorities.recognized().plus(ourRegister);
 * ours.find(OrganizationId.of("US-NREMT")).isPresent(); // true
 * }</pre>
 *
 * <p>There is no global registry: a caller hands the set it means to whatever needs one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Authorities {

  private final Map<OrganizationId, Authority> byId;
  private final Map<NameKey, Authority> byName;
  private final List<Authority> all;

  private Authorities(Collection<Authority> authorities) {
    Map<OrganizationId, Authority> ids = new LinkedHashMap<>();
    Map<NameKey, Authority> names = new LinkedHashMap<>();
    for (Authority authority : authorities) {
      if (ids.putIfAbsent(authority.id(), authority) != null) {
        throw new IllegalArgumentException("authorities: '" + authority.id() + "' is given twice");
      }
      Authority namesake = names.putIfAbsent(NameKey.of(authority), authority);
      if (namesake != null) {
        throw new IllegalArgumentException(
            "authorities: '"
                + namesake.id()
                + "' and '"
                + authority.id()
                + "' have the same name in "
                + authority.jurisdiction());
      }
    }
    this.byId = ids;
    this.byName = names;
    this.all = List.copyOf(ids.values());
  }

  /**
   * All authorities that this library ships, of whatever kind.
   *
   * @return the set, in the order of the table; the same instance on each call
   */
  public static Authorities shipped() {
    return Shipped.ALL;
  }

  /**
   * The shipped authorities whose word is taken by default: registers, regulators and health
   * authorities.
   *
   * <p>IOEMT asks for registration "by a national health service or a recognized authority" and
   * publishes no list. This set is this library's reading of that, and it follows from a
   * classification that is the library's own too. It leaves out, among others, ministries and
   * directorates of other matters, ambulance services that certify their own staff, aid
   * organizations and awarding bodies. A host that knows better composes its own set: {@code
   * Authorities.recognized().plus(...)} or {@code Authorities.shipped().ofKinds(...)}.
   *
   * @return the set, in the order of the table; the same instance on each call
   */
  public static Authorities recognized() {
    return Shipped.RECOGNIZED;
  }

  /**
   * A set of the given authorities.
   *
   * @param authorities the authorities, in the order in which {@link #all()} gives them
   * @return the set
   * @throws IllegalArgumentException if two of them share an id, or a jurisdiction and a name
   */
  public static Authorities of(Collection<Authority> authorities) {
    return new Authorities(authorities);
  }

  /**
   * All authorities of the set.
   *
   * @return an unmodifiable list in a fixed order
   */
  public List<Authority> all() {
    return all;
  }

  /**
   * Whether the set holds an authority.
   *
   * @param id the authority's id
   * @return true if an authority of that id is in the set
   */
  public boolean contains(OrganizationId id) {
    return byId.containsKey(id);
  }

  /**
   * The authority with an id.
   *
   * @param id the authority's id
   * @return the authority, or empty where the set does not hold it
   */
  public Optional<Authority> find(OrganizationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The authority with a name in a jurisdiction.
   *
   * <p>The name must be the authority's {@linkplain Authority#name() own name} to the letter; no
   * English name, no abbreviation and no similar name is tried. A subdivision falls back to its
   * country, never the other way round.
   *
   * @param jurisdiction a country or subdivision
   * @param exactName the name in the authority's own language
   * @return the authority, or empty where none has that name
   */
  public Optional<Authority> find(Jurisdiction jurisdiction, String exactName) {
    @Nullable Authority local = byName.get(new NameKey(jurisdiction, exactName));
    return local != null || jurisdiction.isCountry()
        ? Optional.ofNullable(local)
        : Optional.ofNullable(byName.get(new NameKey(jurisdiction.country(), exactName)));
  }

  /**
   * The authorities of certain kinds.
   *
   * @param kinds the kinds to keep
   * @return the set of those of this set that have one of the kinds
   */
  public Authorities ofKinds(Set<AuthorityKind> kinds) {
    return new Authorities(all.stream().filter(a -> kinds.contains(a.kind())).toList());
  }

  /**
   * This set and more.
   *
   * @param more the authorities to add
   * @return the set of both
   * @throws IllegalArgumentException if an authority is in it already, by id or by jurisdiction and
   *     name
   */
  public Authorities plus(Authority... more) {
    List<Authority> both = new ArrayList<>(all);
    Collections.addAll(both, more);
    return new Authorities(both);
  }

  /** Two sets are equal when they hold equal authorities in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Authorities that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /**
   * The ids.
   *
   * @return the ids in order, as a list would print them
   */
  @Override
  public String toString() {
    return byId.keySet().toString();
  }

  private record NameKey(Jurisdiction jurisdiction, String name) {
    static NameKey of(Authority authority) {
      return new NameKey(authority.jurisdiction(), authority.name());
    }
  }

  private static final class Shipped {
    static final Authorities ALL = load();
    static final Authorities RECOGNIZED =
        ALL.ofKinds(
            EnumSet.of(
                AuthorityKind.REGISTER, AuthorityKind.REGULATOR, AuthorityKind.HEALTH_AUTHORITY));

    private static Authorities load() {
      Table table =
          Table.read(
              Authorities.class,
              "authorities.tsv",
              "code",
              "country",
              "subdivision",
              "name",
              "english",
              "abbreviation",
              "kind",
              "number_pattern",
              "renewal",
              "evidence",
              "source");
      table.requireUnique("code");
      table.requireUnique("country", "subdivision", "name");
      List<Authority> authorities = new ArrayList<>();
      for (Table.Row row : table) {
        authorities.add(read(row));
      }
      return new Authorities(authorities);
    }

    private static Authority read(Table.Row row) {
      Jurisdiction country = row.value("country", Jurisdiction::of);
      Jurisdiction place = row.optionalValue("subdivision", Jurisdiction::of).orElse(country);
      if (!place.isWithin(country) || !country.isCountry()) {
        throw row.error("subdivision", "expected a part of " + country + ", found " + place);
      }
      OrganizationId id = row.value("code", OrganizationId::of);
      if (!id.toString().startsWith(place.code() + '-')) {
        throw row.error("code", "expected an id that begins with " + place + ", found " + id);
      }
      return Authority.builder()
          .id(id)
          .jurisdiction(place)
          .name(row.text("name"))
          .englishName(row.text("english"))
          .abbreviation(row.optional("abbreviation"))
          .kind(row.value("kind", AuthorityKind::of))
          .numberPattern(row.optional("number_pattern"))
          .renewal(row.optional("renewal"))
          .evidence(row.value("evidence", Evidence::of))
          .source(row.optionalValue("source", Citation::web))
          .build();
    }
  }
}
