package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ioemt.level.CareLevel;

/**
 * Only crews that give a care level: somebody aboard, who is no trainee, has a provider level of it
 * or above it, proved by credentials that count on the day of {@link CurrentOn}, or else on 20
 * November 2026, with {@link org.ioemt.level.CareLevels#standard()}.
 *
 * <pre>{@code
 * @Property
 * void maybeSent(@ForAll @CrewFor(CareLevel.ADVANCED_LIFE_SUPPORT) Crew crew) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CrewFor {

  /**
   * The care level.
   *
   * @return a care level
   */
  CareLevel value();
}
