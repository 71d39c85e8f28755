package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only values that hold on a day: credentials that are current, affiliations that last, memberships
 * that are enrolled, members with a current credential, and periods, protocols, directions,
 * appointments and extensions that include the day. All dates of all other values lie around it
 * too.
 *
 * <pre>{@code
 * @Property
 * void isAccepted(@ForAll @CurrentOn("2028-02-29") Credential credential) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CurrentOn {

  /**
   * The day.
   *
   * @return a day of the years 2000 to 2200, as ISO 8601 writes it
   */
  String value();
}
