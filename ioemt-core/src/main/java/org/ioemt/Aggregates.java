package org.ioemt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the aggregates' implementations are generated, once for all packages below this one.
 *
 * <p>Implementation and generated builder are package-private; the public face of an aggregate is
 * its sealed interface with a nested {@code Builder}. Retention is SOURCE so that no consumer's
 * compiler looks for the generator's annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    // No method per attribute that copies: nobody outside could call it.
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = IllegalArgumentException.class,
    depluralize = true,
    deferCollectionAllocation = true,
    depluralizeDictionary = {
      "alias:aliases",
      "agency:agencies",
      "capability:capabilities",
      "facility:facilities",
      "hours:hours",
      "priority:priorities"
    },
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
@interface Aggregates {}
