package org.ioemt.cli;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.organization.OrganizationId;

/**
 * What ends as a calendar (iCalendar, RFC 5545): the last day of each credential, all day.
 *
 * <p>The same credentials and day give the same bytes. An event keeps its id from one calendar to
 * the next, so that a program that reads them does not show it twice; the id is a digest of what
 * the event says, in which no number of a credential goes. This class alone needs biweekly, so that
 * no other command waits for it.
 */
final class ExpiryCalendar {

  private static final String PRODUCT = "-//IOEMT//ioemt expiring//EN";
  private static final int ID_BYTES = 16;

  private ExpiryCalendar() {}

  /** Writes a calendar, over one that was there. */
  static void write(String file, List<ExpiringCredential> expiring, LocalDate asOf)
      throws IOException {
    OutputFile.write(
        file,
        false,
        out -> {
          try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(calendar(expiring, asOf));
          }
        });
  }

  static ICalendar calendar(List<ExpiringCredential> expiring, LocalDate asOf) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName("Credentials that end");
    Set<String> ids = new HashSet<>();
    for (ExpiringCredential one : expiring) {
      calendar.addEvent(event(one, asOf, ids));
    }
    return calendar;
  }

  @SuppressWarnings("JavaUtilDate") // biweekly's own
  private static VEvent event(ExpiringCredential one, LocalDate asOf, Set<String> ids) {
    VEvent event = new VEvent();
    event.setUid(id(one, ids));
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant())));
    LocalDate day = one.expires();
    // The date in its parts: a moment would be another day elsewhere.
    event.setDateStart(
        new DateStart(
            new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false)));
    event.setTransparency(true); // nobody is busy on that day
    event.setSummary(
        one.member()
            + ": "
            + Lines.one(one.qualification().title())
            + " ("
            + one.qualification().jurisdiction().code()
            + ") ends");
    event.setDescription(description(one));
    return event;
  }

  private static String description(ExpiringCredential one) {
    String text =
        one.kind().code()
            + one.authority().map(authority -> " of " + authority).orElse("")
            + ", good through this day.";
    String before = one.level().map(ProviderLevel::code).orElse("none");
    String after = one.levelAfter().map(ProviderLevel::code).orElse("none");
    return text
        + (one.changesLevel()
            ? " Level " + before + ", on the day after " + after + "."
            : " Level " + before + ", unchanged on the day after.")
        + (one.renewed() ? " Renewed by another credential." : "");
  }

  /** A digest of what tells credentials apart; a second that is alike in all gets a number. */
  private static String id(ExpiringCredential one, Set<String> ids) {
    String key =
        String.join(
            "\n",
            one.member().toString(),
            one.kind().code(),
            one.qualification().jurisdiction().code(),
            one.qualification().titleKey().toString(),
            one.authority().map(OrganizationId::toString).orElse("-"),
            one.expires().toString());
    String digest = HexFormat.of().formatHex(sha256(key), 0, ID_BYTES);
    String id = digest + "@ioemt.org";
    for (int i = 2; !ids.add(id); i++) {
      id = digest + "-" + i + "@ioemt.org";
    }
    return id;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
