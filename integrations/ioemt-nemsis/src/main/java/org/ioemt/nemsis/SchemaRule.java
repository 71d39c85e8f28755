package org.ioemt.nemsis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the schema of the version demands of a record, and the national rules on NOT values. */
final class SchemaRule implements Rule<NemsisRecord> {

  static final FindingCode NOT_IN_LIST = NemsisFindings.of("code-not-in-list");
  static final FindingCode OTHER_VERSION = NemsisFindings.of("code-of-another-version");
  static final FindingCode OTHER_LIST = NemsisFindings.of("code-of-another-list");
  static final FindingCode MALFORMED = NemsisFindings.of("value-malformed");
  static final FindingCode OFFSET_IS_Z = NemsisFindings.of("offset-is-z");
  static final FindingCode OFFSET_MISSING = NemsisFindings.of("offset-missing");
  static final FindingCode OUT_OF_RANGE = NemsisFindings.of("value-out-of-range");
  static final FindingCode TOO_SHORT = NemsisFindings.of("text-too-short");
  static final FindingCode TOO_LONG = NemsisFindings.of("text-too-long");
  static final FindingCode PATTERN = NemsisFindings.of("pattern-mismatch");
  static final FindingCode DIGITS = NemsisFindings.of("too-many-digits");
  static final FindingCode EMPTY = NemsisFindings.of("value-empty");
  static final FindingCode NIL_ALONE = NemsisFindings.of("nil-without-not-value");
  static final FindingCode NOT_NIL = NemsisFindings.of("not-value-without-nil");
  static final FindingCode NOT_VALUE_AND_VALUE = NemsisFindings.of("not-value-beside-value");
  static final FindingCode NOT_ALONE = NemsisFindings.of("not-value-not-alone");
  static final FindingCode NOT_VALUE = NemsisFindings.of("not-value-not-allowed");
  static final FindingCode NEGATIVE = NemsisFindings.of("negative-not-allowed");
  static final FindingCode NIL = NemsisFindings.of("nil-not-allowed");
  static final FindingCode NIL_TEXT = NemsisFindings.of("nil-with-text");
  static final FindingCode UNKNOWN = NemsisFindings.of("element-unknown");
  static final FindingCode MISSING = NemsisFindings.of("element-missing");
  static final FindingCode TOO_OFTEN = NemsisFindings.of("element-too-often");
  static final FindingCode ORDER = NemsisFindings.of("element-out-of-order");
  static final FindingCode GROUP_TEXT = NemsisFindings.of("text-in-group");
  static final FindingCode NO_ATTRIBUTE = NemsisFindings.of("attribute-missing");
  static final FindingCode ATTRIBUTE = NemsisFindings.of("attribute-unknown");
  static final FindingCode BAD_ATTRIBUTE = NemsisFindings.of("attribute-malformed");
  static final FindingCode BAD_UUID = NemsisFindings.of("uuid-malformed");

  static final FindingCode[] CODES = {
    OTHER_VERSION,
    OTHER_LIST,
    MALFORMED,
    OFFSET_IS_Z,
    OFFSET_MISSING,
    OUT_OF_RANGE,
    TOO_SHORT,
    TOO_LONG,
    PATTERN,
    DIGITS,
    EMPTY,
    NIL_ALONE,
    NOT_NIL,
    NOT_VALUE_AND_VALUE,
    NOT_ALONE,
    NOT_VALUE,
    NEGATIVE,
    NIL,
    NIL_TEXT,
    UNKNOWN,
    MISSING,
    TOO_OFTEN,
    ORDER,
    GROUP_TEXT,
    NO_ATTRIBUTE,
    ATTRIBUTE,
    BAD_ATTRIBUTE,
    BAD_UUID
  };

  /** The form that the schema gives; version 7 of RFC 9562 is not among it. */
  private static final Pattern UUID =
      Pattern.compile(
          "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[1-5][a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}");

  /** A text for which no pattern is tried: every pattern of the schema describes shorter ones. */
  private static final int LONGEST_FOR_PATTERN = 1000;

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_CORRELATION = 255;
  private static final int SHORTEST_CORRELATION = 2;

