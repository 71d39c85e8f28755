package org.ioemt.nemsis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that tests read. */
final class Documents {

  static final String ROSTER = "roster-3.5.1.xml";
  static final String OLD_ROSTER = "roster-3.4.0.xml";
  static final String RESPONSES = "responses-3.5.1.xml";

  private Documents() {}

  static String text(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static NemsisReader reader(String text) throws IOException {
    return NemsisReader.of(stream(text));
  }

  /** All records of a document that is good. */
  static List<NemsisRecord> records(String text) {
    List<NemsisRecord> records = new ArrayList<>();
    try (NemsisReader reader = reader(text)) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.add(next.get());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return records;
  }

  static <T extends NemsisRecord> List<T> records(String text, Class<T> type) {
    return records(text).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** A document of 3.5.1 with one report and what is given in it. */
  static String demographic(String inReport) {
    return """
        <DEMDataSet xmlns="http://www.nemsis.org"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.nemsis.org 3.5.1.250403CP1/DEMDataSet_v3.xsd">
        <DemographicReport timeStamp="2026-11-20T08:00:00-05:00">
        %s
        </DemographicReport></DEMDataSet>
        """
        .formatted(inReport);
  }

  static NemsisPersonnel person(String inGroup) {
    return records(
            demographic(
                "<dPersonnel><dPersonnel.PersonnelGroup UUID=\""
                    + "0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0c01\">"
                    + inGroup
                    + "</dPersonnel.PersonnelGroup></dPersonnel>"),
            NemsisPersonnel.class)
        .get(0);
  }
}
