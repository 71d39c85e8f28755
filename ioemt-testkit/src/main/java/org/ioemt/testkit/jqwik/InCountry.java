package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only values of a country or subdivision: the places, titles, services and scopes of it, and
 * members whose credentials are from there. One in twelve of them lives elsewhere.
 *
 * <pre>{@code
 * @Property
 * void isStandardized(@ForAll @InCountry("DE") Qualification title) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InCountry {

  /**
   * The code of a jurisdiction for which the crosswalk has titles that lead to a level.
   *
   * @return for instance {@code DE} or {@code US-NY}
   */
  String value();
}
