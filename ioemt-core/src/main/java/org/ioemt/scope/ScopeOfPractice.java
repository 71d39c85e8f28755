package org.ioemt.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What each level may do, somewhere: a map from skill to the lowest level that may do it.
 *
 * <p>A scope can express nothing else, so within a scope levels are cumulative: what a level may
 * do, every higher level of the scope may. Shipped are three editions of the US national model,
 * with the four levels that it knows ({@link #nhtsa}) or with IOEMT's physician above them ({@link
 * #ioemt}):
 *
 * <pre>{@code
 * ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
 * scope.permits(ProviderLevel.EMT, Skill.of("cpap"));     // true
 * scope.lowestLevel(Skill.of("iv-access-peripheral"));    // Optional[AEMT]
 * scope.answer(ProviderLevel.EMT, Skill.of("iv-access-peripheral")); // no, and why
 * }</pre>
 *
 * <p>A national model is a floor, and a jurisdiction's scope may differ from it both ways. It is a
 * scope of its own, composed from another:
 *
 * <pre>{@code
 * ScopeOfPractice ours =
 *     ScopeOfPractice.basedOn(scope)
 *         .named("Utopia 2026")
 *         .in(Jurisdiction.of("US-NY"))
 *         .source(Citation.of("Utopia EMS Rule 7"))
 *         .permitFrom(ProviderLevel.EMT, Skill.of("airway-supraglottic"))
 *         .withhold(Skill.of("cricothyrotomy"))
 *         .build();
 * }</pre>
 *
 * <p>What this type does <em>not</em> say: that a person may act. <b>Scope is not authority to
 * practice</b>, which also takes education, certification, a license, local credentialing and, for
 * some skills, medical direction. And a skill that is not in a scope is not forbidden by it: the
 * table is silent.
 *
 * <p>Look-ups allocate nothing where the answer is yes. Immutable and thread-safe.
 */
public final class ScopeOfPractice {

  /** The most characters that a scope's name has. */
  public static final int LONGEST_NAME = 120;

  private static final FindingCode NOT_IN_EDITION = FindingCode.of("skill.not-in-edition");
  private static final FindingCode BROADER_FORM = FindingCode.of("skill.broader-form-in-edition");
  private static final FindingCode NARROWER_FORM = FindingCode.of("skill.narrower-form-permitted");
  private static final FindingCode LEVEL_NOT_IN_SCOPE = FindingCode.of("scope.level-not-in-scope");
  private static final FindingCode LEVEL_TOO_LOW = FindingCode.of("scope.level-too-low");
  private static final FindingCode WITHHELD = FindingCode.of("scope.withheld");

  private static final List<FindingCode> CODES =
      List.of(
          NOT_IN_EDITION, BROADER_FORM, NARROWER_FORM, LEVEL_NOT_IN_SCOPE, LEVEL_TOO_LOW, WITHHELD);

  private static final int RANKS = ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN.rank() + 1;

  private final String name;
  private final @Nullable ScopeEdition edition;
  private final Optional<Jurisdiction> jurisdiction;
  private final Optional<Citation> citation;
  private final ScopeReference reference;
  private final Set<ProviderLevel> levels;
  private final List<ScopeEntry> entries;
  private final Set<Skill> withheld;

  private final boolean[] holds = new boolean[RANKS];
  private final Map<Skill, Item> items;
  private final List<List<Skill>> skills;

  private ScopeOfPractice(
      String name,
      @Nullable ScopeEdition edition,
      @Nullable Jurisdiction jurisdiction,
      @Nullable Citation citation,
      Set<ProviderLevel> levels,
      List<ScopeEntry> entries,
      Set<Skill> withheld) {
    this.name = name;
    this.edition = edition;
    this.jurisdiction = Optional.ofNullable(jurisdiction);
    this.citation = Optional.ofNullable(citation);
    this.reference =
        new ScopeReference(name, Optional.ofNullable(edition), this.jurisdiction, this.citation);
    this.levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    this.entries = List.copyOf(entries);
    this.withheld = Collections.unmodifiableSet(new LinkedHashSet<>(withheld));
    for (ProviderLevel level : levels) {
      holds[level.rank()] = true;
    }
    Map<Skill, Item> bySkill = new LinkedHashMap<>();
    for (ScopeEntry entry : this.entries) {
      bySkill.put(entry.skill(), new Item(this, entry));
    }
    this.items = bySkill;
    List<List<Skill>> perRank = new ArrayList<>();
    for (int rank = 0; rank < RANKS; rank++) {
      perRank.add(skillsOf(rank));
    }
    this.skills = List.copyOf(perRank);
  }

  /**
   * An edition of the national model, with the four levels that the model knows.
   *
   * @param edition the edition
   * @return the scope, named by the edition's code; the same object at every call
   */
  public static ScopeOfPractice nhtsa(ScopeEdition edition) {
    return Objects.requireNonNull(Shipped.NHTSA.get(edition));
  }

  /**
   * An edition of the national model with IOEMT's fifth level above it: the physician may do every
   * skill of the edition, and may give medical direction. No NHTSA source is claimed for that
   * level.
   *
   * @param edition the edition
   * @return the scope, named for instance {@code ioemt-2021}; the same object at every call
   */
  public static ScopeOfPractice ioemt(ScopeEdition edition) {
    return Objects.requireNonNull(Shipped.IOEMT.get(edition));
  }

  /**
   * The shipped scopes.
   *
   * @return the editions without and then with the physician, oldest first
   */
  public static List<ScopeOfPractice> shipped() {
    return Shipped.ALL;
  }

  /**
   * The codes that {@link ScopeAnswer#findings()} may hold.
   *
   * @return the codes
   */
  public static List<FindingCode> findingCodes() {
    return CODES;
  }

  /**
   * A scope that begins as another and is then changed. Entries that are not changed keep their
   * evidence and source.
   *
   * @param scope the scope to begin with
   * @return a builder that still needs a name
   */
  public static Builder basedOn(ScopeOfPractice scope) {
    return new Builder(scope);
  }

  /**
   * A scope from nothing, for a place whose scope is not based on the national model.
   *
   * @return a builder without a level or skill
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The scope's name.
   *
   * @return for instance {@code nhtsa-2021}
   */
  public String name() {
    return name;
  }

  /**
   * The edition of the national model that the scope is, or was once based on.
   *
   * @return the edition, or empty for a scope made from nothing
   */
  public Optional<ScopeEdition> edition() {
    return Optional.ofNullable(edition);
  }

  /**
   * Where the scope holds.
   *
   * @return a country or subdivision; empty for a model, which holds nowhere by itself
   */
  public Optional<Jurisdiction> jurisdiction() {
    return jurisdiction;
  }

  /**
   * The document that sets the scope.
   *
   * @return the citation, or empty where a host named none
   */
  public Optional<Citation> citation() {
    return citation;
  }

  /**
   * Name, edition, place and document of the scope, without its entries.
   *
   * @return what its answers keep of it
   */
  public ScopeReference reference() {
    return reference;
  }

  /**
   * The levels that the scope speaks of.
   *
   * @return the levels, lowest first
   */
  public Set<ProviderLevel> levels() {
    return levels;
  }

  /**
   * All that the scope permits.
   *
   * @return the entries in the order of the catalogue, a host's own last
   */
  public List<ScopeEntry> entries() {
    return entries;
  }

  /**
   * The skills that the scope expressly withholds from everyone, which is more than being silent.
   *
   * @return the skills
   */
  public Set<Skill> withheld() {
    return withheld;
  }

  /**
   * Whether a level may do a skill.
   *
   * @param level the level
   * @param skill the skill
   * @return true if the scope speaks of the level and holds the skill for it or a lower one
   */
  public boolean permits(ProviderLevel level, Skill skill) {
    Item item = items.get(skill);
    return item != null && item.answers[level.rank()] != null;
  }

  /**
   * Whether a level may do a skill, by which entry or for which reason not.
   *
   * @param level the level
   * @param skill the skill
   * @return the answer; a yes is a shared object
   */
  public ScopeAnswer answer(ProviderLevel level, Skill skill) {
    Item item = items.get(skill);
    InScope yes = item == null ? null : item.answers[level.rank()];
    return yes != null ? yes : whyNot(level, skill, item);
  }

  /**
   * The lowest level that may do a skill.
   *
   * @param skill the skill
   * @return the level, or empty where the scope does not hold the skill
   */
  public Optional<ProviderLevel> lowestLevel(Skill skill) {
    Item item = items.get(skill);
    return item == null ? Optional.empty() : item.lowest;
  }

  /**
   * The entry of a skill, with its evidence.
   *
   * @param skill the skill
   * @return the entry, or empty where the scope does not hold the skill
   */
  public Optional<ScopeEntry> entry(Skill skill) {
    Item item = items.get(skill);
    return item == null ? Optional.empty() : item.found;
  }

  /**
   * All that a level may do.
   *
   * @param level the level
   * @return the skills in the order of {@link #entries()}; empty where the scope does not speak of
   *     the level
   */
  public List<Skill> skills(ProviderLevel level) {
    return skills.get(level.rank());
  }

  /**
   * Whether the scope speaks of a level.
   *
   * @param level the level
   * @return true if it is one of {@link #levels()}
   */
  public boolean speaksOf(ProviderLevel level) {
    return holds[level.rank()];
  }

  /**
   * Whether a level has the authority to give medical direction. The national model knows none.
   *
   * @param level the level
   * @return true for the physician where the scope speaks of that level
   */
  public boolean mayDirect(ProviderLevel level) {
    return level == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN && holds[level.rank()];
  }

  /**
   * What one level may do and another may not.
   *
   * @param from the level that may not
   * @param to the level that may
   * @return the entries; empty where the second level is not above the first
   */
  public List<ScopeEntry> gained(ProviderLevel from, ProviderLevel to) {
    return entries.stream()
        .filter(entry -> permits(to, entry.skill()) && !permits(from, entry.skill()))
        .toList();
  }

  /**
   * What becomes of each skill from this scope to another.
   *
   * @param other the other scope, for instance a later edition
   * @return the skills whose lowest level differs or that only one of the two holds, those of this
   *     scope first
   */
  public List<ScopeChange> changesTo(ScopeOfPractice other) {
    Set<Skill> all = new LinkedHashSet<>(items.keySet());
    all.addAll(other.items.keySet());
    List<ScopeChange> changes = new ArrayList<>();
    for (Skill skill : all) {
      Optional<ProviderLevel> before = lowestLevel(skill);
      Optional<ProviderLevel> after = other.lowestLevel(skill);
      if (!before.equals(after)) {
        changes.add(new ScopeChange(skill, before, after));
      }
    }
    return Collections.unmodifiableList(changes);
  }

  /**
   * The narrower forms of a skill that a level may do although it may not do the skill itself.
   *
   * @param level the level
   * @param broad the skill
   * @return the narrower forms; empty where the level may do the skill, or no form of it
   */
  public List<Skill> narrowerForms(ProviderLevel level, Skill broad) {
    return permits(level, broad)
        ? List.of()
        : skills(level).stream().filter(skill -> skill.isFormOf(broad)).toList();
  }

  private List<Skill> skillsOf(int rank) {
    List<Skill> found = new ArrayList<>();
    for (Map.Entry<Skill, Item> item : items.entrySet()) {
      if (item.getValue().answers[rank] != null) {
        found.add(item.getKey());
      }
    }
    return Collections.unmodifiableList(found);
  }

  private OutOfScope whyNot(ProviderLevel level, Skill skill, @Nullable Item item) {
    Findings findings = new Findings();
    if (!holds[level.rank()]) {
      findings.add(LEVEL_NOT_IN_SCOPE, FindingPath.of("level"), level.code(), name);
    }
    if (item != null) {
      if (holds[level.rank()]) {
        String lowest = item.entry.lowestLevel().code();
        findings.add(
            LEVEL_TOO_LOW, FindingPath.of("level"), level.code(), skill.code(), lowest, name);
      }
    } else if (withheld.contains(skill)) {
      findings.add(WITHHELD, FindingPath.of("skill"), skill.code(), name);
    } else {
      findings.add(NOT_IN_EDITION, FindingPath.of("skill"), skill.code(), name);
    }
    nearBy(level, skill, item, findings);
    return new OutOfScope(reference, level, skill, findings.toList());
  }

  private void nearBy(ProviderLevel level, Skill skill, @Nullable Item item, Findings findings) {
    FindingPath path = FindingPath.of("skill");
    if (item == null) {
      for (Skill broad = skill.broader(); broad != null; broad = broad.broader()) {
        Item found = items.get(broad);
        if (found != null) {
          String lowest = found.entry.lowestLevel().code();
          findings.add(BROADER_FORM, path, skill.code(), broad.code(), lowest, name);
        }
      }
    }
    for (Skill narrow : narrowerForms(level, skill)) {
      findings.add(NARROWER_FORM, path, level.code(), narrow.code(), name);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ScopeOfPractice that
            && name.equals(that.name)
            && edition == that.edition
            && jurisdiction.equals(that.jurisdiction)
            && citation.equals(that.citation)
            && levels.equals(that.levels)
            && entries.equals(that.entries)
            && withheld.equals(that.withheld));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, jurisdiction, entries.size());
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }

  /** One entry with its answers ready. */
  private static final class Item {

    final ScopeEntry entry;
    final Optional<ScopeEntry> found;
    final Optional<ProviderLevel> lowest;
    final @Nullable InScope[] answers = new @Nullable InScope[RANKS];

    Item(ScopeOfPractice scope, ScopeEntry entry) {
      this.entry = entry;
      this.found = Optional.of(entry);
      this.lowest = Optional.of(entry.lowestLevel());
      for (ProviderLevel level : scope.levels) {
        if (level.isAtLeast(entry.lowestLevel())) {
          answers[level.rank()] =
              new InScope(scope.reference, level, entry, states(scope, entry, level));
        }
      }
    }

    /** The national model speaks of four levels; a host's own rule speaks of all of its scope. */
    private static boolean states(ScopeOfPractice scope, ScopeEntry entry, ProviderLevel level) {
      return level != ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN
          || scope.edition == null
          || nhtsa(scope.edition).entry(entry.skill()).filter(entry::equals).isEmpty();
    }
  }

  /**
   * Composes scopes. It knows skills and lowest levels only, so that no scope can skip a level. Not
   * for use by two threads at once.
   */
  public static final class Builder {

    private @Nullable String name;
    private @Nullable ScopeEdition edition;
    private @Nullable Jurisdiction jurisdiction;
    private @Nullable Citation citation;
    private final Set<ProviderLevel> levels = EnumSet.noneOf(ProviderLevel.class);
    private final Map<Skill, ScopeEntry> base = new LinkedHashMap<>();
    private final Set<Skill> baseWithheld = new LinkedHashSet<>();
    private final Map<Skill, ScopeEntry> permitted = new LinkedHashMap<>();
    private final Set<Skill> withheld = new LinkedHashSet<>();
    // Entries that take the scope's own source, which may be named after them.
    private final Set<Skill> sourceless = new LinkedHashSet<>();

    private Builder() {}

    private Builder(ScopeOfPractice scope) {
      edition = scope.edition;
      jurisdiction = scope.jurisdiction.orElse(null);
      levels.addAll(scope.levels);
      scope.entries.forEach(entry -> base.put(entry.skill(), entry));
      baseWithheld.addAll(scope.withheld);
    }

    /**
     * Names the scope.
     *
     * @param value the name, not blank, {@value ScopeOfPractice#LONGEST_NAME} characters at most,
     *     no control characters
     * @return this builder
     * @throws IllegalArgumentException if the name is blank, too long or has a control character
     */
    public Builder named(String value) {
      Texts.requireLine("scope", "name", value, LONGEST_NAME);
      name = value;
      return this;
    }

    /**
     * Says where the scope holds.
     *
     * @param value a country or subdivision
     * @return this builder
     */
    public Builder in(Jurisdiction value) {
      jurisdiction = Objects.requireNonNull(value, "jurisdiction");
      return this;
    }

    /**
     * Says which document sets the scope. It becomes the source of all entries that this builder
     * adds without a source of their own.
     *
     * @param value the document
     * @return this builder
     */
    public Builder source(Citation value) {
      citation = Objects.requireNonNull(value, "source");
      return this;
    }

    /**
     * Says of which edition of the national model the scope is a form.
     *
     * @param value the edition
     * @return this builder
     */
    public Builder edition(ScopeEdition value) {
      edition = Objects.requireNonNull(value, "edition");
      return this;
    }

    /**
     * Adds a level that the scope speaks of.
     *
     * @param level the level
     * @return this builder
     */
    public Builder addLevel(ProviderLevel level) {
      levels.add(level);
      return this;
    }

    /**
     * Permits a skill to a level and to all above it, whatever the scope said before.
     *
     * @param level the lowest level that may do it
     * @param skill the skill
     * @return this builder
     * @throws IllegalArgumentException if this builder was told of the skill before
     */
    public Builder permitFrom(ProviderLevel level, Skill skill) {
      addEntry(new ScopeEntry(skill, level, Evidence.UNVERIFIED, Optional.empty()));
      sourceless.add(skill);
      return this;
    }

    /**
     * Permits a skill to a level and to all above it, and says how that is known.
     *
     * @param level the lowest level that may do it
     * @param skill the skill
     * @param evidence how well the statement was read
     * @param source where it was read
     * @return this builder
     * @throws IllegalArgumentException if this builder was told of the skill before
     */
    public Builder permitFrom(
        ProviderLevel level, Skill skill, Evidence evidence, Citation source) {
      return addEntry(new ScopeEntry(skill, level, evidence, Optional.of(source)));
    }

    /**
     * Adds an entry as it is, in the place of what the scope said of its skill before.
     *
     * @param entry the entry
     * @return this builder
     * @throws IllegalArgumentException if this builder was told of the skill before
     */
    public Builder addEntry(ScopeEntry entry) {
      requireNew(entry.skill());
      permitted.put(entry.skill(), entry);
      return this;
    }

    /**
     * Withholds a skill from every level, expressly.
     *
     * @param skill the skill
     * @return this builder
     * @throws IllegalArgumentException if this builder was told of the skill before
     */
    public Builder withhold(Skill skill) {
      requireNew(skill);
      withheld.add(skill);
      return this;
    }

    private void requireNew(Skill skill) {
      if (permitted.containsKey(skill) || withheld.contains(skill)) {
        throw new IllegalArgumentException("scope: '" + skill + "' is given twice");
      }
    }

    /**
     * Makes the scope.
     *
     * @return the scope
     * @throws IllegalArgumentException if it has no name or no level, if an entry begins at a level
     *     that the scope does not speak of, or if a narrower form of a skill would need a higher
     *     level than the skill
     */
    public ScopeOfPractice build() {
      if (name == null) {
        throw new IllegalArgumentException("scope, name: missing");
      }
      if (levels.isEmpty()) {
        throw new IllegalArgumentException("scope " + name + ", levels: missing");
      }
      Map<Skill, ScopeEntry> entries = new LinkedHashMap<>();
      merge(entries);
      for (ScopeEntry entry : entries.values()) {
        check(name, entry, entries);
      }
      Set<Skill> withheldNow = new LinkedHashSet<>(baseWithheld);
      withheldNow.addAll(withheld);
      withheldNow.removeAll(permitted.keySet());
      return new ScopeOfPractice(
          name, edition, jurisdiction, citation, levels, inOrder(entries), withheldNow);
    }

    private void merge(Map<Skill, ScopeEntry> entries) {
      entries.putAll(base);
      Optional<Citation> source = Optional.ofNullable(citation);
      permitted.forEach(
          (skill, entry) ->
              entries.put(
                  skill,
                  sourceless.contains(skill)
                      ? new ScopeEntry(skill, entry.lowestLevel(), entry.evidence(), source)
                      : entry));
      entries.keySet().removeAll(withheld);
    }

    private void check(String scope, ScopeEntry entry, Map<Skill, ScopeEntry> entries) {
      Skill skill = entry.skill();
      if (!levels.contains(entry.lowestLevel())) {
        throw new IllegalArgumentException(
            "scope "
                + scope
                + ": '"
                + skill
                + "' begins at "
                + entry.lowestLevel().code()
                + ", of which the scope does not speak");
      }
      for (Skill broad = skill.broader(); broad != null; broad = broad.broader()) {
        ScopeEntry broader = entries.get(broad);
        if (broader != null && broader.lowestLevel().rank() < entry.lowestLevel().rank()) {
          throw new IllegalArgumentException(
              "scope "
                  + scope
                  + ": '"
                  + skill
                  + "' would need "
                  + entry.lowestLevel().code()
                  + " although it is a form of '"
                  + broad
                  + "', which needs only "
                  + broader.lowestLevel().code());
        }
      }
    }

    /** The catalogue's order first, so that a scope is the same however it was composed. */
    private static List<ScopeEntry> inOrder(Map<Skill, ScopeEntry> entries) {
      List<ScopeEntry> ordered = new ArrayList<>(entries.size());
      for (Skill skill : Skill.all()) {
        ScopeEntry entry = entries.get(skill);
        if (entry != null) {
          ordered.add(entry);
        }
      }
      entries.values().stream()
          .filter(entry -> entry.skill().isHosts())
          .sorted((a, b) -> a.skill().code().compareTo(b.skill().code()))
          .forEach(ordered::add);
      return ordered;
    }
  }

  private static final class Shipped {

    static final Map<ScopeEdition, ScopeOfPractice> NHTSA = new EnumMap<>(ScopeEdition.class);
    static final Map<ScopeEdition, ScopeOfPractice> IOEMT = new EnumMap<>(ScopeEdition.class);
    static final List<ScopeOfPractice> ALL;

    static {
      Set<ProviderLevel> all = EnumSet.allOf(ProviderLevel.class);
      Set<ProviderLevel> four = EnumSet.copyOf(all);
      four.remove(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
      for (ScopeEdition edition : ScopeEdition.values()) {
        NHTSA.put(edition, read(edition.code(), edition, four));
      }
      for (ScopeEdition edition : ScopeEdition.values()) {
        IOEMT.put(edition, read("ioemt-" + edition.year(), edition, all));
      }
      List<ScopeOfPractice> both = new ArrayList<>(NHTSA.values());
      both.addAll(IOEMT.values());
      ALL = List.copyOf(both);
    }

    private static ScopeOfPractice read(
        String name, ScopeEdition edition, Set<ProviderLevel> levels) {
      Builder builder = builder().named(name).edition(edition).source(edition.citation());
      levels.forEach(builder::addLevel);
      SkillTable.entries(edition).forEach(builder::addEntry);
      return builder.build();
    }
  }
}
