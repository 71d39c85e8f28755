package registry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.rule.Finding;

/** What is wrong, as problem details (RFC 9457) in the language of the caller. */
@Provider
public class Problems implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException invalid) {
    List<Map<String, String>> errors =
        invalid.getConstraintViolations().stream().map(Problems::error).toList();
    return Response.status(422)
        .type("application/problem+json")
        .entity(Map.of("status", 422, "errors", errors))
        .build();
  }

  private static Map<String, String> error(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = detail.getDynamicPayload(Finding.class);
    if (finding != null) {
      return Map.of(
          "path", finding.path().toString(),
          "code", finding.code().code(),
          "severity", finding.severity().code(),
          "message", violation.getMessage());
    }
    // The path begins with the method and its parameter.
    String path = violation.getPropertyPath().toString().split("\\.", 3)[2];
    return Map.of("path", path, "message", violation.getMessage());
  }
}
