package org.ioemt.jackson.suite;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;

/**
 * Documents made from the declaration of a shape alone: with all properties or only those required,
 * values distinct as far as the kinds allow.
 *
 * <p>A type whose properties must go together has its document in {@link #GIVEN}.
 */
public final class Documents {

  /** JSON as a plain mapper writes it, in ASCII so that lone surrogates survive as escapes. */
  public static final JsonMapper PLAIN =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** The same without escapes: what both generations write. */
  private static final JsonMapper COMPACT = JsonMapper.builder().build();

  private static final Map<String, String> GIVEN =
      Map.ofEntries(
          Map.entry(
              "CareLevels",
              """
          {"name":"Utopia","emr":"BLS","emt":"BLS","aemt":"LALS","paramedic":"ALS","pep":"PHYSICIAN",\
          "evidence":"SECONDARY","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}}"""),
          Map.entry(
              "CrewMember",
              """
          {"id":"M-0001","level":"EMT","levelCode":"ACME|emt-2",\
          "roles":["DRIVER_RESPONSE","OTHER_CAREGIVER_SCENE"],"trainee":true}"""),
          Map.entry(
              "StaffingStandard",
              """
          {"code":"UTOPIA","name":"Ambulance of Utopia","jurisdiction":"US-NY","careLevel":"ALS","people":3,\
          "primaryCaregiver":"PARAMEDIC","others":"EMR","driver":true,"driverLevel":"EMT","physician":true,\
          "evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "note":"Invented."}"""),
          Map.entry(
              "Requirement",
              """
          {"level":"EMT","levelMatch":"AT_LEAST","count":4,"specializations":["FLIGHT","WILDERNESS"],\
          "scopeEdition":"nhtsa-2021","skills":["cpap","cpr"],\
          "languages":[{"language":"it","proficiency":"B1"},{"language":"fr","proficiency":"A2"}],\
          "engagement":"VOLUNTEER","radiusKilometers":1500,"honorsPreferences":true}"""),
          Map.entry(
              "Program",
              """
          {"id":"MCR-2026-07","name":"Winter quake","kind":"MASS_CASUALTY_RESPONSE",\
          "roles":["DESIGN","FACILITATE"],\
          "partners":[{"id":"IT-SAMPLE-UNIVERSITY","name":"Università","kind":"UNIVERSITY","jurisdiction":"IT"},\
          {"id":"WORLD-SAMPLE","name":"Sample","kind":"OTHER"}],\
          "jurisdiction":"IT-65","place":{"latitude":42.35,"longitude":13.4},\
          "called":"2026-11-21","period":"2026-12-01/2026-12-14",\
          "requirements":[{"level":"EMT","levelMatch":"AT_LEAST","count":4,"specializations":["FLIGHT","WILDERNESS"],\
          "scopeEdition":"nhtsa-2021","skills":["cpap","cpr"],\
          "languages":[{"language":"it","proficiency":"B1"},{"language":"fr","proficiency":"A2"}],\
          "engagement":"VOLUNTEER","radiusKilometers":1500,"honorsPreferences":true},\
          {"level":"PEP","levelMatch":"EXACTLY","count":1,"honorsPreferences":false}]}"""),
          Map.entry(
              "Match",
              """
          {"member":"M-0007","level":"PARAMEDIC","distanceMeters":877465}"""),
          Map.entry(
              "RequirementMatches",
              """
          {"requirement":7,"count":1,"matches":[{"member":"M-0007","level":"PARAMEDIC","distanceMeters":877465},\
          {"member":"b2c4.77_x","level":"EMT"}]}"""),
          Map.entry(
              "MatchResult",
              """
          {"program":"MCR-2026-07","members":78,"top":2,\
          "requirements":[{"requirement":0,"count":1,"matches":[{"member":"M-0007","level":"PARAMEDIC","distanceMeters":877465}]},{"requirement":1,"count":9}]}"""),
          Map.entry(
              "TeamPart",
              """
          {"requirement":0,"count":3,"missing":1,"members":[{"member":"M-0007","level":"PARAMEDIC","distanceMeters":877465},\
          {"member":"b2c4.77_x","level":"EMT"}]}"""),
          Map.entry(
              "TeamProposal",
              """
          {"program":"MCR-2026-07","missing":9,"totalMeters":877465,\
          "requirements":[{"requirement":0,"count":3,"missing":1,"members":[{"member":"M-0007","level":"PARAMEDIC","distanceMeters":877465},\
          {"member":"b2c4.77_x","level":"EMT"}]},{"requirement":1,"count":8,"missing":8}]}"""),
          Map.entry(
              "Visit",
              """
          {"from":"2025-03-01","until":"2025-03-04","note":"dry","rating":4,"cost":12.75}"""),
          Map.entry(
              "Membership",
              """
          {"status":"ENROLLED","since":"2021-05-01","until":"2031-04-30"}"""),
          Map.entry(
              "Affiliation",
              """
          {"organization":"FR-SAMU-75","engagement":"VOLUNTEER","role":"LOGISTICS",\
          "since":"2019-01-31","until":"2027-12-31"}"""),
          Map.entry(
              "CasualtyTally",
              """
          {"scheme":"START","counts":[{"category":"START|RED","casualties":3},\
          {"category":"START|YELLOW","casualties":7}]}"""),
          Map.entry(
              "Citation",
              """
          {"document":"Utopia EMS Rule 7","url":"https://example.org/7"}"""),
          Map.entry(
              "Denied",
              """
          {"kind":"DENIED","findings":[{"code":"protocol.withheld","severity":"ERROR","path":"skill",\
          "values":["ALS-2026","cpap"],\
          "message":"the protocol ALS-2026 withholds the skill cpap"},\
          {"code":"protocol.missing","severity":"ERROR","path":"protocol",\
          "message":"no protocol of an agency is given"}]}"""),
          Map.entry(
              "Finding",
              """
          {"code":"protocol.withheld","severity":"ERROR","path":"skill",\
          "values":["ALS-2026","cpap"],\
          "message":"the protocol ALS-2026 withholds the skill cpap"}"""),
          Map.entry(
              "MedicalDirection",
              """
          {"kind":"ONLINE","director":"D-4711-A","skills":["cpap","cpr"],\
          "given":"2026-11-21T14:05:09+01:00","channel":"RADIO"}"""),
          Map.entry(
              "Permitted",
              """
          {"kind":"PERMITTED","level":"EMT","entry":{"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
          "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
          "lowestLevel":"EMT","evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}},\
          "conditions":["UNDER_PROTOCOL","DURING_EMERGENCY"],\
          "direction":{"kind":"ONLINE","director":"D-4711-A","skills":["cpap","cpr"],\
          "given":"2026-11-21T14:05:09+01:00","channel":"RADIO"},\
          "extension":{"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-01-31","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"},\
          {"skill":"aspirin-chest-pain","lowestLevel":"PEP"}]}}"""),
          Map.entry(
              "PracticeDecision",
              """
          {"kind":"PERMITTED","level":"EMT","entry":{"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
          "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
          "lowestLevel":"EMT","evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}},\
          "conditions":["UNDER_PROTOCOL","DURING_EMERGENCY"],\
          "direction":{"kind":"ONLINE","director":"D-4711-A","skills":["cpap","cpr"],\
          "given":"2026-11-21T14:05:09+01:00","channel":"RADIO"},\
          "extension":{"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-01-31","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"},\
          {"skill":"aspirin-chest-pain","lowestLevel":"PEP"}]}}"""),
          Map.entry(
              "Protocol",
              """
          {"id":"ALS-2026","agency":"US-NY-UTOPIA-EMS",\
          "scope":{"name":"Utopia 2026","edition":"nhtsa-2021","jurisdiction":"US-NY",\
          "citation":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "levels":["EMT","PEP"],"entries":[{"skill":{"code":"cpap","category":"AIRWAY_BREATHING",\
          "name":"Continuous positive airway pressure (CPAP)","direction":"NONE",\
          "note":"2007 item also names BiPAP; one weak source gives AEMT for 2007, ruled PARAMEDIC."},\
          "lowestLevel":"EMT","evidence":"SECONDARY"},\
          {"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
          "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
          "lowestLevel":"EMT","evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}}],\
          "withheld":["cpr","jaw-thrust"]},\
          "approvedBy":"D-4711-A","period":"2026-01-01/2026-12-31",\
          "raised":[{"skill":"cpap","lowestLevel":"PEP"},\
          {"skill":"acme.cpap-child","lowestLevel":"PEP"}],\
          "withheld":["cpr","jaw-thrust"],"adopted":[{"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-01-31","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"},\
          {"skill":"aspirin-chest-pain","lowestLevel":"PEP"}]},\
          {"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-02-28","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"},\
          {"skill":"aspirin-chest-pain","lowestLevel":"PEP"}]}]}"""),
          Map.entry(
              "ScopeChange",
              """
          {"skill":"cpap","before":"PARAMEDIC","after":"EMT"}"""),
          Map.entry(
              "ScopeEntry",
              """
          {"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
          "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
          "lowestLevel":"EMT","evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}}"""),
          Map.entry(
              "ScopeExtension",
              """
          {"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-01-31","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"},\
          {"skill":"aspirin-chest-pain","lowestLevel":"PEP"}]}"""),
          Map.entry(
              "ScopeOfPractice",
              """
          {"name":"Utopia 2026","edition":"nhtsa-2021","jurisdiction":"US-NY",\
          "citation":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "levels":["EMT","PEP"],"entries":[{"skill":{"code":"cpap","category":"AIRWAY_BREATHING",\
          "name":"Continuous positive airway pressure (CPAP)","direction":"NONE",\
          "note":"2007 item also names BiPAP; one weak source gives AEMT for 2007, ruled PARAMEDIC."},\
          "lowestLevel":"EMT","evidence":"SECONDARY"},\
          {"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
          "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
          "lowestLevel":"EMT","evidence":"UNVERIFIED","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"}}],\
          "withheld":["cpr","jaw-thrust"]}"""));

