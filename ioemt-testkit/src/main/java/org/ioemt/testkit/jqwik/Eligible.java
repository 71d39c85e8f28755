package org.ioemt.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only members in whom nothing is found: not by the rules of membership with the conservative
 * policy and the recognized authorities, nor by IOEMT's terms, nor by the rules on credentials, as
 * of the day of {@link CurrentOn}, or else of 20 November 2026. A practice request, a medical
 * director or a crew is drawn among such members.
 *
 * <pre>{@code
 * @Property
 * void isEnrolled(@ForAll @Eligible Member member) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Eligible {}
