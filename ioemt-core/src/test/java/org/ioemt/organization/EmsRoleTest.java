package org.ioemt.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmsRoleTest {

  @ParameterizedTest
  @EnumSource
  void everyRoleIsReadByItsCode(EmsRole role) {
    assertThat(EmsRole.of(role.code())).isSameAs(role);
    assertThat(EmsRole.find(role.code())).containsSame(role);
  }

  @Test
  void anotherTextIsRefused() {
    assertThat(EmsRole.find("medical_director")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmsRole.of("PARAMEDIC"))
        .withMessageStartingWith("EMS role: expected ADMINISTRATION, ")
        .withMessageEndingWith(" or VEHICLE_OPERATOR, found 'PARAMEDIC'");
  }

  /** A role is a place in the system, a level is what a provider was credentialed for. */
  @Test
  @SuppressWarnings("GetClassOnEnum") // a constant with a body is a class of its own
  void noRoleImpliesALevel() {
    assertThat(mentionsOfALevel(EmsRole.class)).isEmpty();
    for (EmsRole role : EmsRole.values()) {
      assertThat(mentionsOfALevel(role.getClass())).as(role.code()).isEmpty();
      assertThat(ProviderLevel.find(role.code())).as(role.code()).isEmpty();
    }
  }

  @Test
  void theCheckForLevelsWouldFindOne() {
    assertThat(mentionsOfALevel(RoleWithALevel.class)).hasSize(3);
  }

  /** Members of a type, static or not, private or not, whose generic type names a level. */
  private static List<String> mentionsOfALevel(Class<?> type) {
    List<String> found = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (namesALevel(field.getGenericType())) {
        found.add(field.toString());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (namesALevel(method.getGenericReturnType())) {
        found.add(method.toString());
      }
    }
    return found;
  }

  private static boolean namesALevel(Type type) {
    String name = type.getTypeName();
    return name.contains(ProviderLevel.class.getName()) || name.contains(CareLevel.class.getName());
  }

  @SuppressWarnings("unused") // read by reflection
  private enum RoleWithALevel {
    MEDIC;

    private static final Map<RoleWithALevel, ProviderLevel> LEVELS = Map.of();

    Optional<ProviderLevel> level() {
      return Optional.ofNullable(LEVELS.get(this));
    }

    CareLevel careLevel() {
      return CareLevel.ADVANCED_LIFE_SUPPORT;
    }
  }
}
