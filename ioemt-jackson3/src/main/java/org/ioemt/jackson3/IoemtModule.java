package org.ioemt.jackson3;

import java.io.Serializable;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * The Jackson module that reads and writes the values of the model, alone and inside a host's own
 * records, collections and map keys.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. The form is fixed: neither the mapper's order of
 * properties, nor its naming, inclusion or coercion settings change it. Formatting and escaping are
 * the mapper's, and so is what becomes of an unknown property ({@code FAIL_ON_UNKNOWN_PROPERTIES}).
 *
 * <p>Whatever a document holds, reading gives a value or a {@code DatabindException} with the path
 * to the place and the reason. A value that says something of a person is never quoted in it, nor
 * is the document.
 *
 * <p>Immutable and thread-safe.
 */
public final class IoemtModule extends JacksonModule implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient FormLookup lookup;

  /** Creates the module; it has no options. */
  public IoemtModule() {
    this(FormLookup.SHIPPED);
  }

  IoemtModule(FormLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * A mapper travels with its modules: there the module is the shipped one.
   *
   * @return a module with nothing but what its constructor makes
   */
  private Object readResolve() {
    return new IoemtModule();
  }

  @Override
  public String getModuleName() {
    return "IoemtModule";
  }

  /**
   * The version of this library.
   *
   * @return the version in the jar's manifest, or an unknown version outside a jar
   */
  @Override
  public Version version() {
    String version = IoemtModule.class.getPackage().getImplementationVersion();
    return version == null
        ? Version.unknownVersion()
        : VersionUtil.parseVersion(version, "org.ioemt", "ioemt-jackson3");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new FormLookup.Values(lookup));
    context.addDeserializers(new FormLookup.ReadValues(lookup));
    context.addKeySerializers(new FormLookup.Keys(lookup));
    context.addKeyDeserializers(new FormLookup.ReadKeys(lookup));
  }
}
