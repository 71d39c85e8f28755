package org.ioemt;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;

/**
 * The packages of the core are rooms in a fixed order, and a room knows only the rooms before it.
 *
 * <p>So a reader may take them one after the other, and no cycle can grow. A new package has to be
 * given its place in {@link #ROOMS}; a class outside of the rooms is a violation like any other.
 */
@AnalyzeClasses(packages = "org.ioemt", importOptions = RoomOrderTest.NoTests.class)
class RoomOrderTest {

  private static final String HOUSE = "org.ioemt";

  /**
   * The rooms, each free to use those above it. The house itself comes first: Immutables finds the
   * style of all aggregates on the package that encloses theirs.
   */
  private static final List<String> ROOMS =
      List.of(
          "",
          "internal.table",
          "source",
          "level",
          "rule",
          "code",
          "place",
          "time",
          "organization",
          "scope",
          "credential",
          "crosswalk",
          "member",
          "practice",
          "ems",
          "deployment",
          "internal.wire");

  @ArchTest static final ArchRule everyClassHasARoom = classes().should(liveInARoom());

  @ArchTest
  static final ArchRule aRoomKnowsOnlyTheRoomsAboveIt = classes().should(useOnlyRoomsAbove());

  @ArchTest
  static final ArchRule theHouseItselfOffersNothing =
      classes()
          .that()
          .resideInAPackage(HOUSE)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePackagePrivate();

  private static ArchCondition<JavaClass> liveInARoom() {
    return new ArchCondition<>("live in one of the rooms " + ROOMS) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (floor(type) < 0) {
          events.add(
              violated(
                  type,
                  type.getName()
                      + " is in package "
                      + type.getPackageName()
                      + ", which is no room of the core"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyRoomsAbove() {
    return new ArchCondition<>("use only their own room and the rooms above it") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (isOurs(target) && floor(target) > floor(type)) {
            events.add(violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The library's own option knows only one build directory, {@code target}. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(HOUSE + ".");
  }

  /** The place of the class's package in {@link #ROOMS}, or -1 where it is none of them. */
  private static int floor(JavaClass type) {
    if (!isOurs(type)) {
      return -1;
    }
    String room = type.getPackageName().substring(HOUSE.length());
    return ROOMS.indexOf(room.isEmpty() ? room : room.substring(1));
  }
}
