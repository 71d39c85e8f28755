import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ioemt.nemsis.NemsisCrewMember;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;

/** Reads people and crews out of a document of NEMSIS and counts them. */
public final class NemsisRead {

  private NemsisRead() {}

  public static void main(String[] args) throws IOException {
    long people = 0;
    long responses = 0;
    long aboard = 0;
    try (InputStream in = new FileInputStream(args[0]);
        NemsisReader reader = NemsisReader.of(in)) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof NemsisPersonnel) {
          people++;
        } else if (next.get() instanceof NemsisResponse response) {
          responses++;
          for (NemsisCrewMember member : response.crew()) {
            aboard += member.level().text().isPresent() ? 1 : 0;
          }
        }
      }
    }
    System.out.println(people + " people, " + responses + " responses, " + aboard + " aboard");
  }
}
