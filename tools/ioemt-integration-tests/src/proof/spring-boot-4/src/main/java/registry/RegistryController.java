package registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.JurisdictionCode;
import org.ioemt.validation.LocalQualification;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The registry over HTTP. */
@RestController
class RegistryController {

  private final Registry registry;

  RegistryController(Registry registry) {
    this.registry = registry;
  }

  /** Valid in the service, so that the findings reach Problems. */
  @PostMapping("/members")
  Member enroll(@RequestBody Member member) {
    return registry.enroll(member);
  }

  /** Bound by Spring: its errors have path and message, and no longer the findings. */
  @PostMapping("/bound")
  Member bind(@Valid @RequestBody Member member) {
    return member;
  }

  /** A form of the host's own. */
  record Application(
      @NotNull @JurisdictionCode String country,
      @NotNull @LocalQualification(in = "DE") String title,
      @AtLeast(ProviderLevel.EMT) String level) {}

  @PostMapping("/applications")
  String apply(@Valid @RequestBody Application application) {
    return application.title();
  }
}
