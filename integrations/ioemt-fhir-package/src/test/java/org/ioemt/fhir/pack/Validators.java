package org.ioemt.fhir.pack;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.ioemt.place.LanguageTag;

/** A validator as a user sets it up, with both packages loaded from the class path. */
final class Validators {

  static final ValidationSupportChain CHAIN = chain(PackageFiles.FHIR);
  static final FhirValidator VALIDATOR = validator();

  static final Set<ResultSeverityEnum> ERRORS =
      EnumSet.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

  private Validators() {}

  private static FhirValidator validator() {
    FhirInstanceValidator module = new FhirInstanceValidator(CHAIN);
    module.setWrappedWorkerContext(CHAIN, new Release(CHAIN));
    return PackageFiles.FHIR.newValidator().registerValidatorModule(module);
  }

  private static ValidationSupportChain chain(FhirContext fhir) {
    NpmPackageValidationSupport packages = new NpmPackageValidationSupport(fhir);
    try {
      packages.loadPackageFromClasspath("classpath:org.ioemt.fhir.r4.tgz");
      packages.loadPackageFromClasspath("classpath:org.ioemt.fhir.r4.licensed.tgz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ValidationSupportChain(
        packages,
        new DefaultProfileValidationSupport(fhir),
        new Languages(fhir),
        new InMemoryTerminologyServerValidationSupport(fhir));
  }

  /**
   * Takes any language. R4 prefers the value set "languages" (56 tags) and allows all of BCP 47;
   * HAPI 8.8.1 makes an error of each tag that is not among the preferred (hapifhir/hapi-fhir
   * #7959), and of tags with a script.
   */
  private static final class Languages extends CommonCodeSystemsTerminologyService {

    private static final Set<String> SETS =
        Set.of(
            "http://hl7.org/fhir/ValueSet/languages", "http://hl7.org/fhir/ValueSet/all-languages");

    Languages(FhirContext fhir) {
      super(fhir);
    }

    @Override
    public CodeValidationResult validateCode(
        ValidationSupportContext context,
        ConceptValidationOptions options,
        String codeSystem,
        String code,
        String display,
        String valueSetUrl) {
      return SETS.contains(Objects.requireNonNullElse(valueSetUrl, ""))
              && LanguageTag.find(code).isPresent()
          ? new CodeValidationResult().setCode(code)
          : super.validateCode(context, options, codeSystem, code, display, valueSetUrl);
    }
  }

  /**
   * Names the release without its patch. To check the context of an extension, the validator of
   * HAPI 8.8.1 goes through the published releases by two numbers; given "4.0.1", it finds none of
   * them to be its own and wants to fetch the package of R4 from the network.
   */
  private static final class Release extends WorkerContextValidationSupportAdapter {

    Release(IValidationSupport support) {
      super(support);
    }

    @Override
    public String getVersion() {
      return "4.0";
    }
  }
}
