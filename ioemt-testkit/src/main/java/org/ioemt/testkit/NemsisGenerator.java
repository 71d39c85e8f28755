package org.ioemt.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ioemt.member.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Invented documents of NEMSIS 3.5.1 of any size, the same bytes for the same seed on every
 * machine.
 *
 * <pre>{@code
 * NemsisGenerator documents = NemsisGenerator.seeded(42);
 * documents.demographic(500, out); // a DEMDataSet of 500 people
 * documents.responses(100_000, out); // an EMSDataSet of what they were called to, 1 GB and more
 * }</pre>
 *
 * <p>Documents are written as they are made, so that their size is bounded by the disk alone. They
 * are valid by the schema of NEMSIS, except where a {@link Flaw} is asked for. The agency, its
 * people and its patients do not exist. Names are in the scripts of their bearers; a person has up
 * to three licenses of different states and one or two levels under a number; what is not known is
 * a NOT value; the level of a license and the shift of a crew are extended by custom elements.
 *
 * <p>The crews of the responses are the first hundred people of the {@code DEMDataSet} of the same
 * seed, named by their licenses, at a level that they hold and on a day on which it is current. So
 * the two documents can be checked against each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class NemsisGenerator {

  /** How many people the crews are taken from. */
  public static final int CREWS_OF = 100;

  private static final String NAMESPACE = "http://www.nemsis.org";
  private static final String LOCATION =
      NAMESPACE + " https://nemsis.org/media/nemsis_v3/3.5.1.250403CP1/XSDs/NEMSIS_XSDs/";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final LocalDateTime FIRST_CALL = LocalDateTime.of(2025, 12, 1, 0, 0);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final int RESPONSES_A_HEADER = 500;
  private static final int PEOPLE_A_VEHICLE = 20;
  private static final int MOST_CUSTOM = 100;

  // New Hampshire's neighbors, by their numbers.
  private static final List<String> STATES = List.of("33", "50", "23", "25");
  private static final String STATE = "33";
  private static final String NOT_RECORDED = "7701003";

  /** Levels of a person's license; the last four are none of the five. */
  private static final List<String> LEVELS =
      List.of(
          "9925005", "9925005", "9925007", "9925007", "9925001", "9925003", "9925002", "9925043",
          "9925027", "9925033");

  /** The code of the same level in the list of those who act. */
  private static String caregiver(String level) {
    return switch (level) {
      case "9925001" -> "9905001";
      case "9925002" -> "9905002";
      case "9925003" -> "9905003";
      case "9925005" -> "9905005";
      case "9925007" -> "9905007";
      case "9925027" -> "9905025";
      case "9925033" -> "9905031";
      case "9925043" -> "9905041";
      default -> throw new IllegalArgumentException("no level of a person: " + level);
    };
  }

  private static final List<String> LANGUAGES = List.of("spa", "fre", "chi", "ger", "por", "vie");
  private static final List<String> STATUSES = List.of("1531001", "1531003", "1531005", "1531007");
  private static final List<String> ROLES = List.of("1534015", "1534003", "1534009", "1534017");
  private static final List<String> WORDS =
      List.of(
          "patient",
          "found",
          "seated",
          "alert",
          "oriented",
          "denies",
          "pain",
          "on",
          "arrival",
          "monitor",
          "applied",
          "transported",
          "without",
          "change",
          "report",
          "given",
          "to",
          "staff",
          "family",
          "present",
          "vitals",
          "stable",
          "history",
          "reviewed",
          "moved",
          "by",
          "stretcher");

  /** What a report must have and these documents do not fill. */
  private static final List<Part> BEFORE_VITALS =
      Part.all(
          "ePatient(07 08 09 14 AgeGroup(15 16)) ePayment(01 50) eScene(01 06 07 08 09 18 19 21)"
              + " eSituation(01 02 07 08 09 10 11 12 13 18 20) eInjury(01 03 04)"
              + " eArrest(01 02 03 04 07 09 11 12 14 16 17 18 20 21 22) eHistory(01 17)");

  private static final List<Part> AFTER_DISPOSITION =
      Part.all(
          "eOutcome(01 02 EmergencyDepartmentProceduresGroup(09 19) 10 11"
              + " HospitalProceduresGroup(12 20) 13 16 18)");

  private final long seed;
  private final double validRatio;

  private NemsisGenerator(long seed, double validRatio) {
    this.seed = seed;
    this.validRatio = validRatio;
  }

  /**
   * What can be wrong with a person or a response.
   *
   * <p>Every flaw leaves the document well-formed.
   */
  public enum Flaw {
    /** A level of another list: 9917007 for 9925007. */
    CODE_OF_ANOTHER_LIST,
    /** A level that only 3.4 has: 9925015. */
    CODE_OF_ANOTHER_VERSION,
    /** Nil that does not say why. */
    NIL_WITHOUT_REASON,
    /** A UUID of version 7, which the schema does not take. */
    UUID_OF_VERSION_7,
    /** A date or a time that is none, or ends in Z. */
    TIME_MALFORMED,
    /** Of a person: a license that ends before it begins. Of a response: a stranger in the crew. */
    CONTRADICTION
  }

  /**
   * A generator of documents in which nothing is wrong.
   *
   * @param seed any number
   * @return the generator
   */
  public static NemsisGenerator seeded(long seed) {
    return new NemsisGenerator(seed, 1);
  }

  /**
   * The same generator with a share of people and responses that have exactly one {@link Flaw}.
   *
   * @param ratio the share in whom nothing is wrong, 0 to 1
   * @return the generator
   * @throws IllegalArgumentException if the ratio is not between 0 and 1
   */
  public NemsisGenerator validRatio(double ratio) {
    if (!(ratio >= 0 && ratio <= 1)) {
      throw new IllegalArgumentException(
          "NEMSIS generator: expected a ratio from 0 to 1, found " + ratio);
    }
    return new NemsisGenerator(seed, ratio);
  }

  /**
   * What is wrong with a person.
   *
   * @param index the person's number, 0 or more
   * @return the flaw, or empty
   */
  public Optional<Flaw> flawOfPerson(long index) {
    return Optional.ofNullable(flaw(draws(index, PersonFlaw.class)));
  }

  /**
   * What is wrong with a response.
   *
   * @param index the response's number, 0 or more
   * @return the flaw, or empty
   */
  public Optional<Flaw> flawOfResponse(long index) {
    return Optional.ofNullable(flaw(draws(index, ResponseFlaw.class)));
  }

  /**
   * Writes a {@code DEMDataSet}: an agency with its configuration, a vehicle for twenty people, and
   * the people.
   *
   * @param people how many people, 0 or more
   * @param out where the document goes; flushed, not closed
   * @throws IllegalArgumentException if the number is negative
   * @throws IOException if writing fails
   */
  public void demographic(long people, OutputStream out) throws IOException {
    requireCount(people);
    XmlBytes xml = new XmlBytes(out);
    root(xml, "DEMDataSet");
    xml.begin("dCustomConfiguration");
    custom(xml, "d", "dPersonnel.24", "Levels of the state", "9925007", "xx.WP");
    xml.end();
    xml.begin("DemographicReport", "timeStamp", "2026-11-20T08:00:00-05:00");
    agency(xml);
    configuration(xml);
    xml.begin("dVehicle");
    for (long i = 0; i <= people / PEOPLE_A_VEHICLE; i++) {
      vehicle(xml, i);
    }
    xml.end();
    xml.begin("dPersonnel");
    List<String> customized = new ArrayList<>();
    for (long i = 0; i < people; i++) {
      person(xml, i, customized);
    }
    xml.end();
    if (!customized.isEmpty()) {
      xml.begin("dCustomResults");
      for (String license : customized) {
        xml.begin("dCustomResults.ResultsGroup");
        xml.leaf("dCustomResults.01", "xx.WP");
        xml.leaf("dCustomResults.02", "dPersonnel.24");
        xml.leaf("dCustomResults.03", license);
        xml.end();
      }
      xml.end();
    }
    xml.end();
    xml.end();
    xml.flush();
  }

  /**
   * Writes an {@code EMSDataSet}: responses of the agency, several hundred under a header.
   *
   * @param responses how many responses, 1 or more: the schema knows no document without
   * @param out where the document goes; flushed, not closed
   * @throws IllegalArgumentException if the number is below 1
   * @throws IOException if writing fails
   */
  public void responses(long responses, OutputStream out) throws IOException {
    if (responses < 1) {
      throw new IllegalArgumentException(
          "NEMSIS generator: expected 1 response or more, found " + responses);
    }
    XmlBytes xml = new XmlBytes(out);
    root(xml, "EMSDataSet");
    for (long i = 0; i < responses; i++) {
      if (i % RESPONSES_A_HEADER == 0) {
        if (i > 0) {
          xml.end();
        }
        xml.begin("Header");
        xml.begin("DemographicGroup");
        xml.leaf("dAgency.01", "NH-0001");
        xml.leaf("dAgency.02", "A-17");
        xml.leaf("dAgency.04", STATE);
        xml.end();
        xml.begin("eCustomConfiguration");
        custom(xml, "e", "xxShift.01", "Shift", null, "blue");
        xml.end();
      }
      response(xml, i);
    }
    xml.end();
    xml.end();
    xml.flush();
  }

  private static void root(XmlBytes xml, String name) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.begin(
        name,
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        LOCATION + name + "_v3.xsd");
  }

  private static void custom(
      XmlBytes xml, String set, String id, String title, @Nullable String standard, String code)
      throws IOException {
    String name = set + "CustomConfiguration.";
    xml.begin(name + "CustomGroup", "CustomElementID", id);
    if (standard == null) {
      xml.leaf(name + "01", title);
    } else {
      xml.leaf(name + "01", title, "nemsisElement", id);
    }
    xml.leaf(name + "02", "What the state wants to know beside the standard.");
    xml.leaf(name + "03", "9902009");
    xml.leaf(name + "04", "9923003");
    xml.leaf(name + "05", "9903007");
    if (standard == null) {
      xml.leaf(name + "06", code);
    } else {
      xml.leaf(name + "06", code, "nemsisCode", standard);
    }
    xml.end();
  }

  private void agency(XmlBytes xml) throws IOException {
    xml.begin("dAgency");
    xml.leaf("dAgency.01", "NH-0001");
    xml.leaf("dAgency.02", "A-17");
    xml.leaf("dAgency.03", "Lantern Valley Rescue Squad");
    xml.leaf("dAgency.04", STATE);
    xml.begin("dAgency.AgencyServiceGroup", "UUID", uuid(0, Group.class));
    xml.leaf("dAgency.05", STATE);
    xml.leaf("dAgency.06", "33009");
    missing(xml, "dAgency.07");
    xml.leaf("dAgency.08", "03740");
    xml.end();
    xml.leaf("dAgency.09", "9920001");
    xml.leaf("dAgency.10", "9920015");
    xml.leaf("dAgency.11", "9917007");
    xml.leaf("dAgency.12", "1016001");
    xml.leaf("dAgency.13", "9912007");
    xml.leaf("dAgency.14", "1018005");
    missing(xml, "dAgency.25");
    missing(xml, "dAgency.26");
    xml.end();
  }

  private void configuration(XmlBytes xml) throws IOException {
    xml.begin("dConfiguration");
    xml.begin("dConfiguration.ConfigurationGroup", "UUID", uuid(1, Group.class));
    xml.leaf("dConfiguration.01", STATE);
    xml.begin("dConfiguration.ProcedureGroup", "UUID", uuid(2, Group.class));
    xml.leaf("dConfiguration.06", "9917007");
    xml.leaf("dConfiguration.07", "133901003");
    xml.end();
    xml.begin("dConfiguration.MedicationGroup", "UUID", uuid(3, Group.class));
    xml.leaf("dConfiguration.08", "9917007");
    xml.leaf("dConfiguration.09", "7806");
    xml.end();
    xml.leaf("dConfiguration.10", "9914001");
    xml.leaf("dConfiguration.13", "1213001");
    xml.leaf("dConfiguration.16", "LANTERN");
    xml.end();
    xml.end();
  }

  private void vehicle(XmlBytes xml, long index) throws IOException {
    Draws draws = draws(index, VehicleDraws.class);
    xml.begin("dVehicle.VehicleGroup", "UUID", uuid(draws));
    xml.leaf("dVehicle.01", String.valueOf(index + 1));
    xml.leaf("dVehicle.03", "LANTERN " + (index + 1));
    xml.leaf("dVehicle.04", draws.oneIn(5) ? "1404017" : "1404001");
    xml.begin("dVehicle.VehicleCertificationLevelsGroup", "UUID", uuid(draws));
    xml.leaf("dVehicle.05", draws.oneIn(2) ? "9917007" : "9917005");
    xml.leaf("dVehicle.06", String.valueOf(draws.between(1, 2)));
    xml.end();
    missing(xml, "dVehicle.10");
    xml.end();
  }

  /** What crews need of a person: the first of the licenses. */
  private record Holder(String number, String level) {}

  private Holder holder(long index) {
    Draws draws = draws(index, Holder.class);
    // The crews need somebody to drive and somebody to give care.
    String level = index < 2 ? "9925007" : draws.pick(LEVELS);
    return new Holder("NH-" + (100_000 + index) + letter(draws), level);
  }

  private static char letter(Draws draws) {
    return (char) ('A' + draws.below(26));
  }

  private void person(XmlBytes xml, long index, List<String> customized) throws IOException {
    Draws draws = draws(index, PersonDraws.class);
    Flaw flaw = flaw(draws(index, PersonFlaw.class));
    Holder holder = holder(index);
    String id = uuid(draws);
    xml.begin(
        "dPersonnel.PersonnelGroup",
        "UUID",
        flaw == Flaw.UUID_OF_VERSION_7 ? id.substring(0, 14) + '7' + id.substring(15) : id);
    name(xml, draws);
    if (draws.percent(40)) {
      xml.begin("dPersonnel.AddressGroup");
      xml.leaf("dPersonnel.04", draws.between(1, 999) + " Mill Street");
      xml.leaf("dPersonnel.06", draws.pick(STATES));
      xml.leaf("dPersonnel.07", "0" + draws.between(3_000, 5_999));
      xml.leaf("dPersonnel.08", "US");
      xml.end();
    }
    xml.leaf("dPersonnel.10", "crew" + index + "@example.org");
    xml.leaf(
        "dPersonnel.11",
        flaw == Flaw.TIME_MALFORMED
            ? "1990-02-30"
            : draws.day(LocalDate.of(1955, 1, 1), LocalDate.of(2006, 12, 31)).toString());
    if (flaw == Flaw.NIL_WITHOUT_REASON) {
      xml.empty("dPersonnel.12", "xsi:nil", "true");
    } else {
      missing(xml, "dPersonnel.12");
    }
    missing(xml, "dPersonnel.13");
    if (draws.percent(20)) {
      xml.leaf("dPersonnel.20", draws.pick(LANGUAGES));
    }
    xml.leaf("dPersonnel.21", "P-" + index);
    licenses(xml, index, holder, draws, flaw, customized);
    LocalDate hired = draws.day(LocalDate.of(2001, 1, 1), LocalDate.of(2026, 10, 31));
    xml.leaf("dPersonnel.31", draws.pick(STATUSES));
    xml.leaf("dPersonnel.32", hired.toString());
    xml.leaf("dPersonnel.33", hired.toString());
    xml.leaf("dPersonnel.34", draws.pick(ROLES));
    missing(xml, "dPersonnel.35");
    xml.leaf("dPersonnel.36", String.valueOf(DAY.getYear() - hired.getYear()));
    xml.begin("dPersonnel.CertificationLevelGroup", "UUID", uuid(draws));
    xml.leaf("dPersonnel.38", holder.level);
    xml.leaf("dPersonnel.39", hired.toString());
    xml.end();
    missing(xml, "dPersonnel.40");
    xml.end();
  }

  private static void name(XmlBytes xml, Draws draws) throws IOException {
    List<Country> countries = List.copyOf(Country.known().values());
    List<NamePool> pools = draws.pick(countries).names();
    PersonName name = draws.pick(pools).draw(draws);
    xml.begin("dPersonnel.NameGroup");
    xml.leaf("dPersonnel.01", name.family().orElse(name.text()));
    if (name.given().isPresent()) {
      xml.leaf("dPersonnel.02", name.given().get());
    } else {
      missing(xml, "dPersonnel.02");
    }
    if (draws.oneIn(4)) {
      xml.leaf("dPersonnel.03", String.valueOf(letter(draws)));
    } else {
      missing(xml, "dPersonnel.03");
    }
    xml.end();
  }

  private void licenses(
      XmlBytes xml,
      long index,
      Holder holder,
      Draws draws,
      @Nullable Flaw flaw,
      List<String> customized)
      throws IOException {
    boolean custom = index % 50 == 0 && customized.size() < MOST_CUSTOM;
    if (custom) {
      customized.add("license-" + index);
    }
    String level = holder.level;
    if (flaw == Flaw.CODE_OF_ANOTHER_LIST) {
      level = "9917007";
    } else if (flaw == Flaw.CODE_OF_ANOTHER_VERSION) {
      level = "9925015";
    }
    // Current on every day of a response.
    LocalDate issued = draws.day(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 11, 30));
    LocalDate expires = draws.day(DAY.plusDays(30), DAY.plusYears(2));
    license(
        xml,
        custom ? Optional.of("license-" + index) : Optional.empty(),
        STATE,
        holder.number,
        level,
        issued,
        flaw == Flaw.CONTRADICTION ? issued.minusDays(1) : expires,
        draws);
    if (draws.oneIn(12)) {
      // A second level under the same number.
      license(xml, Optional.empty(), STATE, holder.number, "9925035", issued, expires, draws);
    }
    for (int other = 1; other < STATES.size() && draws.oneIn(5); other++) {
      LocalDate since = draws.day(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));
      license(
          xml,
          Optional.empty(),
          STATES.get(other),
          "X" + other + "-" + (40_000 + index),
          holder.level,
          since,
          since.plusYears(2),
          draws);
    }
  }

  private static void license(
      XmlBytes xml,
      Optional<String> correlation,
      String state,
      String number,
      String level,
      LocalDate issued,
      LocalDate expires,
      Draws draws)
      throws IOException {
    String id = uuid(draws);
    if (correlation.isPresent()) {
      xml.begin("dPersonnel.LicensureGroup", "UUID", id, "CorrelationID", correlation.get());
    } else {
      xml.begin("dPersonnel.LicensureGroup", "UUID", id);
    }
    xml.leaf("dPersonnel.22", state);
    xml.leaf("dPersonnel.23", number);
    xml.leaf("dPersonnel.24", level);
    xml.leaf("dPersonnel.25", issued.toString());
    xml.leaf("dPersonnel.26", issued.minusYears(draws.between(0, 8)).toString());
    xml.leaf("dPersonnel.27", expires.toString());
    xml.end();
  }

  private void response(XmlBytes xml, long index) throws IOException {
    Draws draws = draws(index, ResponseDraws.class);
    Flaw flaw = flaw(draws(index, ResponseFlaw.class));
    String id = uuid(draws);
    xml.begin(
        "PatientCareReport",
        "UUID",
        flaw == Flaw.UUID_OF_VERSION_7 ? id.substring(0, 14) + '7' + id.substring(15) : id);
    xml.begin("eRecord");
    xml.leaf("eRecord.01", "PCR-" + (1_000_000 + index));
    xml.begin("eRecord.SoftwareApplicationGroup");
    xml.leaf("eRecord.02", "Example Software");
    xml.leaf("eRecord.03", "Example Charting");
    xml.leaf("eRecord.04", "1.0");
    xml.end();
    xml.end();
    boolean transport = draws.percent(70);
    unit(xml, index, draws);
    Holder driver = holder(draws.below(CREWS_OF));
    Holder caregiver = holder(draws.below(CREWS_OF));
    for (int i = 0; caregiver.equals(driver); i++) {
      caregiver = holder(i);
    }
    crew(xml, driver, caregiver, flaw);
    LocalDateTime call = FIRST_CALL.plusSeconds((index * 317) % (330L * 86_400));
    LocalDateTime scene = times(xml, call, transport, draws, flaw);
    for (Part part : BEFORE_VITALS) {
      part.write(xml);
    }
    narrative(xml, draws);
    vitals(xml, scene, draws);
    xml.begin("eProtocols");
    xml.begin("eProtocols.ProtocolGroup");
    xml.leaf("eProtocols.01", "9914001");
    xml.end();
    xml.end();
    acts(xml, scene, caregiver, draws);
    disposition(xml, transport, draws);
    for (Part part : AFTER_DISPOSITION) {
      part.write(xml);
    }
    xml.begin("eCustomResults");
    xml.begin("eCustomResults.ResultsGroup");
    xml.leaf("eCustomResults.01", "blue");
    xml.leaf("eCustomResults.02", "xxShift.01");
    xml.end();
    xml.end();
    xml.end();
  }

  private static void unit(XmlBytes xml, long index, Draws draws) throws IOException {
    int vehicle = draws.between(1, 5);
    xml.begin("eResponse");
    xml.begin("eResponse.AgencyGroup");
    xml.leaf("eResponse.01", "A-17");
    xml.leaf("eResponse.02", "Lantern Valley Rescue Squad");
    xml.end();
    xml.leaf("eResponse.03", "INC-" + (1_000_000 + index));
    xml.leaf("eResponse.04", "R-" + (1_000_000 + index));
    xml.begin("eResponse.ServiceGroup");
    xml.leaf("eResponse.05", "2205001");
    xml.end();
    xml.leaf("eResponse.07", draws.percent(60) ? "2207015" : "2207017");
    for (String delay : List.of("08", "09", "10", "11", "12")) {
      missing(xml, "eResponse." + delay);
    }
    xml.leaf("eResponse.13", String.valueOf(vehicle));
    xml.leaf("eResponse.14", "LANTERN " + vehicle);
    xml.leaf("eResponse.23", draws.percent(60) ? "2223001" : "2223005");
    missing(xml, "eResponse.24");
    xml.end();
    xml.begin("eDispatch");
    xml.leaf("eDispatch.01", "2301021");
    missing(xml, "eDispatch.02");
    xml.leaf("eDispatch.05", draws.pick("2305001", "2305003", "2305005", "2305007"));
    xml.end();
  }

  private static void crew(XmlBytes xml, Holder driver, Holder caregiver, @Nullable Flaw flaw)
      throws IOException {
    xml.begin("eCrew");
    xml.begin("eCrew.CrewGroup");
    xml.leaf("eCrew.01", flaw == Flaw.CONTRADICTION ? "NH-STRANGER" : caregiver.number);
    if (flaw == Flaw.CODE_OF_ANOTHER_LIST) {
      xml.leaf("eCrew.02", "9905007");
    } else if (flaw == Flaw.CODE_OF_ANOTHER_VERSION) {
      xml.leaf("eCrew.02", "9925015");
    } else {
      xml.leaf("eCrew.02", caregiver.level);
    }
    xml.leaf("eCrew.03", "2403011");
    xml.leaf("eCrew.03", "2403013");
    xml.end();
    xml.begin("eCrew.CrewGroup");
    xml.leaf("eCrew.01", driver.number);
    xml.leaf("eCrew.02", driver.level);
    xml.leaf("eCrew.03", "2403001");
    xml.leaf("eCrew.03", "2403003");
    xml.end();
    xml.end();
  }

  private static LocalDateTime times(
      XmlBytes xml, LocalDateTime call, boolean transport, Draws draws, @Nullable Flaw flaw)
      throws IOException {
    LocalDateTime notified = call.plusSeconds(draws.between(20, 120));
    LocalDateTime moving = notified.plusSeconds(draws.between(30, 180));
    LocalDateTime scene = moving.plusSeconds(draws.between(120, 1_500));
    LocalDateTime patient = scene.plusSeconds(draws.between(30, 300));
    LocalDateTime left = patient.plusSeconds(draws.between(300, 2_400));
    LocalDateTime there = left.plusSeconds(draws.between(300, 3_000));
    LocalDateTime over = there.plusSeconds(draws.between(300, 1_800));
    xml.begin("eTimes");
    xml.leaf("eTimes.01", time(call));
    xml.leaf(
        "eTimes.03", flaw == Flaw.TIME_MALFORMED ? TIME.format(notified) + 'Z' : time(notified));
    xml.leaf("eTimes.05", time(moving));
    xml.leaf("eTimes.06", time(scene));
    xml.leaf("eTimes.07", time(patient));
    xml.leaf("eTimes.09", time(left));
    if (transport) {
      xml.leaf("eTimes.11", time(there));
      xml.leaf("eTimes.12", time(there.plusMinutes(4)));
    } else {
      xml.empty("eTimes.11", "xsi:nil", "true", "NV", "7701001");
      if (flaw == Flaw.NIL_WITHOUT_REASON) {
        xml.empty("eTimes.12", "xsi:nil", "true");
      } else {
        xml.empty("eTimes.12", "xsi:nil", "true", "NV", "7701001");
      }
    }
    xml.leaf("eTimes.13", time(over));
    if (flaw == Flaw.NIL_WITHOUT_REASON && transport) {
      xml.empty("eTimes.14", "xsi:nil", "true");
    }
    xml.end();
    return patient;
  }

  private static String time(LocalDateTime local) {
    return TIME.format(local) + ZoneOffset.ofHours(-5);
  }

  private static void narrative(XmlBytes xml, Draws draws) throws IOException {
    StringBuilder text = new StringBuilder(1_000);
    for (int i = draws.between(30, 120); i > 0; i--) {
      text.append(draws.pick(WORDS)).append(i == 1 ? '.' : ' ');
    }
    xml.begin("eNarrative");
    xml.leaf("eNarrative.01", text.toString());
    xml.end();
  }

  private static void vitals(XmlBytes xml, LocalDateTime from, Draws draws) throws IOException {
    xml.begin("eVitals");
    for (int i = draws.between(1, 5); i > 0; i--) {
      xml.begin("eVitals.VitalGroup");
      xml.leaf("eVitals.01", time(from.plusMinutes(5L * i)));
      xml.leaf("eVitals.02", "9923001");
      xml.begin("eVitals.CardiacRhythmGroup");
      missing(xml, "eVitals.03");
      missing(xml, "eVitals.04");
      missing(xml, "eVitals.05");
      xml.end();
      xml.begin("eVitals.BloodPressureGroup");
      xml.leaf("eVitals.06", String.valueOf(draws.between(90, 190)));
      xml.end();
      xml.begin("eVitals.HeartRateGroup");
      xml.leaf("eVitals.10", String.valueOf(draws.between(50, 140)));
      xml.end();
      xml.leaf("eVitals.12", String.valueOf(draws.between(88, 100)));
      xml.leaf("eVitals.14", String.valueOf(draws.between(10, 30)));
      missing(xml, "eVitals.16");
      missing(xml, "eVitals.18");
      Part.GLASGOW.write(xml);
      missing(xml, "eVitals.26");
      Part.PAIN.write(xml);
      Part.STROKE.write(xml);
      missing(xml, "eVitals.31");
      xml.end();
    }
    xml.end();
  }

  private static void acts(XmlBytes xml, LocalDateTime from, Holder by, Draws draws)
      throws IOException {
    xml.begin("eMedications");
    for (int i = draws.between(1, 3); i > 0; i--) {
      xml.begin("eMedications.MedicationGroup");
      xml.leaf("eMedications.01", time(from.plusMinutes(3L * i)));
      xml.leaf("eMedications.02", "9923001");
      xml.leaf("eMedications.03", "7806", "CodeType", "9924003");
      missing(xml, "eMedications.04");
      xml.begin("eMedications.DosageGroup");
      missing(xml, "eMedications.05");
      missing(xml, "eMedications.06");
      xml.end();
      missing(xml, "eMedications.07");
      missing(xml, "eMedications.08");
      xml.leaf("eMedications.09", by.number);
      xml.leaf("eMedications.10", caregiver(by.level));
      xml.end();
    }
    xml.end();
    xml.begin("eProcedures");
    for (int i = draws.between(1, 3); i > 0; i--) {
      xml.begin("eProcedures.ProcedureGroup");
      xml.leaf("eProcedures.01", time(from.plusMinutes(2L * i)));
      xml.leaf("eProcedures.02", "9923001");
      xml.leaf("eProcedures.03", "133901003");
      xml.leaf("eProcedures.05", "1");
      xml.leaf("eProcedures.06", "9923003");
      missing(xml, "eProcedures.07");
      missing(xml, "eProcedures.08");
      xml.leaf("eProcedures.09", by.number);
      xml.leaf("eProcedures.10", caregiver(by.level));
      xml.end();
    }
    xml.end();
  }

  private static void disposition(XmlBytes xml, boolean transport, Draws draws) throws IOException {
    xml.begin("eDisposition");
    xml.begin("eDisposition.DestinationGroup");
    if (transport) {
      xml.leaf("eDisposition.01", "Lantern Valley Hospital");
      xml.leaf("eDisposition.02", "LVH-1");
    }
    missing(xml, "eDisposition.05");
    missing(xml, "eDisposition.06");
    missing(xml, "eDisposition.07");
    xml.end();
    xml.begin("eDisposition.IncidentDispositionGroup");
    xml.leaf("eDisposition.27", "4227001");
    xml.leaf("eDisposition.28", "4228001");
    xml.leaf("eDisposition.29", "4229001");
    xml.leaf("eDisposition.30", transport ? "4230001" : "4230009");
    xml.end();
    for (String number : List.of("16", "17", "18", "19", "20", "21", "22", "23")) {
      missing(xml, "eDisposition." + number);
    }
    xml.begin("eDisposition.HospitalTeamActivationGroup");
    missing(xml, "eDisposition.24");
    missing(xml, "eDisposition.25");
    xml.end();
    xml.leaf("eDisposition.32", draws.percent(50) ? "4232001" : "4232003");
    xml.end();
  }

  private static void missing(XmlBytes xml, String name) throws IOException {
    xml.empty(name, "xsi:nil", "true", "NV", NOT_RECORDED);
  }

  private @Nullable Flaw flaw(Draws draws) {
    return draws.likely(validRatio) ? null : draws.pick(Flaw.values());
  }

  private Draws draws(long index, Class<?> concern) {
    return Draws.of(seed, index, concern);
  }

  private String uuid(long index, Class<?> concern) {
    return uuid(draws(index, concern));
  }

  /** Of version 4, as the schema takes it. */
  private static String uuid(Draws draws) {
    StringBuilder text = new StringBuilder(36);
    for (int i = 0; i < 32; i++) {
      if (i == 8 || i == 12 || i == 16 || i == 20) {
        text.append('-');
      }
      int digit = i == 12 ? 4 : i == 16 ? 8 + draws.below(4) : draws.below(16);
      text.append(Character.forDigit(digit, 16));
    }
    return text.toString();
  }

  private static void requireCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "NEMSIS generator: expected a number of 0 or more, found " + count);
    }
  }

  /** A group or an element that is there and says nothing. */
  private record Part(String name, List<Part> parts) {

    static final Part GLASGOW = of("eVitals.GlasgowScoreGroup", "19", "20", "21", "22");
    static final Part PAIN = of("eVitals.PainScaleGroup", "27");
    static final Part STROKE = of("eVitals.StrokeScaleGroup", "29", "30");

    private static Part of(String group, String... numbers) {
      List<Part> parts = new ArrayList<>();
      for (String number : numbers) {
        parts.add(new Part("eVitals." + number, List.of()));
      }
      return new Part(group, List.copyOf(parts));
    }

    /** Sections as {@code section(07 Group(15 16))}. */
    static List<Part> all(String text) {
      List<Part> parts = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int open = text.indexOf('(', at);
        int close = closing(text, open);
        String section = text.substring(at, open);
        parts.add(new Part(section, inside(section, text.substring(open + 1, close))));
        at = close + 2;
      }
      return List.copyOf(parts);
    }

    private static List<Part> inside(String section, String text) {
      List<Part> parts = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int space = text.indexOf(' ', at);
        int open = text.indexOf('(', at);
        if (open >= 0 && (space < 0 || open < space)) {
          int close = closing(text, open);
          String name = text.substring(at, open);
          parts.add(
              new Part(section + '.' + name, inside(section, text.substring(open + 1, close))));
          at = close + 2;
        } else {
          int end = space < 0 ? text.length() : space;
          parts.add(new Part(section + '.' + text.substring(at, end), List.of()));
          at = end + 1;
        }
      }
      return List.copyOf(parts);
    }

    private static int closing(String text, int open) {
      int depth = 0;
      for (int i = open; ; i++) {
        char c = text.charAt(i);
        if (c == '(') {
          depth++;
        } else if (c == ')' && --depth == 0) {
          return i;
        }
      }
    }

    void write(XmlBytes xml) throws IOException {
      if (parts.isEmpty()) {
        missing(xml, name);
        return;
      }
      xml.begin(name);
      for (Part part : parts) {
        part.write(xml);
      }
      xml.end();
    }
  }

  // What is drawn for; each concern has a sequence of its own.
  private static final class Group {}

  private static final class VehicleDraws {}

  private static final class PersonDraws {}

  private static final class PersonFlaw {}

  private static final class ResponseDraws {}

  private static final class ResponseFlaw {}
}
