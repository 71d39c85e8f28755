package registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.validation.IoemtConstraints;

/** What makes the libraries part of the application. */
// snippet
@Singleton
class Setup implements ValidatorFactoryCustomizer, ObjectMapperCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    IoemtConstraints.register(configuration);
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new IoemtModule());
  }
}
// end
