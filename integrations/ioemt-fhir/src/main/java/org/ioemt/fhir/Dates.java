package org.ioemt.fhir;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Days out of the dates and times of FHIR, without inventing any. */
final class Dates {

  private static final int YEAR = "YYYY".length();
  private static final int MONTH = "YYYY-MM".length();
  private static final int DAY = "YYYY-MM-DD".length();

  private Dates() {}

  /** The day, or null: with a finding where something is given that is no day. */
  static @Nullable LocalDate day(
      @Nullable PrimitiveType<?> value, FindingPath path, Findings findings) {
    String text = value == null ? null : value.getValueAsString();
    if (text == null) {
      return null;
    }
    if (text.length() == YEAR || text.length() == MONTH) {
      findings.add(FhirFindings.DATE_PARTIAL, path, text.length() == YEAR ? "YEAR" : "MONTH");
      return null;
    }
    LocalDate day = text.length() < DAY ? null : parse(text.substring(0, DAY));
    if (day == null) {
      findings.add(FhirFindings.VALUE_MALFORMED, path, "date");
    } else if (text.length() > DAY) {
      findings.add(FhirFindings.TIME_NOT_READ, path);
    }
    return day;
  }

  private static @Nullable LocalDate parse(String text) {
    Optional<PartialDate> date = PartialDate.find(text);
    if (date.isPresent()) {
      return date.get().first();
    }
    // The years before 1000, which no other part of the library reads but a record may hold.
    if (!text.startsWith("0")) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static @Nullable LocalDate start(Period period, FindingPath path, Findings findings) {
    return day(
        period.hasStart() ? period.getStartElement() : null, path.property("start"), findings);
  }

  static @Nullable LocalDate end(Period period, FindingPath path, Findings findings) {
    return day(period.hasEnd() ? period.getEndElement() : null, path.property("end"), findings);
  }
}
