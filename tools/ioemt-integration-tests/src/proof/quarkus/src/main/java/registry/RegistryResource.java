package registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.JurisdictionCode;
import org.ioemt.validation.LocalQualification;

/** The registry over HTTP. */
@Path("/")
public class RegistryResource {

  /** A form of the host's own. */
  public record Application(
      @NotNull @JurisdictionCode String country,
      @NotNull @LocalQualification(in = "DE") String title,
      @AtLeast(ProviderLevel.EMT) String level) {}

  /** Takes a member who is eligible. */
  @POST
  @Path("members")
  public Member enroll(@Valid Member member) {
    return member;
  }

  /** Takes an application. */
  @POST
  @Path("applications")
  public Application apply(@Valid Application application) {
    return application;
  }
}
