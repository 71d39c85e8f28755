package org.ioemt.internal.wire;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two lists of the forms, and what the holders declare, are one. */
class WireFormsTest {

  @Test
  void everyFormIsFoundByItsType() {
    for (Kind<?> kind : WireForms.all()) {
      assertThat(WireForms.find(kind.type())).as(kind.type().getName()).isSameAs(kind);
    }
    assertThat(WireForms.all()).doesNotHaveDuplicates();
    assertThat(WireForms.find(String.class)).isNull();
  }

  @Test
  void everyDeclaredFormOfAnOwnTypeIsListed() throws Exception {
    List<Kind<?>> declared = declaredForms();
    assertThat(declared).hasSizeGreaterThan(20);
    assertThat(WireForms.all()).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void whatAShapeHoldsIsListedToo() {
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        for (Property<?, ?> property : shape.properties()) {
          Class<?> type = property.kind().type();
          assertThat(type.getName().startsWith("org.ioemt.") == (WireForms.find(type) != null))
              .as(shape + "." + property.name())
              .isTrue();
        }
      }
    }
  }

  /** What is public and has no form: nobody keeps or sends it, or the reason is given. */
  private static final Map<String, String> WITHOUT_FORM =
      Map.ofEntries(
          // a question, a table or a rule to ask, and no value
          entry("code.CodeMap", "a table"),
          entry("code.LevelCodes", "tables"),
          entry("credential.CredentialRules", "rules"),
          entry("credential.ExpiryRules", "rules"),
          entry("crosswalk.Crosswalk", "a table"),
          entry("crosswalk.StandardizationRules", "rules"),
          entry("deployment.Matcher", "a question"),
          entry("deployment.NearestMembers", "a collector, which changes"),
          entry("deployment.ProgramRules", "rules"),
          entry("deployment.ProgramMatcher", "a question, which changes"),
          entry("ems.CrewRules", "rules"),
          entry("ems.PlanRules", "rules"),
          entry("ems.ResponseRules", "rules"),
          entry("ems.SystemRules", "rules"),
          entry("ems.TallyRules", "rules"),
          entry("member.MembershipRules", "rules"),
          entry("organization.Authorities", "a table"),
          entry("organization.RoleCodes", "tables"),
          entry("place.GreatCircle", "a function"),
          entry("practice.MedicalDirectorRules", "rules"),
          entry("practice.PracticeRules", "rules"),
          entry("member.RegistryStatistics", "a collector, which changes"),
          entry("member.RegistryStatistics$Country", "a part of a collector"),
          entry("rule.Findings", "a collector, which changes; its findings have a form"),
          entry("rule.Rule", "a rule"),
          entry("rule.RuleSet", "rules"),
          // values
          entry("code.CodeAbsence", "of any type of target, which JSON could not tell"),
          entry("code.CodeMapping", "of any type of target, which JSON could not tell"),
          entry("ems.SystemComponent$Source", "a part of a constant, which the code tells"),
          entry("level.CareLevels$Entry", "a part of CareLevels, written as a property a level"),
          entry("rule.FindingPath$Step", "a part of FindingPath, written in its text"));

  @Test
  void everyPublicTypeHasAFormOrAReason() throws Exception {
    Set<String> without = new TreeSet<>();
    for (Class<?> type : publicTypes()) {
      if (WireForms.find(type) == null) {
        without.add(type.getName().substring("org.ioemt.".length()));
      }
    }
    assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_FORM.keySet());
    assertThat(WITHOUT_FORM.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  /** All but builders and what is internal. */
  private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
    Path root =
        Path.of(WireForms.class.getResource("WireForms.class").toURI())
            .getParent()
            .resolve("../../../..")
            .normalize();
    try (Stream<Path> files = Files.walk(root.resolve("org/ioemt"))) {
      return files
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .filter(name -> !name.startsWith("org/ioemt/internal/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .<Class<?>>map(WireFormsTest::load)
          .filter(WireFormsTest::isPublic)
          .filter(type -> !type.getSimpleName().equals("Builder"))
          .toList();
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!Modifier.isPublic(outer.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, WireForms.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private static List<Kind<?>> declaredForms()
      throws IOException, URISyntaxException, IllegalAccessException, ClassNotFoundException {
    Path directory = Path.of(WireForms.class.getResource("WireForms.class").toURI()).getParent();
    List<Kind<?>> forms = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith("Shape.class") && !name.endsWith("Scalars.class")) {
          continue;
        }
        String className = name.substring(0, name.length() - ".class".length());
        Class<?> holder = Class.forName(WireForms.class.getPackageName() + "." + className);
        for (Field field : holder.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())
              && !Modifier.isPrivate(field.getModifiers())
              && field.get(null) instanceof Kind<?> kind
              && kind.type().getName().startsWith("org.ioemt.")) {
            forms.add(kind);
          }
        }
      }
    }
    return forms;
  }
}
