package consumer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.jackson3.IoemtModule;
import org.ioemt.jackson3.WireCodec;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.place.Jurisdiction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A program of a user of Jackson 3. */
public final class Consumer {

  private Consumer() {}

  /**
   * Fails with an exception where the library does not behave.
   *
   * @param args {@code modules} or {@code classes}, as the program was started
   */
  public static void main(String[] args) {
    boolean modules = List.of(args).equals(List.of("modules"));
    check(Consumer.class.getModule().isNamed() == modules, "not run as meant: " + List.of(args));
    for (String module : List.of("core", "jackson3")) {
      boolean named = ModuleLayer.boot().findModule("org.ioemt." + module).isPresent();
      check(named == modules, "org.ioemt." + module);
    }
    for (String other :
        List.of("org.ioemt.jackson.IoemtModule", "com.fasterxml.jackson.core.Version")) {
      check(!exists(other), other);
    }
    run();
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * What the host keeps, in the host's own type.
   *
   * @param level the level, if any
   */
  public record Row(Optional<ProviderLevel> level) {}

  private static void run() {
    Member member =
        Member.builder()
            .id(MemberId.of("M-1"))
            .name(PersonName.of("Zo\u00eb \ud834\udd1e"))
            .addCredential(
                Credential.builder()
                    .kind(CredentialKind.LICENSE)
                    .qualification(
                        Qualification.of(Jurisdiction.of("DE"), "Notfallsanit\u00e4terin"))
                    .status(CredentialStatus.ACTIVE)
                    .expires(LocalDate.of(2026, 11, 20))
                    .build())
            .build();
    JsonMapper added = JsonMapper.builder().addModule(new IoemtModule()).build();
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    String json = added.writeValueAsString(member);
    check(
        json.equals(
            "{\"id\":\"M-1\",\"name\":{\"full\":\"Zo\u00eb \ud834\udd1e\"},"
                + "\"credentials\":[{\"kind\":\"LICENSE\",\"qualification\":{\"jurisdiction\":\"DE\","
                + "\"title\":\"Notfallsanit\u00e4terin\"},\"expires\":\"2026-11-20\",\"status\":\"active\"}]}"),
        json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    check(java.util.Arrays.equals(bytes, found.writeValueAsBytes(member)), "other bytes");
    check(found.readValue(json, Member.class).equals(member), json);
    check(WireCodec.of(Member.class).read(bytes, 0, bytes.length).equals(member), json);
    Map<ProviderLevel, MemberId> map =
        found.readValue("{\"PEP\":\"M-1\"}", new TypeReference<>() {});
    check(map.containsKey(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN), map);
    Optional<ProviderLevel> none = found.readValue("{}", Row.class).level();
    check(none.isEmpty(), none);
    try {
      added.readValue(json.replace("2026-11-20", "2026-11-31"), Member.class);
      throw new AssertionError("a day that does not exist was read");
    } catch (JacksonException e) {
      check(e.getPathReference().equals("credentials[0].expires"), e.getPathReference());
    }
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
