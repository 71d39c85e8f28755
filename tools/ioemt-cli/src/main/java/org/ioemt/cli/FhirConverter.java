package org.ioemt.cli;

import java.util.List;
import java.util.Optional;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;

/**
 * Members as FHIR and back, in terms that need no class of FHIR.
 *
 * <p>What implements it lies in another jar with the libraries that it needs, so that the other
 * commands start without them; see {@link FhirLibrary}.
 */
public interface FhirConverter {

  /**
   * One resource as text.
   *
   * @param type the type of the resource, such as {@code Practitioner}
   * @param json the resource, on one line
   */
  record Text(String type, String json) {}

  /**
   * What was written of a member.
   *
   * @param resources the resources
   * @param findings what they cannot say
   */
  record Written(List<Text> resources, List<Finding> findings) {}

  /**
   * What was read of a practitioner.
   *
   * @param member the member, if it is one
   * @param findings what was found on the way
   */
  record Read(Optional<Member> member, List<Finding> findings) {}

  /**
   * Writes a member as single resources.
   *
   * @param member the member
   * @return the resources
   */
  Written resources(Member member);

  /**
   * Writes a member as one bundle.
   *
   * @param member the member
   * @param transaction whether a server is to store it, or its parts only stand together
   * @return the bundle
   */
  Written bundle(Member member, boolean transaction);

  /**
   * Begins to read resources that may belong together.
   *
   * @param memberSystem whose identifiers are the ids of members; those of IOEMT if empty
   * @return a reader that has read nothing yet
   */
  Reader reader(Optional<String> memberSystem);

  /**
   * Reads resources. First what refers to practitioners is kept, then the practitioners are read.
   */
  interface Reader {

    /**
     * Keeps a resource that practitioners may need later; passes over practitioners and bundles.
     *
     * @param json one resource
     * @return what was found
     * @throws IllegalArgumentException if the text is no resource of FHIR R4
     */
    List<Finding> keep(String json);

    /**
     * Reads the practitioners of a resource: itself, or those of a bundle.
     *
     * @param json one resource; passed over unless it is a practitioner or a bundle
     * @return what was read
     * @throws IllegalArgumentException if the text is no resource of FHIR R4
     */
    List<Read> read(String json);

    /**
     * Tells of what was kept and belongs to no practitioner that was read.
     *
     * @return what was found
     */
    List<Finding> unclaimed();
  }
}
