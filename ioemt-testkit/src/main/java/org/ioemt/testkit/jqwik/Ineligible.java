package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only members in whom an error is found, or one finding in particular, by the rules and on the day
 * of {@link Eligible}.
 *
 * <pre>{@code
 * @Property
 * void isTurnedAway(@ForAll @Ineligible(because = "member.under-age") Member member) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Ineligible {

  /**
   * The code of the finding that each member has, for which there is a {@link
   * org.ioemt.testkit.Flaw}.
   *
   * @return a code of the catalogue; empty for any error
   */
  String because() default "";
}