  /** Sections without which a response is none; eCrew may be missing. */
  private static final List<String> SECTIONS =
      List.of("eRecord", "eResponse", "eDispatch", "eTimes", "eDisposition");

  @Override
  public void check(NemsisRecord record, Findings findings) {
    NemsisVersion version = record.report().version();
    NemsisElement element = record.element();
    if (record instanceof NemsisResponse) {
      response(element, version, findings);
      return;
    }
    @Nullable NemsisDefinition definition = NemsisDefinition.byName(version).get(element.name());
    if (definition != null) {
      attributes(element, definition, version, findings);
    }
    group(element, version, findings);
  }

  private static void response(NemsisElement report, NemsisVersion version, Findings findings) {
    if (!version.isOlder() && report.uuid().isEmpty()) {
      NemsisFindings.add(findings, NO_ATTRIBUTE, report, NemsisElement.UUID);
    }
    report.uuid().ifPresent(uuid -> uuid(report, uuid, findings));
    for (String section : SECTIONS) {
      if (report.first(section).isEmpty()) {
        NemsisFindings.add(findings, MISSING, report, section);
      }
    }
    for (NemsisElement section : report.children()) {
      // Of these two only parts are kept, so nothing can be missed in them.
      if (!section.name().equals("eMedications") && !section.name().equals("eProcedures")) {
        group(section, version, findings);
      }
    }
  }

  private static void group(NemsisElement group, NemsisVersion version, Findings findings) {
    Map<String, NemsisDefinition> definitions = NemsisDefinition.byName(version);
    Map<String, Integer> counts = new LinkedHashMap<>();
    @Nullable NemsisDefinition latest = null;
    if (group.text().isPresent()) {
      NemsisFindings.add(findings, GROUP_TEXT, group);
    }
    for (NemsisElement child : group.children()) {
      @Nullable NemsisDefinition definition = definitions.get(child.name());
      if (definition == null || !definition.parent().equals(group.name())) {
        NemsisFindings.add(findings, UNKNOWN, child, group.name(), version.code());
        continue;
      }
      if (latest != null && definition.order() < latest.order()) {
        NemsisFindings.add(findings, ORDER, child, latest.name());
      } else {
        latest = definition;
      }
      int count = counts.merge(child.name(), 1, Integer::sum);
      if (definition.most().isPresent() && count == definition.most().get() + 1) {
        NemsisFindings.add(findings, TOO_OFTEN, child, String.valueOf(definition.most().get()));
      }
      attributes(child, definition, version, findings);
      if (definition.isGroup()) {
        group(child, version, findings);
      } else {
        value(child, definition, version, findings);
      }
    }
    for (NemsisElement child : group.children()) {
      if (child.notValue().isPresent() && counts.getOrDefault(child.name(), 0) > 1) {
        NemsisFindings.add(findings, NOT_ALONE, child);
      }
    }
    for (NemsisDefinition definition : NemsisDefinition.in(version, group.name())) {
      if (definition.least() > 0 && !counts.containsKey(definition.name())) {
        NemsisFindings.add(findings, MISSING, group, definition.name());
      }
    }
  }

  private static void attributes(
      NemsisElement element,
      NemsisDefinition definition,
      NemsisVersion version,
      Findings findings) {
    for (String required : definition.required()) {
      if (element.attribute(required).isEmpty()) {
        NemsisFindings.add(findings, NO_ATTRIBUTE, element, required);
      }
    }
    for (String name : element.attributeNames()) {
      if (name.startsWith("xsi:")
          || name.equals(NemsisElement.NOT_VALUE)
          || name.equals(NemsisElement.NEGATIVE)) {
        continue; // judged with the value
      }
      String value = element.attribute(name).orElse("");
      if (!definition.attributes().containsKey(name)) {
        // A name of a stranger's choice; names of attributes are no personal data.
        NemsisFindings.add(findings, ATTRIBUTE, element, shortened(name));
      } else if (name.equals(NemsisElement.UUID)) {
        uuid(element, value, findings);
      } else if (name.equals(NemsisElement.CORRELATION_ID)) {
        int shortest = version.isOlder() ? 0 : SHORTEST_CORRELATION;
        if (value.length() < shortest || value.length() > LONGEST_CORRELATION) {
          NemsisFindings.add(findings, BAD_ATTRIBUTE, element, name);
        }
      } else if (!isOf(
          definition.attributes().getOrDefault(name, Optional.empty()), version, value)) {
        NemsisFindings.add(findings, BAD_ATTRIBUTE, element, name);
      }
    }
  }

