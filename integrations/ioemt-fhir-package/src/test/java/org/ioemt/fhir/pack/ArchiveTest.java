package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives hold the files, have the layout that FHIR tools expect, and are reproducible. */
class ArchiveTest {

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        ArchiveTest.class.getClassLoader().getResourceAsStream(name + ".tgz"), name);
  }

  private record File(TarArchiveEntry entry, String text) {}

  private static List<File> files(String name) throws IOException {
    List<File> files = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(open(name)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.add(new File(entry, new String(tar.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return files;
  }

  @Test
  void theOpenArchiveHoldsTheFiles() throws IOException {
    compare("org.ioemt.fhir.r4", PackageFiles.openFiles());
  }

  @Test
  void theLicensedArchiveHoldsTheFiles() throws IOException {
    compare("org.ioemt.fhir.r4.licensed", PackageFiles.licensedFiles());
  }

  private static void compare(String name, Map<String, String> expected) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (File file : files(name)) {
      found.put(file.entry.getName(), file.text);
    }
    assertThat(found.remove("package/other/LICENSE")).contains("Apache License");
    assertThat(found.remove("package/other/NOTICE")).contains("IOEMT for Java");
    assertThat(found).hasSameSizeAs(expected);
    expected.forEach(
        (file, text) ->
            assertThat(
                    Objects.requireNonNull(found.get("package/" + file), file)
                        .replaceAll("0\\.1\\.0(-SNAPSHOT)?", "VERSION"))
                .as(file)
                .isEqualTo(
                    text.replace(PackageFiles.VERSION, "VERSION")
                        .replaceAll("0\\.1\\.0(-SNAPSHOT)?", "VERSION")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.ioemt.fhir.r4", "org.ioemt.fhir.r4.licensed"})
  void theBytesDoNotDependOnWhoBuildsWhen(String name) throws IOException {
    List<File> files = files(name);
    List<String> names = new ArrayList<>();
    for (File file : files) {
      if (!file.entry.getName().startsWith("package/other/")) {
        names.add(file.entry.getName());
      }
      assertThat(file.entry.getUserName()).isEqualTo("root");
      assertThat(file.entry.getGroupName()).isEqualTo("root");
      assertThat(file.entry.getLongUserId()).isZero();
      assertThat(file.entry.getMode() & 0777).isEqualTo(0644);
      assertThat(file.entry.getModTime()).isEqualTo(files.get(0).entry.getModTime());
    }
    List<String> sorted = new ArrayList<>(names);
    Collections.sort(sorted);
    assertThat(names).isEqualTo(sorted);
    try (InputStream raw = open(name)) {
      byte[] header = raw.readNBytes(8);
      assertThat(new byte[] {header[4], header[5], header[6], header[7]})
          .as("time in the header of gzip")
          .containsOnly(0);
    }
  }

  @Test
  void theToolsOfHl7ReadThePackage() throws IOException {
    NpmPackage npm = NpmPackage.fromPackage(open("org.ioemt.fhir.r4"));
    assertThat(npm.name()).isEqualTo("org.ioemt.fhir.r4");
    assertThat(npm.version()).doesNotContain("$");
    assertThat(npm.fhirVersion()).isEqualTo("4.0.1");
    assertThat(npm.canonical()).isEqualTo("https://ioemt.org/fhir");
    assertThat(npm.dependencies()).containsExactly("hl7.fhir.r4.core#4.0.1");
    assertThat(npm.listResources("CodeSystem")).contains("CodeSystem-provider-level.json");
    try (InputStream in = npm.loadByCanonical(Canonical.codeSystem("provider-level"))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"PEP\"");
    }
    NpmPackage licensed = NpmPackage.fromPackage(open("org.ioemt.fhir.r4.licensed"));
    assertThat(licensed.dependencies()).contains("org.ioemt.fhir.r4#" + npm.version());
    assertThat(licensed.license()).isEqualTo("SEE LICENSE IN other/NOTICE");
  }

  @Test
  void theIndexNamesEachResourceOnce() throws IOException {
    Map<String, String> files = PackageFilesTest.files(PackageFilesTest.OPEN);
    JsonNode index = PackageFiles.read(Objects.requireNonNull(files.get(".index.json")));
    List<String> names = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (JsonNode entry : index.get("files")) {
      names.add(entry.get("filename").textValue());
      if (entry.has("url")) {
        urls.add(entry.get("url").textValue());
      }
    }
    assertThat(names)
        .containsExactlyElementsOf(
            files.keySet().stream().filter(n -> Character.isUpperCase(n.charAt(0))).toList());
    assertThat(urls).doesNotHaveDuplicates();
    assertThat(index.get("index-version").intValue()).isEqualTo(2);
  }

  @Test
  void everyDefinitionHasASnapshotAndEveryReferredUrlIsThere() {
    List<String> urls = new ArrayList<>();
    PackageFiles.open()
        .forEach(
            resource -> {
              if (resource instanceof org.hl7.fhir.r4.model.MetadataResource known
                  && known.hasUrl()) {
                urls.add(known.getUrl());
              }
            });
    for (var resource : PackageFiles.open()) {
      if (resource instanceof StructureDefinition definition) {
        assertThat(definition.getSnapshot().getElement()).isNotEmpty();
        definition
            .getDifferential()
            .getElement()
            .forEach(
                element -> {
                  if (element.getBinding().hasValueSet()) {
                    assertThat(urls).contains(element.getBinding().getValueSet());
                  }
                  element
                      .getType()
                      .forEach(
                          type ->
                              type.getProfile()
                                  .forEach(p -> assertThat(urls).contains(p.getValue())));
                });
      }
      if (resource instanceof ConceptMap map) {
        if (map.hasSourceCanonicalType()) {
          assertThat(urls).contains(map.getSourceCanonicalType().getValue());
        }
        if (map.hasTargetCanonicalType()) {
          assertThat(urls).contains(map.getTargetCanonicalType().getValue());
        }
      }
    }
  }
}
