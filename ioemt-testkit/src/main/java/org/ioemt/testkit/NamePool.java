package org.ioemt.testkit;

import java.util.List;
import org.ioemt.member.PersonName;

/**
 * Given and family names of one language, and how its speakers put them together.
 *
 * @param order the order
 * @param given given names
 * @param family family names or, where there are none, names of fathers; empty for single names
 */
record NamePool(Order order, List<String> given, List<String> family) {

  /** How a full name is written. */
  enum Order {
    GIVEN_FAMILY,
    GIVEN_TWO_FAMILIES,
    FAMILY_GIVEN,
    FAMILY_GIVEN_JOINED,
    PATRONYM,
    MONONYM
  }

  static NamePool of(String[] cells) {
    return new NamePool(Order.valueOf(cells[1]), Lines.parts(cells[2]), Lines.parts(cells[3]));
  }

  PersonName draw(Draws draws) {
    String first = draws.pick(given);
    String last = family.isEmpty() ? first : draws.pick(family);
    boolean apart = draws.percent(70);
    return switch (order) {
      case GIVEN_FAMILY -> {
        String both = draws.oneIn(8) ? first + ' ' + draws.pick(given) : first;
        yield name(both + ' ' + last, both, last, apart);
      }
      case GIVEN_TWO_FAMILIES -> {
        String second = last + ' ' + draws.pick(family);
        yield name(first + ' ' + second, first, second, apart);
      }
      case FAMILY_GIVEN -> name(last + ' ' + first, first, last, apart);
      case FAMILY_GIVEN_JOINED -> name(last + first, first, last, apart);
      // A father's name is no family name, so it stands in the full name alone.
      case PATRONYM -> {
        PersonName.Builder builder = PersonName.builder();
        builder.full(first + ' ' + last);
        if (apart) {
          builder.given(first);
        }
        yield builder.build();
      }
      case MONONYM -> PersonName.of(first);
    };
  }

  private static PersonName name(String full, String given, String family, boolean apart) {
    PersonName.Builder builder = PersonName.builder();
    builder.full(full);
    if (apart) {
      builder.given(given);
      builder.family(family);
    }
    return builder.build();
  }
}