  /**
   * Where the required properties alone make no value: one as small as can be, or one of the other
   * kind.
   */
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry(
              "CareLevels",
              """
          {"name":"Utopia","emr":"BLS","emt":"BLS","aemt":"ALS","paramedic":"ALS","pep":"ALS"}"""),
          Map.entry(
              "CrewChange",
              """
          {"time":"2026-11-21T14:05:09+01:00","unit":"Medic 51","leaves":"M-0001"}"""),
          Map.entry(
              "Disposition",
              """
          {"transport":"NONE"}"""),
          Map.entry(
              "StaffingStandard",
              """
          {"code":"UTOPIA","name":"Responder of Utopia","careLevel":"BLS","people":1,\
          "evidence":"UNVERIFIED"}"""),
          Map.entry(
              "Program",
              """
          {"id":"MCR-2026-07","kind":"TRAINING","roles":["DESIGN"],"jurisdiction":"IT-65",\
          "place":{"latitude":42.35,"longitude":13.4},"called":"2026-11-21",\
          "period":"2026-11-21/2026-11-21","requirements":[{"level":"PEP","levelMatch":"EXACTLY","count":1,"honorsPreferences":false}]}"""),
          Map.entry(
              "MatchResult",
              """
          {"program":"MCR-2026-07","members":0,"requirements":[{"requirement":0,"count":1}]}"""),
          Map.entry(
              "TeamPart",
              """
          {"requirement":0,"count":3,"missing":3}"""),
          Map.entry(
              "TeamProposal",
              """
          {"program":"MCR-2026-07","missing":3,"totalMeters":0,\
          "requirements":[{"requirement":0,"count":3,"missing":3}]}"""),
          Map.entry(
              "RequirementMatches",
              """
          {"requirement":0,"count":1}"""),
          Map.entry(
              "Requirement",
              """
          {"level":"PEP","levelMatch":"EXACTLY","count":1,"honorsPreferences":false}"""),
          Map.entry(
              "Citation",
              """
          {"url":"https://example.org/8"}"""),
          Map.entry(
              "Denied",
              """
          {"kind":"DENIED","findings":[{"code":"protocol.missing","severity":"ERROR","path":"protocol",\
          "message":"no protocol of an agency is given"}]}"""),
          Map.entry(
              "Finding",
              """
          {"code":"protocol.missing","severity":"ERROR","path":"protocol",\
          "message":"no protocol of an agency is given"}"""),
          Map.entry(
              "MedicalDirection",
              """
          {"kind":"OFFLINE","director":"D-4711-A","skills":["cpap"],\
          "protocol":"ALS-2026","period":"2026-01-01/.."}"""),
          Map.entry(
              "PracticeDecision",
              """
          {"kind":"DENIED","findings":[{"code":"protocol.withheld","severity":"ERROR","path":"skill",\
          "values":["ALS-2026","cpap"],\
          "message":"the protocol ALS-2026 withholds the skill cpap"},\
          {"code":"protocol.missing","severity":"ERROR","path":"protocol",\
          "message":"no protocol of an agency is given"}]}"""),
          Map.entry(
              "OnlineDirection",
              """
          {"kind":"ONLINE","director":"D-4711-A","skills":["cpr"],\
          "given":"2026-11-21T14:05:09+01:00","channel":"RADIO"}"""),
          Map.entry(
              "OfflineDirection",
              """
          {"kind":"OFFLINE","director":"D-4711-A","skills":["cpap"],\
          "protocol":"ALS-2026","period":"2026-01-01/.."}"""),
          Map.entry(
              "ScopeChange",
              """
          {"skill":"cpap","after":"EMT"}"""),
          Map.entry(
              "ScopeExtension",
              """
          {"kind":"PUBLIC_HEALTH_EMERGENCY","jurisdiction":"US-NY",\
          "period":"2026-11-01/2027-01-31","source":{"document":"Utopia EMS Rule 7","url":"https://example.org/7"},\
          "permissions":[{"skill":"cpap","lowestLevel":"EMT"}]}"""),
          Map.entry(
              "ScopeOfPractice",
              """
          {"name":"Utopia","levels":["EMR"]}"""));

  /** Long and odd enough never to be met in a message by chance. */
  private static final String PRIVATE = "Zoë Private-4711-";

  private final boolean all;
  private int count;

  private Documents(boolean all) {
    this.all = all;
  }

  /** A document with every property, two elements in each list. */
  public static ObjectNode full(Shape<?, ?> shape) {
    return new Documents(true).object(shape);
  }

  /** A document with the required properties only. */
  public static ObjectNode minimal(Shape<?, ?> shape) {
    return new Documents(false).object(shape);
  }

  private ObjectNode object(Shape<?, ?> shape) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    String small = SMALL.getOrDefault(shape.name(), AnswerDocuments.SMALL.get(shape.name()));
    if (!all && small != null) {
      return (ObjectNode) tree(small);
    }
    ObjectNode given = given(shape);
    for (Property<?, ?> property : shape.properties()) {
      if (!all && property.cardinality() != Cardinality.REQUIRED) {
        continue;
      }
      if (given != null) {
        if (given.has(property.name())) {
          object.set(property.name(), given.get(property.name()));
        }
      } else if (property.cardinality() == Cardinality.LIST) {
        ArrayNode array = object.putArray(property.name());
        array.add(value(property.kind()));
        array.add(value(property.kind()));
      } else {
        object.set(property.name(), value(property.kind()));
      }
    }
    return object;
  }

  private static ObjectNode given(Shape<?, ?> shape) {
    String text = GIVEN.getOrDefault(shape.name(), AnswerDocuments.GIVEN.get(shape.name()));
    return text == null ? null : (ObjectNode) tree(text);
  }

  private JsonNode value(Kind<?> kind) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (kind instanceof Shape<?, ?> shape) {
      return object(shape);
    }
    count++;
    if (kind instanceof Text<?> text) {
      boolean free = text.type() == String.class && text.personal();
      return nodes.textNode(
          free ? PRIVATE + count : text.examples().get(count % text.examples().size()));
    }
    Primitive<?> primitive = (Primitive<?>) kind;
    return switch (primitive.form()) {
      case BOOLEAN -> nodes.booleanNode(count % 2 == 0);
      case INT -> nodes.numberNode((int) within(primitive, count));
      case LONG -> nodes.numberNode((1L << 40) + (long) within(primitive, count));
      case DOUBLE -> nodes.numberNode(within(primitive, count + 0.015625));
    };
  }

  private static double within(Primitive<?> primitive, double wanted) {
    double least = ((Number) primitive.least()).doubleValue();
    double most = ((Number) primitive.most()).doubleValue();
    return Math.max(least, Math.min(most, wanted));
  }

  public static JsonNode tree(String text) {
    try {
      return PLAIN.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public static String text(JsonNode document) {
    try {
      return PLAIN.writeValueAsString(document);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static ArrayNode array(List<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  static ObjectNode object(Map<String, Integer> numbers) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    numbers.forEach(object::put);
    return object;
  }

  /** The document as both generations write it. */
  public static String compact(JsonNode document) {
    try {
      return COMPACT.writeValueAsString(document);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The document with one property written once more, at the end. */
  public static String doubled(ObjectNode document, String name) {
    String text = text(document);
    return text.substring(0, text.length() - 1)
        + ",\""
        + name
        + "\":"
        + text(document.get(name))
        + "}";
  }

  /** The document with the properties of every object in another order. */
  public static JsonNode shuffled(JsonNode document, Random random) {
    if (document instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> copy.add(shuffled(element, random)));
      return copy;
    }
    if (document instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
      Collections.shuffle(entries, random);
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      entries.forEach(entry -> copy.set(entry.getKey(), shuffled(entry.getValue(), random)));
      return copy;
    }
    return document;
  }

  /** The texts of all personal values in a document, but those too short to tell from chance. */
  public static Set<String> personal(Kind<?> kind, JsonNode value) {
    Set<String> found = new TreeSet<>();
    if (value == null) {
      return found;
    }
    if (value.isArray()) {
      value.forEach(element -> found.addAll(personal(kind, element)));
    } else if (kind instanceof Shape<?, ?> shape) {
      for (Property<?, ?> property : shape.properties()) {
        found.addAll(personal(property.kind(), value.get(property.name())));
      }
    } else if (kind.personal() && value.asText().length() > 5) {
      found.add(value.asText());
    }
    return found;
  }
}
