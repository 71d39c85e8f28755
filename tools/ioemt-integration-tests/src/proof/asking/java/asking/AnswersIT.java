package asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.validation.IoemtConstraints;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks an application over HTTP. The application is the jar that its users would start, in a
 * process of its own, on a port that the system chooses.
 */
class AnswersIT {

  private static final Pattern PORT =
      Pattern.compile("(?:started on port |Listening on: http://[^:]+:)(\\d+)");

  private static final String NOT_SERVING = "org.ioemt.finding.member.no-affiliation";

  private static final String ELIGIBLE =
      """
      {"id": "M-1", "name": {"full": "Zoë 太田"},
       "credentials": [{"kind": "LICENSE",
         "qualification": {"jurisdiction": "DE", "title": "Notfallsanitäterin"},
         "authority": "DE-LANDESBEHOERDEN", "status": "active", "number": "SECRET-4711",
         "verifications": [
           {"source": "ISSUING_AUTHORITY", "date": "2026-01-02", "outcome": "CONFIRMED"}]}],
       "affiliations": [{"organization": "DE-SAMPLE", "engagement": "VOLUNTEER"}]}
      """;

  private static Process application;
  private static String base;
  private static final List<String> LOG = new ArrayList<>();
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dserver.port=0",
                "-Dquarkus.http.port=0",
                "-jar",
                System.getProperty("application"))
            .redirectErrorStream(true)
            .start();
    CompletableFuture<String> port = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(
                          application.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  synchronized (LOG) {
                    LOG.add(line);
                  }
                  Matcher found = PORT.matcher(line);
                  if (found.find()) {
                    port.complete(found.group(1));
                  }
                }
              } catch (IOException e) {
                port.completeExceptionally(e);
              }
              port.completeExceptionally(new IllegalStateException("ended: " + log()));
            });
    reader.setDaemon(true);
    reader.start();
    try {
      base = "http://localhost:" + port.get(2, TimeUnit.MINUTES);
    } catch (Exception e) {
      application.destroyForcibly();
      throw new IllegalStateException("did not start: " + log(), e);
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    application.destroy();
    if (!application.waitFor(30, TimeUnit.SECONDS)) {
      application.destroyForcibly();
    }
  }

  @Test
  void anEligibleMemberIsTaken() throws Exception {
    HttpResponse<String> answer = post("/members", ELIGIBLE, "en");
    assertEquals(200, answer.statusCode(), answer.body() + log());
    JsonNode member = JSON.readTree(answer.body());
    assertEquals("Zoë 太田", member.at("/name/full").asText());
    assertEquals("SECRET-4711", member.at("/credentials/0/number").asText());
  }

  @Test
  void whatIsWrongWithAMemberIsAProblemWithEachFinding() throws Exception {
    HttpResponse<String> answer = post("/members", lapsed(), "en");
    assertEquals(422, answer.statusCode(), answer.body() + log());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"),
        answer.headers().toString());
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals(422, problem.get("status").asInt());
    Map<String, String> errors = new TreeMap<>();
    for (JsonNode error : problem.get("errors")) {
      errors.put(
          error.get("path").asText() + " " + error.get("code").asText(),
          error.get("severity").asText());
    }
    assertEquals(
        Map.of(
            "affiliations member.no-affiliation", "ERROR",
            "credentials member.no-current-credential", "ERROR",
            "credentials[0].expires credential.expired", "INFO"),
        errors);
    assertFalse(answer.body().contains("4711"), answer.body());
    assertFalse(answer.body().contains("太田"), answer.body());
  }

  @Test
  void theDocumentedProblemsAreAmongThem() throws Exception {
    String page = Files.readString(Path.of(System.getProperty("page")));
    Matcher block = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
    assertTrue(block.find());
    JsonNode errors = JSON.readTree(post("/members", lapsed(), "en").body()).get("errors");
    for (JsonNode documented : JSON.readTree(block.group(1))) {
      boolean found = false;
      for (JsonNode error : errors) {
        found |=
            documented.properties().stream()
                .allMatch(field -> field.getValue().equals(error.get(field.getKey())));
      }
      assertTrue(found, documented + " in " + errors);
    }
  }

  @Test
  void theProblemIsInTheLanguageOfTheCaller() throws Exception {
    Map<String, String> expected =
        Map.of(
            "en", "no affiliation with an emergency medical service is on record",
            "de", "keine Zugehörigkeit zu einem Rettungsdienst ist erfasst",
            "ar", "لا يوجد في السجل أي انتساب إلى خدمة طبية طارئة",
            "ja", "救急医療サービスへの所属の記録がありません");
    for (Map.Entry<String, String> entry : expected.entrySet()) {
      List<String> messages = messages(entry.getKey());
      assertTrue(messages.contains(entry.getValue()), entry.getKey() + ": " + messages);
    }
    for (Locale language : IoemtConstraints.languages()) {
      String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language;
      assertTold(bundle(suffix), language.toLanguageTag());
    }
  }

  @Test
  void aRegionIsToldInItsLanguageAndTheNextLanguageIsNotForgotten() throws Exception {
    assertTold(bundle("_pt"), "pt-BR");
    assertTold(bundle("_zh"), "zh-Hant-TW");
    assertTold(bundle("_es"), "es-MX, en;q=0.5");
    assertTold(bundle("_de"), "de-AT;q=0.9, en;q=0.5");
  }

  /** The machine speaks Turkish. Spring is told the languages that there are, Quarkus is not. */
  @Test
  void aLanguageWithoutMessagesIsToldInEnglishWhereTheHostSeesToIt() throws Exception {
    assertTold(bundle(Boolean.getBoolean("spring") ? "" : "_tr"), "fi");
  }

  private static void assertTold(Properties bundle, String asked)
      throws IOException, InterruptedException {
    List<String> messages = messages(asked);
    assertTrue(messages.contains(bundle.getProperty(NOT_SERVING)), asked + ": " + messages);
  }

  /** What is wrong with a member, in the language that is asked for. */
  private static List<String> messages(String asked) throws IOException, InterruptedException {
    HttpResponse<String> answer = post("/members", lapsed(), asked);
    assertEquals(422, answer.statusCode(), answer.body() + log());
    List<String> messages = new ArrayList<>();
    JSON.readTree(answer.body())
        .get("errors")
        .forEach(error -> messages.add(error.get("message").asText()));
    return messages;
  }

  @Test
  void aFormOfTheHostsOwnIsCheckedToo() throws Exception {
    String good = "{\"country\":\"DE\",\"title\":\"Notfallsanitäter\",\"level\":\"PARAMEDIC\"}";
    assertEquals(200, post("/applications", good, "en").statusCode(), log());
    String bad = "{\"country\":\"Bavaria\",\"title\":\"${1+1} {in}\",\"level\":\"EMR\"}";
    HttpResponse<String> answer = post("/applications", bad, "en");
    assertEquals(422, answer.statusCode(), answer.body() + log());
    Map<String, String> errors = new TreeMap<>();
    for (JsonNode error : JSON.readTree(answer.body()).get("errors")) {
      errors.put(error.get("path").asText(), error.get("message").asText());
    }
    assertEquals(
        Map.of(
            "country",
            "must be an ISO 3166-1 alpha-2 code of a country, such as DE, or an ISO 3166-2 code of a"
                + " subdivision, such as US-NY",
            "level",
            "must be the provider level EMT or one above it",
            "title",
            "must be a title that the crosswalk lists for DE"),
        errors);
  }

  @Test
  void whatCannotBeReadIsTheCallersFaultAndNotQuoted() throws Exception {
    HttpResponse<String> answer =
        post("/members", ELIGIBLE.replace("\"active\"", "\"Secret Agent\""), "en");
    assertEquals(400, answer.statusCode(), answer.body() + log());
    assertFalse(answer.body().contains("4711"), answer.body());
    assertFalse(answer.body().contains("太田"), answer.body());
  }

  @Test
  void aBodyThatSpringBindsIsAnsweredByPathAndMessage() throws Exception {
    assumeTrue(Boolean.getBoolean("spring"));
    assertEquals(200, post("/bound", ELIGIBLE, "en").statusCode(), log());
    HttpResponse<String> answer = post("/bound", lapsed(), "en");
    assertEquals(422, answer.statusCode(), log());
    Map<String, Boolean> errors = new TreeMap<>();
    for (JsonNode error : JSON.readTree(answer.body()).get("errors")) {
      errors.put(error.get("path").asText(), error.has("code"));
    }
    assertEquals(
        Map.of("affiliations", false, "credentials", false, "credentials[0].expires", false),
        errors);
    assertFalse(log().contains("4711"), log());
  }

  @Test
  void noPersonalDataIsInTheLog() throws Exception {
    post("/members", ELIGIBLE, "en");
    post("/members", lapsed(), "en");
    assertFalse(log().contains("4711"), log());
    assertFalse(log().contains("太田"), log());
  }

  /** The license ended long ago, and there is no affiliation. */
  private static String lapsed() {
    return ELIGIBLE
        .replace("\"status\"", "\"expires\": \"2020-12-31\", \"status\"")
        .replaceAll(",\\s*\"affiliations\": \\[[^]]*]", "");
  }

  private static HttpResponse<String> post(String path, String body, String language)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static Properties bundle(String suffix) throws IOException {
    String name = "/ContributorValidationMessages" + suffix + ".properties";
    try (InputStream in = IoemtConstraints.class.getResourceAsStream(name)) {
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return bundle;
    }
  }

  private static String log() {
    synchronized (LOG) {
      return String.join("\n", LOG);
    }
  }
}
