package org.ioemt.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;

/** HAPI's instance validator as a user sets it up, with our package loaded from the class path. */
final class FhirProfiles {

  private static final FhirProfiles LOADED = new FhirProfiles();

  private final FhirValidator validator;

  /** The one that there is: it takes seconds to be made. */
  static FhirProfiles loaded() {
    return LOADED;
  }

  private FhirProfiles() {
    // HAPI reads XML with whatever StAX parser comes first, and bears none but Woodstox; beside it
    // is Aalto, which ioemt-nemsis reads with.
    System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
    System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
    System.setProperty("javax.xml.stream.XMLEventFactory", "com.ctc.wstx.stax.WstxEventFactory");
    FhirContext fhir = FhirContext.forR4Cached();
    NpmPackageValidationSupport packages = new NpmPackageValidationSupport(fhir);
    try {
      packages.loadPackageFromClasspath("classpath:org.ioemt.fhir.r4.tgz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ValidationSupportChain chain =
        new ValidationSupportChain(
            packages,
            new DefaultProfileValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    FhirInstanceValidator module = new FhirInstanceValidator(chain);
    module.setWrappedWorkerContext(chain, new Release(chain));
    validator = fhir.newValidator().registerValidatorModule(module);
  }

  /** How many errors there are in a document. */
  int errors(String document) {
    int errors = 0;
    for (SingleValidationMessage message : validator.validateWithResult(document).getMessages()) {
      errors +=
          message.getSeverity() == ResultSeverityEnum.ERROR
                  || message.getSeverity() == ResultSeverityEnum.FATAL
              ? 1
              : 0;
    }
    return errors;
  }

  /** Names the release without its patch, or HAPI 8.8.1 asks the network for the package of R4. */
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
