package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ioemt.level.ProviderLevel;

/**
 * Only values at a level or above it: levels themselves, and members, credentials, titles, rows and
 * answers of the crosswalk from which such a level follows under the conservative policy. A
 * member's level is that of the day of {@link CurrentOn}, or else of 20 November 2026.
 *
 * <pre>{@code
 * @Property
 * void mayStartAnInfusion(@ForAll @AtLeastLevel(ProviderLevel.AEMT) Member member) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface AtLeastLevel {

  /**
   * The lowest level.
   *
   * @return a level
   */
  ProviderLevel value();
}
