package desk;

import java.time.LocalDate;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson3.IoemtModule;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a member, standardizes its title, checks and writes it. */
public final class Main {

  private static final String DOCUMENT =
      "{\"id\":\"M-1\",\"credentials\":[{\"kind\":\"LICENSE\",\"qualification\":{"
          + "\"jurisdiction\":\"IE\",\"title\":\"Paramedic\"},\"authority\":\"IE-PHECC\","
          + "\"expires\":\"2027-09-30\",\"status\":\"active\",\"verifications\":[{\"source\":"
          + "\"ISSUING_AUTHORITY\",\"date\":\"2026-01-02\",\"outcome\":\"CONFIRMED\"}]}]}";

  private Main() {}

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
    Member member = mapper.readValue(DOCUMENT, Member.class);
    Qualification title = member.credentials().get(0).qualification();
    Standardization answer = Crosswalk.shipped().standardize(title);
    System.out.println(answer.level());
    System.out.println(answer.reason().text());

    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    for (Finding finding : rules.asOf(LocalDate.of(2026, 11, 20)).check(member)) {
      System.out.println(finding.code() + " at " + finding.path());
    }

    // The module is found by service loading too, which an image must link.
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    System.out.println("the same bytes: " + found.writeValueAsString(member).equals(DOCUMENT));
    try {
      mapper.readValue(DOCUMENT.replace("09-30", "09-31"), Member.class);
    } catch (JacksonException e) {
      System.out.println(e.getPathReference());
    }
  }
}
