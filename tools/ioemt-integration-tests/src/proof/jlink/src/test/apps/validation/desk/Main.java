package desk;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.validation.IoemtConstraints;
import org.ioemt.validation.ProviderLevelCode;

/** Validates a member and a form of its own. */
public final class Main {

  /** A form of the program's own. */
  public record Form(@ProviderLevelCode String level) {}

  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ENGLISH);
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    IoemtConstraints.register(configuration);
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      validator.validate(Member.builder().id(MemberId.of("M-1")).build()).stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted(Comparator.naturalOrder())
          .forEach(System.out::println);
      validator
          .validate(new Form("nurse"))
          .forEach(v -> System.out.println(v.getPropertyPath() + ": " + v.getMessage()));
    }
  }
}
