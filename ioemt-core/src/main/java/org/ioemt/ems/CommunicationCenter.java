package org.ioemt.ems;

import java.util.List;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.organization.OrganizationId;

/**
 * A center that answers emergency calls, gives instructions and sends units.
 *
 * <p>Its {@linkplain #hours() hours} are those in which calls are answered: {@link
 * DutyHours#ALWAYS} is what most centers state. A center with no hours is one of which nobody knows
 * when it answers. The {@linkplain #priorities() priorities} are those that its dispatchers give,
 * of one scheme.
 *
 * <pre>{@code
 * CommunicationCenter center =
 *     CommunicationCenter.builder()
 *         .id(OrganizationId.of("US-NY-UTOPIA-DISPATCH"))
 *         .name("Utopia dispatch")
 *         .addEmergencyNumber(EmergencyNumber.of("911"))
 *         .addHours(DutyHours.ALWAYS)
 *         .addAllPriorities(ResponsePriority.ofScheme("NEMSIS_DISPATCH_PRIORITY"))
 *         .build();
 * }</pre>
 *
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CommunicationCenter permits ImmutableCommunicationCenter {

  /**
   * The id by which others name the center.
   *
   * @return the id
   */
  OrganizationId id();

  /**
   * The name.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * The emergency numbers that the center answers.
   *
   * @return the numbers
   */
  List<EmergencyNumber> emergencyNumbers();

  /**
   * When calls are answered.
   *
   * @return the hours, which may overlap
   */
  List<DutyHours> hours();

  /**
   * The priorities that the dispatchers give.
   *
   * @return the priorities
   */
  List<ResponsePriority> priorities();

  /**
   * The sets of instructions that the dispatchers give callers.
   *
   * @return the sets
   */
  List<PreArrivalInstructions> preArrivalInstructions();

  /**
   * The channels on which the center reaches its units.
   *
   * @return the channels
   */
  List<Channel> channels();

  /** Keeps the name from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("communication center", "name", name());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds communication centers. Not for use by two threads at once. */
  final class Builder extends ImmutableCommunicationCenter.Builder {
    Builder() {}
  }
}