  private static boolean isOf(Optional<NemsisList> list, NemsisVersion version, String code) {
    return list.isEmpty() || list.get().has(version, code);
  }

  private static void uuid(NemsisElement element, String uuid, Findings findings) {
    if (!UUID.matcher(uuid).matches()) {
      NemsisFindings.add(findings, BAD_UUID, element);
    }
  }

  private static void value(
      NemsisElement element,
      NemsisDefinition definition,
      NemsisVersion version,
      Findings findings) {
    String text = element.text().orElse("");
    boolean nil = element.isNil();
    Optional<String> notValue = element.notValue();
    Optional<String> negative = element.negative();
    if (notValue.isPresent()) {
      if (!definition.notValues().contains(notValue.get())) {
        NemsisFindings.add(findings, NOT_VALUE, element, NemsisFindings.shown(notValue.get()));
      }
      if (!text.isEmpty()) {
        NemsisFindings.add(findings, NOT_VALUE_AND_VALUE, element);
      } else if (!nil) {
        NemsisFindings.add(findings, NOT_NIL, element);
      }
    } else if (nil && negative.isEmpty()) {
      NemsisFindings.add(findings, NIL_ALONE, element);
    }
    if (negative.isPresent() && !definition.negatives().contains(negative.get())) {
      NemsisFindings.add(findings, NEGATIVE, element, NemsisFindings.shown(negative.get()));
    }
    if (nil && !definition.nillable()) {
      NemsisFindings.add(findings, NIL, element);
    }
    if (nil && !text.isEmpty() && notValue.isEmpty()) {
      NemsisFindings.add(findings, NIL_TEXT, element);
    }
    if (!nil && notValue.isEmpty()) {
      if (text.isEmpty()) {
        NemsisFindings.add(findings, EMPTY, element);
      } else {
        text(element, text, definition, version, findings);
      }
    }
  }

  private static void text(
      NemsisElement element,
      String text,
      NemsisDefinition definition,
      NemsisVersion version,
      Findings findings) {
    if (definition.list().isPresent()) {
      code(element, text, definition.list().get(), version, findings);
      return;
    }
    switch (definition.type()) {
      case DATE -> date(element, text, definition, findings);
      case DATE_TIME -> dateTime(element, text, definition, findings);
      case INTEGER, POSITIVE_INTEGER, DECIMAL -> number(element, text, definition, findings);
      case STRING -> string(element, text, definition, findings);
      case GROUP -> throw new IllegalStateException(definition.name() + " has no value");
    }
  }

  static void code(
      NemsisElement element,
      String text,
      NemsisList list,
      NemsisVersion version,
      Findings findings) {
    if (list.has(version, text)) {
      return;
    }
    String shown = NemsisFindings.shown(text);
    Optional<NemsisCode> elsewhere = list.code(text);
    if (elsewhere.isPresent()) {
      String versions =
          elsewhere.get().versions().stream()
              .sorted()
              .map(NemsisVersion::code)
              .collect(Collectors.joining(", "));
      NemsisFindings.add(
          findings, OTHER_VERSION, element, shown, list.name(), version.code(), versions);
      return;
    }
    List<NemsisList> others = NemsisList.having(text);
    if (others.isEmpty()) {
      NemsisFindings.add(findings, NOT_IN_LIST, element, shown, list.name(), version.code());
    } else {
      NemsisFindings.add(
          findings,
          OTHER_LIST,
          element,
          text,
          list.name(),
          others.stream().map(NemsisList::name).collect(Collectors.joining(", ")));
    }
  }

  private static void date(
      NemsisElement element, String text, NemsisDefinition definition, Findings findings) {
    Optional<LocalDate> date = NemsisTimes.date(text);
    if (date.isEmpty()) {
      NemsisFindings.add(findings, MALFORMED, element, "date (YYYY-MM-DD)");
    } else {
      range(
          element,
          date.get(),
          definition.lowest().map(LocalDate::parse),
          definition.highest().map(LocalDate::parse),
          definition,
          findings);
    }
  }

