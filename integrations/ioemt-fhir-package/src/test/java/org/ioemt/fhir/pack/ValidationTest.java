package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HAPI's instance validator finds no error in any file, with the packages loaded as users do. */
class ValidationTest {

  @Test
  void everyResourceIsValid() throws IOException {
    Map<String, String> files = new TreeMap<>(PackageFilesTest.files(PackageFilesTest.OPEN));
    files.putAll(PackageFilesTest.files(PackageFilesTest.LICENSED));
    files.keySet().removeIf(name -> !Character.isUpperCase(name.charAt(0)));
    assertThat(files).hasSizeGreaterThan(400);
    List<String> errors = new ArrayList<>();
    files.forEach(
        (name, json) -> {
          for (SingleValidationMessage message :
              Validators.VALIDATOR.validateWithResult(json).getMessages()) {
            if (Validators.ERRORS.contains(message.getSeverity())) {
              errors.add(name + ", " + message.getLocationString() + ": " + message.getMessage());
            }
          }
        });
    assertThat(errors).isEmpty();
  }
}
