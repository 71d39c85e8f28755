package org.ioemt.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.ioemt.place.GeoPoint;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Values of the record as values of FHIR. */
final class Values {

  private static final int LAST_YEAR = 9999;

  private Values() {}

  /** Whether JSON can carry it: no half of a pair of characters. */
  static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** The text as it is, or null with a finding where FHIR cannot hold it. */
  static @Nullable String text(String text, FindingPath path, Findings findings) {
    if (isText(text)) {
      return text;
    }
    findings.add(FhirFindings.TEXT_NOT_WRITTEN, path);
    return null;
  }

  /** The day as FHIR writes it, or null with a finding where it has no such day. */
  private static @Nullable String day(LocalDate day, FindingPath path, Findings findings) {
    if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
      return day.toString();
    }
    findings.add(FhirFindings.DATE_NOT_WRITTEN, path);
    return null;
  }

  static @Nullable DateType date(LocalDate day, FindingPath path, Findings findings) {
    String text = day(day, path, findings);
    return text == null ? null : new DateType(text);
  }

  static @Nullable DateTimeType dateTime(LocalDate day, FindingPath path, Findings findings) {
    String text = day(day, path, findings);
    return text == null ? null : new DateTimeType(text);
  }

  /** The period, or null where neither end is known. */
  static @Nullable Period period(
      @Nullable LocalDate from, @Nullable LocalDate until, FindingPath path, Findings findings) {
    DateTimeType start = from == null ? null : dateTime(from, path.property("start"), findings);
    DateTimeType end = until == null ? null : dateTime(until, path.property("end"), findings);
    if (start == null && end == null) {
      return null;
    }
    Period period = new Period();
    if (start != null) {
      period.setStartElement(start);
    }
    if (end != null) {
      period.setEndElement(end);
    }
    return period;
  }

  /**
   * The degrees of a point, latitude first, with just the digits that give the same number back.
   */
  static BigDecimal[] degrees(GeoPoint point) {
    String text = point.text();
    int comma = text.indexOf(',');
    return new BigDecimal[] {
      new BigDecimal(text.substring(0, comma)), new BigDecimal(text.substring(comma + 1))
    };
  }

  // --- extensions

  static Extension extension(String name, Type value) {
    return new Extension(Names.structure(name), value);
  }

  static Extension extension(String name, Coding value) {
    return new Extension(Names.structure(name), value);
  }

  static Extension extension(String name, boolean value) {
    return extension(name, new BooleanType(value));
  }

  /** An extension that has parts and no value of its own. */
  static Extension parts(String name) {
    return new Extension(Names.structure(name));
  }

  static void part(Extension whole, String name, Type value) {
    whole.addExtension(new Extension(name, value));
  }

  static void part(Extension whole, String name, int value) {
    part(whole, name, new IntegerType(value));
  }

  /** Adds an extension with a text, where there is one and FHIR can hold it. */
  static void text(
      String name,
      @Nullable String text,
      FindingPath path,
      Findings findings,
      Consumer<Extension> owner) {
    String held = text == null ? null : text(text, path, findings);
    if (held != null) {
      owner.accept(extension(name, new StringType(held)));
    }
  }

  /** A reference to what is named by an identifier of ours and does not travel along. */
  static Reference named(String type, String system, String value) {
    Reference reference = new Reference().setType(type);
    reference.getIdentifier().setSystem(system).setValue(value);
    return reference;
  }
}
