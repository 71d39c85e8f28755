package org.ioemt.cli;

import java.time.LocalDate;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.place.Jurisdiction;
import org.ioemt.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of options. What they refuse, they refuse in the words of the library. */
final class Converters {

  private static final int LENGTH_OF_DAY = "YYYY-MM-DD".length();

  private Converters() {}

  private static TypeConversionException refusal(IllegalArgumentException reason) {
    return new TypeConversionException(String.valueOf(reason.getMessage()));
  }

  /** An ISO 3166 code. */
  static final class OfJurisdiction implements ITypeConverter<Jurisdiction> {

    @Override
    public Jurisdiction convert(String text) {
      try {
        return Jurisdiction.of(text);
      } catch (IllegalArgumentException e) {
        throw refusal(e);
      }
    }
  }

  /** A day, not a year alone. */
  static final class OfDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
      try {
        if (text.length() == LENGTH_OF_DAY) {
          return PartialDate.of(text).first();
        }
      } catch (IllegalArgumentException e) {
        // falls through to the words for a day
      }
      throw new TypeConversionException("date: expected a day as YYYY-MM-DD, found '" + text + "'");
    }
  }

  /** The code of a policy. */
  static final class OfPolicy implements ITypeConverter<StandardizationPolicy> {

    @Override
    public StandardizationPolicy convert(String text) {
      try {
        return StandardizationPolicy.of(text);
      } catch (IllegalArgumentException e) {
        throw refusal(e);
      }
    }
  }
}
