package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of a crosswalk row, in one period in which its answer is the same.
 *
 * @param qualification the spelling as listed
 * @param capitals the spelling as certificates print it, or the same again
 * @param misspelt a spelling that is not listed, or null where none was found
 * @param row the row
 * @param answer what the crosswalk says of the spelling when awarded in the period
 * @param undated whether it says the same where the day of the award is not known
 * @param from the first day of the period
 * @param until its last day
 * @param issuers recognized authorities that may issue it
 * @param others authorities that may issue it and are not recognized
 */
record Title(
    Qualification qualification,
    Qualification capitals,
    @Nullable Qualification misspelt,
    CrosswalkRow row,
    Standardization answer,
    boolean undated,
    LocalDate from,
    LocalDate until,
    List<Issuer> issuers,
    List<Issuer> others) {

  /** The level that the conservative policy accepts. */
  @Nullable ProviderLevel level() {
    return answer.level().orElse(null);
  }

  boolean isPhysician() {
    return row.level().filter(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN::equals).isPresent();
  }

  Jurisdiction country() {
    return qualification.jurisdiction().country();
  }
}
