package org.ioemt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ioemt.deployment.ProgramId;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.practice.ProtocolId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which characters an id is made of: the first and the last of each kind, and their neighbours. */
class IdsTest {

  private static final String LOWER = "az";
  private static final String UPPER = "AZ";
  private static final String DIGITS = "09";
  private static final List<String> NEVER = List.of("`", "{", "@", "[", "/", ":", " ", "\n", "é");

  static Stream<Arguments> ids() {
    return Stream.of(
        of("member", MemberId::find, "M", LOWER + UPPER + DIGITS + "._-", ""),
        of("program", ProgramId::find, "P", LOWER + UPPER + DIGITS + "._-/", ""),
        of("protocol", ProtocolId::find, "P", LOWER + UPPER + DIGITS + "._-/", ""),
        of("organization", OrganizationId::find, "DE-X", UPPER + DIGITS, "ab._"));
  }

  private static Arguments of(
      String name, Function<String, ?> find, String start, String good, String bad) {
    return Arguments.of(name, find, start, good, bad);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void whatItIsMadeOf(
      String name, Function<String, Object> find, String start, String good, String bad) {
    for (int i = 0; i < good.length(); i++) {
      String id = start + good.charAt(i) + "0";
      assertThat(find.apply(id)).as("%s '%s'", name, id).hasToString("Optional[" + id + "]");
    }
    List<String> none =
        Stream.concat(NEVER.stream(), bad.chars().mapToObj(Character::toString))
            .filter(c -> !good.contains(c))
            .toList();
    for (String c : none) {
      assertThat(find.apply(start + c + "0"))
          .as("%s with '%s'", name, c)
          .hasToString("Optional.empty");
    }
  }
}