  private static void dateTime(
      NemsisElement element, String text, NemsisDefinition definition, Findings findings) {
    String trimmed = NemsisTimes.collapse(text);
    Optional<OffsetDateTime> time = NemsisTimes.dateTime(text);
    if (trimmed.endsWith("Z")) {
      NemsisFindings.add(findings, OFFSET_IS_Z, element);
    } else if (NemsisTimes.lacksOffset(trimmed)) {
      NemsisFindings.add(findings, OFFSET_MISSING, element);
    } else if (time.isEmpty()
        || definition.pattern().filter(form -> !form.matcher(trimmed).matches()).isPresent()) {
      NemsisFindings.add(findings, MALFORMED, element, "date and time with an offset");
      return;
    }
    if (time.isPresent()) {
      range(
          element,
          time.get().toInstant(),
          definition.lowest().map(SchemaRule::instant),
          definition.highest().map(SchemaRule::instant),
          definition,
          findings);
    }
  }

  /** The schema writes the offset of UTC with a minus. */
  private static Instant instant(String bound) {
    return OffsetDateTime.parse(bound.replace("-00:00", "+00:00")).toInstant();
  }

  private static <T extends Comparable<? super T>> void range(
      NemsisElement element,
      T value,
      Optional<T> lowest,
      Optional<T> highest,
      NemsisDefinition definition,
      Findings findings) {
    boolean low = lowest.isPresent() && value.compareTo(lowest.get()) < 0;
    boolean high = highest.isPresent() && value.compareTo(highest.get()) > 0;
    if (low || high) {
      NemsisFindings.add(
          findings,
          OUT_OF_RANGE,
          element,
          definition.lowest().orElse("any"),
          definition.highest().orElse("any"));
    }
  }

  private static void number(
      NemsisElement element, String text, NemsisDefinition definition, Findings findings) {
    boolean decimal = definition.type() == NemsisDefinition.Type.DECIMAL;
    @Nullable BigDecimal number = number(NemsisTimes.collapse(text), decimal);
    if (number == null
        || (definition.type() == NemsisDefinition.Type.POSITIVE_INTEGER && number.signum() <= 0)) {
      NemsisFindings.add(findings, MALFORMED, element, decimal ? "decimal number" : "whole number");
      return;
    }
    range(
        element,
        number,
        definition.lowest().map(BigDecimal::new),
        definition.highest().map(BigDecimal::new),
        definition,
        findings);
    definition
        .digits()
        .filter(digits -> exceeds(number.stripTrailingZeros(), digits))
        .ifPresent(digits -> NemsisFindings.add(findings, DIGITS, element, digits));
  }

  private static @Nullable BigDecimal number(String text, boolean decimal) {
    boolean plain = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = (c >= '0' && c <= '9') || (i == 0 && (c == '-' || c == '+')) || (decimal && c == '.');
    }
    if (!plain) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean exceeds(BigDecimal number, String digits) {
    int point = digits.indexOf('.');
    int total = Integer.parseInt(digits.substring(0, point));
    int fraction = Integer.parseInt(digits.substring(point + 1));
    return number.scale() > fraction
        || Math.max(number.precision(), number.precision() - number.scale()) > total;
  }

  private static void string(
      NemsisElement element, String text, NemsisDefinition definition, Findings findings) {
    int length = text.codePointCount(0, text.length());
    if (definition.shortest().isPresent() && length < definition.shortest().get()) {
      NemsisFindings.add(
          findings,
          TOO_SHORT,
          element,
          String.valueOf(length),
          String.valueOf(definition.shortest().get()));
    }
    if (definition.longest().isPresent() && length > definition.longest().get()) {
      NemsisFindings.add(
          findings,
          TOO_LONG,
          element,
          String.valueOf(length),
          String.valueOf(definition.longest().get()));
    }
    definition
        .pattern()
        .filter(form -> length > LONGEST_FOR_PATTERN || !form.matcher(text).matches())
        .ifPresent(form -> NemsisFindings.add(findings, PATTERN, element, form.pattern()));
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "..." : name;
  }
}
