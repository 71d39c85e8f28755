package org.ioemt.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Resources as JSON text.
 *
 * <p>Whoever has a context and a parser of HAPI needs none of this. What it adds: elements that R4
 * does not have and values that are none are findings, and never quoted.
 *
 * <p>A context of HAPI costs most of a second to begin with, so keep the instance. Thread-safe.
 */
public final class FhirJson {

  private final FhirContext context;

  private FhirJson(FhirContext context) {
    this.context = context;
  }

  /**
   * Text read and written by a context of the host.
   *
   * @param context a context of FHIR R4
   * @return the reader and writer of text
   * @throws IllegalArgumentException if the context is of another version
   */
  public static FhirJson of(FhirContext context) {
    if (context.getVersion().getVersion() != FhirVersionEnum.R4) {
      throw new IllegalArgumentException(
          "context: expected FHIR R4, found " + context.getVersion().getVersion());
    }
    return new FhirJson(context);
  }

  /**
   * Text read and written by a context of its own, which is made here.
   *
   * @return a new instance
   */
  public static FhirJson create() {
    return new FhirJson(FhirContext.forR4());
  }

  /**
   * What was read.
   *
   * @param resource the resource, a {@code Bundle} too
   * @param findings what stands in the text and not in the resource; HAPI tells of a place no more
   *     than the element above it
   */
  public record Parsed(Resource resource, List<Finding> findings) {

    /**
     * Keeps the findings as they are now.
     *
     * @param resource the resource, a {@code Bundle} too
     * @param findings what stands in the text and not in the resource; HAPI tells of a place no
     *     more than the element above it
     */
    public Parsed {
      Objects.requireNonNull(resource, "resource");
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a resource.
   *
   * @param text one resource as JSON
   * @return the resource, and what of the text is not in it
   * @throws FhirFormatException if the text is no JSON, or no resource of FHIR R4
   */
  public Parsed parse(String text) {
    Findings findings = new Findings();
    IParser parser = context.newJsonParser();
    // Otherwise a resource would get the address of its entry for its id.
    parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
    parser.setParserErrorHandler(new Reporter(findings));
    try {
      Resource resource = (Resource) parser.parseResource(text);
      findings.within(FindingPath.of(resource.fhirType()), 0);
      return new Parsed(resource, findings.toList());
    } catch (DataFormatException e) {
      throw new FhirFormatException(reason(e));
    } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
      // What HAPI's parser throws for some texts that are JSON but no resource.
      throw new FhirFormatException("no resource of FHIR R4");
    }
  }

  /**
   * Writes a resource, on one line.
   *
   * @param resource the resource
   * @return its JSON
   */
  public String text(Resource resource) {
    return context.newJsonParser().setPrettyPrint(false).encodeResourceToString(resource);
  }

  /** HAPI's own words quote the text, which may be a person's. */
  private static String reason(DataFormatException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        @Nullable JsonLocation at = json.getLocation();
        return at == null
            ? "no JSON"
            : "no JSON; at line " + at.getLineNr() + ", column " + at.getColumnNr();
      }
    }
    return "no resource of FHIR R4";
  }

  /** Makes findings of what a parser stumbles over. */
  private static final class Reporter implements IParserErrorHandler {

    private final Findings findings;

    Reporter(Findings findings) {
      this.findings = findings;
    }

    private void report(FindingCode code, @Nullable IParseLocation at, @Nullable String element) {
      String parent = at == null ? null : at.getParentElementName();
      String name = element == null ? "?" : Codings.quote(element);
      FindingPath path =
          parent == null || parent.isEmpty()
              ? FindingPath.root()
              : FindingPath.of(Codings.quote(parent));
      findings.add(code, path, name);
    }

    @Override
    public void containedResourceWithNoId(IParseLocation at) {
      report(FhirFindings.VALUE_MALFORMED, at, "contained");
    }

    @Override
    public void incorrectJsonType(
        IParseLocation at,
        String element,
        ValueType expected,
        ScalarType expectedScalar,
        ValueType found,
        ScalarType foundScalar) {
      report(FhirFindings.VALUE_MALFORMED, at, element);
    }

    @Override
    public void invalidValue(IParseLocation at, String value, String error) {
      String parent = at == null ? null : at.getParentElementName();
      report(FhirFindings.VALUE_MALFORMED, at, parent);
    }

    @Override
    public void missingRequiredElement(IParseLocation at, String element) {
      report(FhirFindings.ELEMENT_MISSING, at, element);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation at, String element) {
      report(FhirFindings.VALUE_MALFORMED, at, element);
    }

    @Override
    public void unknownAttribute(IParseLocation at, String attribute) {
      report(FhirFindings.ELEMENT_UNKNOWN, at, attribute);
    }

    @Override
    public void unknownElement(IParseLocation at, String element) {
      report(FhirFindings.ELEMENT_UNKNOWN, at, element);
    }

    @Override
    public void unknownReference(IParseLocation at, String reference) {
      report(FhirFindings.VALUE_MALFORMED, at, "reference");
    }

    @Override
    public void invalidInternalReference(IParseLocation at, String reference) {
      report(FhirFindings.VALUE_MALFORMED, at, "reference");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation at) {
      report(FhirFindings.VALUE_MALFORMED, at, "extension");
    }
  }
}
