package registry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.rule.Finding;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is wrong, as problem details (RFC 9457) in the language of the caller. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  // snippet
  @ExceptionHandler
  ProblemDetail findings(ConstraintViolationException invalid) {
    return problem(invalid.getConstraintViolations().stream().map(Problems::error).toList());
  }

  private static Map<String, String> error(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = detail.getDynamicPayload(Finding.class);
    return finding == null
        ? Map.of("path", violation.getPropertyPath().toString(), "message", violation.getMessage())
        : Map.of(
            "path", finding.path().toString(),
            "code", finding.code().code(),
            "severity", finding.severity().code(),
            "message", violation.getMessage());
  }

  // end

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.status(422)
        .body(
            problem(
                invalid.getFieldErrors().stream()
                    .map(
                        error ->
                            Map.of("path", error.getField(), "message", error.getDefaultMessage()))
                    .toList()));
  }

  private static ProblemDetail problem(List<Map<String, String>> errors) {
    ProblemDetail problem = ProblemDetail.forStatus(422);
    problem.setProperty("errors", errors);
    return problem;
  }
}
