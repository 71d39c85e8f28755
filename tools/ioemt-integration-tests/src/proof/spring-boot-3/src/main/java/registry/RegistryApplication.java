package registry;

import org.ioemt.jackson.IoemtModule;
import org.ioemt.validation.IoemtConstraints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

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
}
