package registry;

import java.util.Locale;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.validation.IoemtConstraints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A registry of members. */
@SpringBootApplication
public class RegistryApplication {

  /**
   * Starts the registry.
   *
   * @param args none
   */
  public static void main(String[] args) {
    SpringApplication.run(RegistryApplication.class, args);
  }

  /** Spring adds modules that are beans to its mapper. */
  @Bean
  IoemtModule json() {
    return new IoemtModule();
  }

  // snippet
  @Bean
  ValidationConfigurationCustomizer ioemt() {
    return IoemtConstraints::register;
  }

  // end

  // snippet
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(IoemtConstraints.languages());
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }
  // end
}
