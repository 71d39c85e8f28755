package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.junit.jupiter.api.Test;

/** {@code docs/persistence.md} quotes this file, and what it quotes does what the page says. */
class PersistencePageTest {

  private static final String PAGE = "docs/persistence.md";

  private static final Qualification TITLE =
      Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin");

  // snippet
  @Converter(autoApply = true)
  public static final class LevelConverter implements AttributeConverter<ProviderLevel, String> {

    @Override
    public String convertToDatabaseColumn(ProviderLevel level) {
      return level == null ? null : level.code();
    }

    @Override
    public ProviderLevel convertToEntityAttribute(String code) {
      return code == null ? null : ProviderLevel.of(code);
    }
  }

  // end

  // snippet
  static void store(PreparedStatement insert, String memberId, Standardization answer)
      throws SQLException {
    insert.setString(1, memberId);
    insert.setString(2, answer.level().map(ProviderLevel::code).orElse(null));
    insert.setString(3, answer.policy().code());
    insert.setString(4, answer.reason().code());
    insert.setString(5, rowCodes(answer));
    insert.setString(6, answer.edition().name());
    insert.executeUpdate();
  }

  static String rowCodes(Standardization answer) {
    return answer.rows().stream().map(CrosswalkRow::code).collect(Collectors.joining(" "));
  }

  // end

  // snippet
  /** Whether the tables in this jar answer otherwise than the stored answer. */
  static boolean isOutdated(
      String storedLevel, String storedRows, Qualification title, StandardizationPolicy policy) {
    Standardization now = Crosswalk.shipped().standardize(title, policy);
    String level = now.level().map(ProviderLevel::code).orElse(null);
    return !Objects.equals(level, storedLevel) || !rowCodes(now).equals(storedRows);
  }

  // end

  /** Stands for the annotation of Jakarta Persistence, which is no dependency. */
  private @interface Converter {
    boolean autoApply() default false;
  }

  /** Stands for the interface of Jakarta Persistence, which is no dependency. */
  private interface AttributeConverter<X, Y> {
    Y convertToDatabaseColumn(X attribute);

    X convertToEntityAttribute(Y column);
  }

  @Test
  void thePageQuotesThisFile() throws IOException {
    assertThat(Pages.blocks(PAGE, "java"))
        .isEqualTo(
            Pages.snippets("ioemt-core/src/test/java/org/ioemt/docs/PersistencePageTest.java"));
  }

  @Test
  void theConstraintKnowsEveryLevelAndNoOther() throws IOException {
    String codes =
        Arrays.stream(ProviderLevel.values())
            .map(level -> '\'' + level.code() + '\'')
            .collect(Collectors.joining(", "));
    assertThat(Pages.text(PAGE)).contains("check (level_code in (" + codes + "))");
  }

  @Test
  void aLevelIsReadBackByItsCodeOnly() {
    LevelConverter converter = new LevelConverter();
    for (ProviderLevel level : ProviderLevel.values()) {
      assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(level)))
          .isEqualTo(level);
    }
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
    assertThat(converter.convertToEntityAttribute(null)).isNull();
    String name = ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN.name();
    assertThatThrownBy(() -> converter.convertToEntityAttribute(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerIsStoredWithItsRowsAndItsEdition() throws SQLException {
    List<Object> stored = new ArrayList<>();
    PreparedStatement insert =
        (PreparedStatement)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("setString")) {
                    stored.add(arguments[1]);
                  }
                  return method.getReturnType() == int.class ? 1 : null;
                });
    store(insert, "M-0001", Crosswalk.shipped().standardize(TITLE));
    assertThat(stored)
        .containsExactly(
            "M-0001",
            "PARAMEDIC",
            "conservative",
            "UNDISPUTED",
            "DE-NOTFALLSANITAETER",
            DataEdition.shipped().name());
  }

  @Test
  void anAnswerIsOutdatedWhereLevelOrRowsDiffer() {
    StandardizationPolicy policy = StandardizationPolicy.CONSERVATIVE;
    assertThat(isOutdated("PARAMEDIC", "DE-NOTFALLSANITAETER", TITLE, policy)).isFalse();
    assertThat(isOutdated("AEMT", "DE-NOTFALLSANITAETER", TITLE, policy)).isTrue();
    assertThat(isOutdated(null, "DE-NOTFALLSANITAETER", TITLE, policy)).isTrue();
    assertThat(isOutdated("PARAMEDIC", "DE-RETTUNGSASSISTENT", TITLE, policy)).isTrue();
  }
}
