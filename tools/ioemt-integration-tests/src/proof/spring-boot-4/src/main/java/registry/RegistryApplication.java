package registry;

import org.ioemt.validation.IoemtConstraints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
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

  // snippet
  @Bean
  ValidationConfigurationCustomizer ioemt() {
    return IoemtConstraints::register;
  }
  // end
}
