package org.ioemt.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseExtension;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** The extensions of one element, or the parts of one extension, and which of them were read. */
final class Extensions {

  private final List<? extends IBaseExtension<?, ?>> all;
  private final FindingPath path;
  private final Findings findings;
  private final boolean parts;
  private final Set<String> read = new HashSet<>();

  private Extensions(IBaseHasExtensions owner, FindingPath path, Findings findings, boolean parts) {
    this.all = owner.getExtension();
    this.path = path;
    this.findings = findings;
    this.parts = parts;
  }

  static Extensions of(IBaseHasExtensions owner, FindingPath path, Findings findings) {
    return new Extensions(owner, path, findings, false);
  }

  /** One of the extensions and where it stands. */
  record Found(Extension extension, FindingPath path) {

    FindingPath value() {
      return path.property("value");
    }
  }

  /** The parts of an extension that has no value of its own. */
  Extensions parts(Found whole) {
    return new Extensions(whole.extension(), whole.path(), findings, true);
  }

  List<Found> all(String name) {
    String url = parts ? name : Names.structure(name);
    read.add(url);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (url.equals(all.get(i).getUrl())) {
        found.add(new Found((Extension) all.get(i), path.element("extension", i)));
      }
    }
    return found;
  }

  /** The one extension of the name; null where there is none, and with a finding for several. */
  @Nullable Found one(String name) {
    List<Found> found = all(name);
    if (found.size() > 1) {
      findings.add(FhirFindings.SEVERAL, path.property("extension"), String.valueOf(found.size()));
      return null;
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** As {@link #one}, with a finding where there is none. */
  @Nullable Found required(String name) {
    int before = findings.size();
    Found found = one(name);
    if (found == null && findings.size() == before) {
      findings.add(FhirFindings.ELEMENT_MISSING, path, name);
    }
    return found;
  }

  <V extends Type> @Nullable V value(@Nullable Found found, Class<V> type, String name) {
    if (found == null) {
      return null;
    }
    Type value = found.extension().getValue();
    if (!type.isInstance(value)) {
      findings.add(
          FhirFindings.TYPE_OTHER,
          found.path(),
          name,
          value == null ? "nothing" : Codings.quote(value.fhirType()));
      return null;
    }
    return type.cast(value);
  }

  @Nullable Coding coding(@Nullable Found found) {
    return value(found, Coding.class, "Coding");
  }

  <T> @Nullable T constant(
      @Nullable Found found, String system, Function<String, Optional<T>> find) {
    Coding coding = coding(found);
    return coding == null || found == null
        ? null
        : Codings.read(coding, found.value(), system, find, findings);
  }

  /** The constant of an extension whose code system has the extension's name. */
  <T> @Nullable T constant(String name, Function<String, Optional<T>> find) {
    return constant(one(name), Names.system(name), find);
  }

  /** The constants of all extensions of the name. */
  <T> List<T> constants(String name, String system, Function<String, Optional<T>> find) {
    List<T> constants = new ArrayList<>();
    for (Found found : all(name)) {
      T constant = constant(found, Names.system(system), find);
      if (constant != null) {
        constants.add(constant);
      }
    }
    return constants;
  }

  @Nullable Jurisdiction jurisdiction(@Nullable Found found) {
    Coding coding = coding(found);
    return coding == null || found == null
        ? null
        : Codings.jurisdiction(coding, found.value(), findings);
  }

  List<Jurisdiction> jurisdictions(String name) {
    List<Jurisdiction> jurisdictions = new ArrayList<>();
    for (Found found : all(name)) {
      Jurisdiction jurisdiction = jurisdiction(found);
      if (jurisdiction != null) {
        jurisdictions.add(jurisdiction);
      }
    }
    return jurisdictions;
  }

  @Nullable String text(String name) {
    StringType value = value(one(name), StringType.class, "string");
    return value == null ? null : value.getValue();
  }

  @Nullable Boolean bool(String name) {
    BooleanType value = value(one(name), BooleanType.class, "boolean");
    return value == null ? null : value.getValue();
  }

  @Nullable Integer integer(String name) {
    IntegerType value = value(one(name), IntegerType.class, "integer");
    return value == null ? null : value.getValue();
  }

  @Nullable BigDecimal decimal(String name) {
    DecimalType value = value(one(name), DecimalType.class, "decimal");
    return value == null ? null : value.getValue();
  }

  @Nullable LocalDate day(String name) {
    Found found = one(name);
    DateType value = value(found, DateType.class, "date");
    return found == null ? null : Dates.day(value, found.value(), findings);
  }

  /** Reports every extension that was not asked for. */
  void reportUnread() {
    for (int i = 0; i < all.size(); i++) {
      String url = all.get(i).getUrl();
      if (url == null || !read.contains(url)) {
        findings.add(
            FhirFindings.EXTENSION_NOT_READ,
            path.element("extension", i),
            url == null ? "?" : Codings.quote(url));
      }
    }
  }
}
