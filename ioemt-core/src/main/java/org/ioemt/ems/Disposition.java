package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.code.Code;

/**
 * How a response ended: whether there was a patient, care, and a transport, and by whom.
 *
 * <p>The four parts and the reasons are those of NEMSIS 3.5 (eDisposition.27 to eDisposition.31). A
 * record that knows less states less, at least one part.
 *
 * <pre>{@code
 * Disposition.of(TransportDisposition.THIS_UNIT);
 * Disposition.of(UnitDisposition.CANCELLED_BEFORE_ARRIVAL);
 * Disposition.builder()
 *     .unit(UnitDisposition.CONTACT_MADE)
 *     .transport(TransportDisposition.REFUSED)
 *     .addReason(ReleaseReason.AGAINST_MEDICAL_ADVICE)
 *     .build();
 * }</pre>
 *
 * <p>Parts that contradict each other are a finding. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Disposition permits ImmutableDisposition {

  Disposition() {}

  /**
   * A disposition of which only the transport is known.
   *
   * @param transport whether there was a transport, and by whom
   * @return the disposition
   */
  public static Disposition of(TransportDisposition transport) {
    return builder().transport(transport).build();
  }

  /**
   * A disposition of which only the unit's part is known, as for a cancelled call.
   *
   * @param unit whether the unit met a patient
   * @return the disposition
   */
  public static Disposition of(UnitDisposition unit) {
    return builder().unit(unit).build();
  }

  /**
   * Whether the unit met a patient (eDisposition.27).
   *
   * @return the part, or empty where the record does not say
   */
  public abstract Optional<UnitDisposition> unit();

  /**
   * Whether the patient was cared for (eDisposition.28).
   *
   * @return the part, or empty where the record does not say
   */
  public abstract Optional<CareDisposition> care();

  /**
   * Which part the crew had (eDisposition.29).
   *
   * @return the part, or empty where the record does not say
   */
  public abstract Optional<CrewDisposition> crew();

  /**
   * Whether there was a transport (eDisposition.30).
   *
   * @return the part, or empty where the record does not say
   */
  public abstract Optional<TransportDisposition> transport();

  /**
   * Why the patient refused or was released (eDisposition.31).
   *
   * @return the reasons in the order of the record
   */
  public abstract List<ReleaseReason> reasons();

  /**
   * The disposition as the source record codes it, where its list is another: the 22 codes of
   * NEMSIS 3.4 (eDisposition.12), or those of a dispatch system.
   *
   * @return the code, or empty. No rule reads it: it is there to be written back
   */
  public abstract Optional<Code> code();

  /**
   * Whether this unit transported the patient.
   *
   * @return true if the record says so
   */
  public boolean isTransported() {
    return transport().map(TransportDisposition::isByThisUnit).orElse(false);
  }

  /**
   * Whether the unit was cancelled.
   *
   * @return true if the record says so
   */
  public boolean isCancelled() {
    return unit().map(UnitDisposition::isCancelled).orElse(false);
  }

  /** Refuses a disposition that says nothing. */
  @Value.Check
  void check() {
    if (unit().isEmpty()
        && care().isEmpty()
        && crew().isEmpty()
        && transport().isEmpty()
        && code().isEmpty()) {
      throw new IllegalArgumentException(
          "disposition: expected the unit's, the care's, the crew's or the transport's part, or a"
              + " code");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds dispositions. Not for use by two threads at once. */
  public static final class Builder extends ImmutableDisposition.Builder {
    Builder() {}
  }
}
