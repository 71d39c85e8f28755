package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.LevelCodes;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.MedicalTeamType;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.SystemComponent;
import org.ioemt.ems.TriageCategory;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.RoleCodes;
import org.ioemt.source.DataEdition;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;

/** The documents say of the tables what the tables hold. */
class DataPagesTest {

  private static final String TABLES = "ioemt-core/src/main/resources/org/ioemt/";

  private static final List<CrosswalkRow> ROWS = Crosswalk.shipped().rows();

  @Test
  void everyCountrysFileIsInTheIndex() throws IOException {
    Set<String> files = new TreeSet<>();
    try (DirectoryStream<Path> tables =
        Files.newDirectoryStream(Pages.file(TABLES + "crosswalk"), "[A-Z][A-Z].tsv")) {
      tables.forEach(table -> files.add(table.getFileName().toString().substring(0, 2)));
    }
    assertThat(files)
        .isEqualTo(
            Crosswalk.shipped().countries().stream()
                .map(country -> country.code())
                .collect(Collectors.toSet()));
  }

  @Test
  void sourcesCountsTheRowsByLevel() throws IOException {
    String page = Pages.text("SOURCES.md");
    for (ProviderLevel level : ProviderLevel.values()) {
      assertThat(page)
          .contains(line(level.code(), row -> row.level().filter(level::equals).isPresent()));
    }
    for (OutsideKind kind : OutsideKind.values()) {
      String name =
          kind == OutsideKind.PHYSICIAN_OTHER
              ? "other physician"
              : kind.code().toLowerCase(Locale.ROOT);
      assertThat(page)
          .contains(line("none: " + name, row -> row.outside().filter(kind::equals).isPresent()));
    }
    assertThat(page).contains(line("all", row -> true));
  }

  private static String line(String name, Predicate<CrosswalkRow> which) {
    List<CrosswalkRow> rows = ROWS.stream().filter(which).toList();
    return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d |\n"
        .formatted(
            name,
            rows.size(),
            count(rows, CrosswalkRow::disputed),
            count(rows, row -> row.status() == RowStatus.LEGACY),
            count(rows, row -> row.evidence() == Evidence.VERIFIED),
            count(rows, row -> row.evidence() == Evidence.SECONDARY),
            count(rows, row -> row.evidence() == Evidence.UNVERIFIED),
            count(rows, row -> row.basis() == LevelBasis.SKILLS_READ),
            count(rows, row -> row.basis() == LevelBasis.ROLE_OR_EDUCATION_READ),
            count(rows, row -> row.basis() == LevelBasis.INFERRED));
  }

  private static long count(List<CrosswalkRow> rows, Predicate<CrosswalkRow> which) {
    return rows.stream().filter(which).count();
  }

  @Test
  void theChangeLogCountsWhatItsFirstEditionHolds() throws IOException {
    long subdivisions =
        ROWS.stream()
            .map(CrosswalkRow::jurisdiction)
            .filter(j -> !j.isCountry())
            .distinct()
            .count();
    assertThat(Pages.text("CHANGELOG.md"))
        .contains(
            "Edition " + DataEdition.shipped(),
            ROWS.size()
                + " qualifications of "
                + Crosswalk.shipped().countries().size()
                + " countries and territories and "
                + subdivisions
                + " subdivisions",
            count(ROWS, row -> row.level().isPresent()) + " with a proposed level",
            count(ROWS, row -> row.outside().isPresent()) + " outside the ladder",
            Authorities.shipped().all().size()
                + " authorities, "
                + Authorities.recognized().all().size()
                + " of them recognized by default",
            LevelName.all().size() + " names of the levels",
            CodeSystem.all().size() + " code systems",
            LevelCodes.shipped().mappings().size() + " rows from codes to levels",
            RoleCodes.shipped().mappings().size() + " rows from codes to roles",
            VehicleType.all().size()
                + " vehicle types of "
                + VehicleType.schemes().size()
                + " schemes",
            ResponsePriority.all().size()
                + " response priorities of "
                + ResponsePriority.schemes().size(),
            TriageCategory.all().size()
                + " triage categories of "
                + TriageCategory.schemes().size(),
            MedicalTeamType.all().size()
                + " types of medical teams of "
                + MedicalTeamType.schemes().size(),
            componentRows() + " rows for " + SystemComponent.values().length + " components");
  }

  private static int componentRows() {
    return Arrays.stream(SystemComponent.values()).mapToInt(c -> c.sources().size()).sum();
  }

  @Test
  void sourcesCountsTheValuesWithASchemeByEvidence() throws IOException {
    assertThat(Pages.text("SOURCES.md"))
        .contains(
            row("vehicle-types", VehicleType.all(), VehicleType::evidence),
            row("response-priorities", ResponsePriority.all(), ResponsePriority::evidence),
            row("triage-categories", TriageCategory.all(), TriageCategory::evidence),
            row("medical-team-types", MedicalTeamType.all(), MedicalTeamType::evidence),
            row(
                "system-components",
                Arrays.stream(SystemComponent.values())
                    .flatMap(component -> component.sources().stream())
                    .toList(),
                SystemComponent.Source::evidence));
  }

  private static <T> String row(String table, List<T> values, Function<T, Evidence> evidence) {
    StringBuilder row = new StringBuilder("| `ems/" + table + ".tsv` | " + values.size());
    for (Evidence mark : Evidence.values()) {
      row.append(" | ").append(values.stream().filter(v -> evidence.apply(v) == mark).count());
    }
    return row.append(" |").toString();
  }

  @Test
  void thePoliciesAcceptWhatReadmeSays() throws IOException {
    assertThat(Pages.text("README.md"))
        .contains(
            "strict policy accepts "
                + accepted(StandardizationPolicy.STRICT)
                + " of "
                + ROWS.size()
                + " rows",
            "conservative one " + accepted(StandardizationPolicy.CONSERVATIVE));
  }

  private static long accepted(StandardizationPolicy policy) {
    return count(
        ROWS,
        row ->
            Crosswalk.shipped()
                .standardize(Qualification.of(row.jurisdiction(), row.title()), policy)
                .level()
                .isPresent());
  }
}
