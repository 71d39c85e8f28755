package org.ioemt.testkit.jqwik;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The values of this library as a domain of jqwik, for those who keep domains apart. Without any
 * {@code @Domain} it is there already.
 *
 * <pre>{@code
 * @Property
 * @Domain(IoemtDomain.class)
 * void holdsOfEveryMember(@ForAll Member member) { ... }
 * }</pre>
 */
public final class IoemtDomain implements DomainContext {

  /** For jqwik, which makes domains by itself. */
  public IoemtDomain() {}

  /**
   * The arbitraries of all value types.
   *
   * @return one provider
   */
  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new IoemtArbitraries());
  }

  /**
   * The annotations of this package.
   *
   * @return one configurator
   */
  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of(new IoemtConstraints());
  }

  /**
   * How counter-examples are shown.
   *
   * @return one format
   */
  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new IoemtReport());
  }
}
