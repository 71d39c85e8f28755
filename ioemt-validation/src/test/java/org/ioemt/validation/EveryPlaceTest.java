package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.ems.Crew;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each constraint, on each type that it is for, in each place where an annotation can stand. The
 * host's classes are written here, compiled and checked: one for each use.
 */
class EveryPlaceTest {

  private static final Crew ALONE = Services.crew(Services.MEDIC);

  /**
   * A constraint with its attributes, in a type that it is for.
   *
   * @param attributes as they stand in the annotation
   * @param bad a value that it refuses
   */
  record Use(Class<?> constraint, Class<?> type, String attributes, Object bad) {

    /** With further attributes, in the parentheses where the others stand. */
    String annotation(String further) {
      String all =
          Stream.of(attributes, further)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", "));
      return '@' + constraint.getName() + '(' + all + ')';
    }

    String host() {
      return "Host" + constraint.getSimpleName() + type.getSimpleName();
    }

    @Override
    public String toString() {
      return '@' + constraint.getSimpleName() + " on " + type.getSimpleName();
    }
  }

  private static Use use(Class<?> constraint, Class<?> type, String attributes, Object bad) {
    return new Use(constraint, type, attributes, bad);
  }

  private static final String PEP =
      "value = org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN";
  private static final String EMR = "value = org.ioemt.level.ProviderLevel.EMR";
  private static final String GERMANY = "in = \"DE\"";
  private static final String STANDARD = "standard = \"US-NC\"";
  private static final String STRICT = "failOn = org.ioemt.rule.Severity.INFO";
  private static final Qualification UNKNOWN = Qualification.of(Jurisdiction.of("DE"), "Zauberer");

  static List<Use> uses() {
    Credential unknown = People.paramedic().qualification(UNKNOWN).build();
    Member slip = People.bare().addCredential(People.paramedic().build()).build();
    return List.of(
        use(ProviderLevelCode.class, CharSequence.class, "", "?"),
        use(AtLeast.class, ProviderLevel.class, PEP, ProviderLevel.EMT),
        use(AtLeast.class, CharSequence.class, PEP, "EMT"),
        use(AtMost.class, ProviderLevel.class, EMR, ProviderLevel.EMT),
        use(AtMost.class, CharSequence.class, EMR, "EMT"),
        use(OneOfLevels.class, ProviderLevel.class, EMR, ProviderLevel.EMT),
        use(OneOfLevels.class, CharSequence.class, EMR, "EMT"),
        use(LocalQualification.class, Qualification.class, GERMANY, UNKNOWN),
        use(LocalQualification.class, CharSequence.class, GERMANY, "?"),
        use(Standardizable.class, Qualification.class, "", UNKNOWN),
        use(Standardizable.class, Credential.class, "", unknown),
        use(Standardizable.class, CharSequence.class, GERMANY, "?"),
        use(SkillCode.class, CharSequence.class, "", "?"),
        use(JurisdictionCode.class, CharSequence.class, "", "?"),
        use(LanguageTag.class, CharSequence.class, "", "?"),
        use(CredentialStatusCode.class, CharSequence.class, "", "?"),
        use(ExternalCode.class, Code.class, "system = \"ISCO_08\"", Code.of("ISCO_08", "0")),
        use(ExternalCode.class, CharSequence.class, "system = \"ISCO_08\"", "?"),
        use(MemberIdText.class, CharSequence.class, "", "?!"),
        use(EligibleMember.class, Member.class, "", People.bare().build()),
        use(CurrentCredential.class, Credential.class, "", People.lapsed().credentials().get(0)),
        use(ConsistentRecord.class, Credential.class, "", slip.credentials().get(0)),
        use(ConsistentRecord.class, Member.class, "", slip),
        use(
            FitMedicalDirector.class,
            org.ioemt.practice.MedicalDirector.class,
            GERMANY,
            RecordConstraintsTest.director().license(People.paramedic().build()).build()),
        use(
            WithinScope.class,
            org.ioemt.practice.PracticeRequest.class,
            "",
            WithinScopeTest.expired()),
        use(StaffedFor.class, Crew.class, STANDARD, ALONE),
        use(
            StaffedFor.class,
            org.ioemt.ems.Response.class,
            STANDARD,
            Services.transported(Hosts.TODAY, ALONE).build()),
        use(
            ValidResponse.class,
            org.ioemt.ems.Response.class,
            STRICT,
            Services.transported(Hosts.TODAY, Services.staffed(), Services.staffed()).build()),
        use(
            CompleteSystem.class,
            org.ioemt.ems.EmsSystem.class,
            "",
            Services.system().communicationCenters(List.of()).build()),
        use(
            CompletePlan.class,
            org.ioemt.ems.MassCasualtyPlan.class,
            "",
            Services.plan().commandRoles(List.of()).build()),
        use(
            ReadyProgram.class,
            org.ioemt.deployment.Program.class,
            "",
            ReadyProgramTest.unmeetable()));
  }

  /** {@code A} stands for the annotation, {@code T} for the type. */
  private static final String HOST =
      """
      package hosts;

      import java.lang.annotation.*;
      import java.util.*;

      public class %s {
        public interface First {}
        public interface Second {}

        @A()
        @jakarta.validation.Constraint(validatedBy = {})
        @Target({ElementType.FIELD, ElementType.TYPE_USE})
        @Retention(RetentionPolicy.RUNTIME)
        public @interface Composed {
          String message() default "";
          Class<?>[] groups() default {};
          Class<? extends jakarta.validation.Payload>[] payload() default {};
        }

        @A() private final T field;
        private final T getter;
        private final List<@A() T> list;
        private final Map<String, @A() T> map;
        private final Optional<@A() T> optional;
        @Composed private final T composed;
        @A(groups = First.class) @A(groups = Second.class) private final T repeated;

        public %s(@A() T value) {
          field = value;
          getter = value;
          list = List.of(value);
          map = Map.of("key", value);
          optional = Optional.of(value);
          composed = value;
          repeated = value;
        }

        @A() public T getGetter() {
          return getter;
        }

        @A() public T returned(@A() T parameter, List<@A() T> parameters) {
          return parameter;
        }
      }
      """;

  private static final Validator VALIDATOR = Hosts.validator();
  private static final Map<Use, Class<?>> HOSTS = new LinkedHashMap<>();
  private static URLClassLoader loader;

  @BeforeAll
  static void compile(@TempDir java.nio.file.Path directory) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-parameters",
                "-d",
                directory.toString(),
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))));
    for (Use use : uses()) {
      java.nio.file.Path source = directory.resolve(use.host() + ".java");
      Files.writeString(source, source(use));
      arguments.add(source.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, EveryPlaceTest.class.getClassLoader());
    for (Use use : uses()) {
      HOSTS.put(use, loader.loadClass("hosts." + use.host()));
    }
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static String source(Use use) {
    return HOST.formatted(use.host(), use.host())
        .replace("@A(groups = First.class)", use.annotation("groups = First.class"))
        .replace("@A(groups = Second.class)", use.annotation("groups = Second.class"))
        .replace("@A()", use.annotation(""))
        .replace("import java.util.*;", "import java.util.*;\nimport " + use.type().getName() + ';')
        .replace(" T ", ' ' + use.type().getSimpleName() + ' ')
        .replace(" T>", ' ' + use.type().getSimpleName() + '>');
  }

  @Test
  void everyUseIsHere() {
    assertThat(uses().stream().map(use -> use.constraint().getName() + ' ' + use.type().getName()))
        .containsExactlyInAnyOrderElementsOf(
            Declarations.USES.stream()
                .map(use -> use.constraint().getName() + ' ' + use.type().getName())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("uses")
  void fieldsGettersElementsAndCompositionsAreChecked(Use use) throws Exception {
    Object host = host(use);
    assertThat(places(VALIDATOR.validate(host)))
        .containsExactly("composed", "field", "getter", "list", "map", "optional");
    for (Class<?> group : host.getClass().getClasses()) {
      if (!group.isAnnotation()) {
        assertThat(places(VALIDATOR.validate(host, group))).containsExactly("repeated");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("uses")
  void methodsAndConstructorsAreChecked(Use use) throws Exception {
    Object host = host(use);
    ExecutableValidator executables = VALIDATOR.forExecutables();
    Method returned = host.getClass().getMethod("returned", use.type(), List.class);
    Object[] arguments = {use.bad(), List.of(use.bad())};
    assertThat(parts(executables.validateParameters(host, returned, arguments)))
        .containsExactly("parameter", "parameters");
    assertThat(executables.validateReturnValue(host, returned, use.bad())).isNotEmpty();
    assertThat(executables.validateReturnValue(host, returned, null)).isEmpty();
    Constructor<?> constructor = host.getClass().getConstructor(use.type());
    assertThat(executables.validateConstructorParameters(constructor, new Object[] {use.bad()}))
        .isNotEmpty();
    IoemtConstraints.checkDeclarations(VALIDATOR, host.getClass());
  }

  /** The validators that a factory keeps, none of them initialized when sixteen threads begin. */
  @Test
  void sixteenThreadsShareTheValidators() throws Exception {
    List<Object> hosts = new ArrayList<>();
    for (Use use : uses()) {
      hosts.add(host(use));
    }
    List<String> usual = hosts.stream().map(host -> said(VALIDATOR, host)).toList();
    Validator shared = Hosts.validator();
    int number = 16;
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      CyclicBarrier start = new CyclicBarrier(number);
      List<Future<List<String>>> running = new ArrayList<>();
      for (int thread = 0; thread < number; thread++) {
        int first = thread * hosts.size() / number;
        running.add(
            threads.submit(
                () -> {
                  start.await(1, TimeUnit.MINUTES);
                  List<String> said = new ArrayList<>(usual);
                  for (int i = 0; i < hosts.size(); i++) {
                    int at = (first + i) % hosts.size();
                    said.set(at, said(shared, hosts.get(at)));
                  }
                  return said;
                }));
      }
      for (Future<List<String>> one : running) {
        assertThat(one.get(5, TimeUnit.MINUTES)).isEqualTo(usual);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String said(Validator validator, Object host) {
    return validator.validate(host).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList()
        .toString();
  }

  private static Object host(Use use) throws ReflectiveOperationException {
    Class<?> host =
        HOSTS.entrySet().stream()
            .filter(entry -> entry.getKey().host().equals(use.host()))
            .findFirst()
            .orElseThrow()
            .getValue();
    return host.getConstructor(use.type()).newInstance(use.bad());
  }

  /** The properties of a host that are refused. */
  private static SortedSet<String> places(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().iterator().next().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The parameters of a method that are refused. */
  private static SortedSet<String> parts(Set<? extends ConstraintViolation<?>> violations) {
    SortedSet<String> parts = new TreeSet<>();
    for (ConstraintViolation<?> violation : violations) {
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.getKind() == jakarta.validation.ElementKind.PARAMETER) {
          parts.add(node.getName());
        }
      }
    }
    return parts;
  }
}
