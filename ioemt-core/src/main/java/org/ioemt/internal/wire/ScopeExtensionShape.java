package org.ioemt.internal.wire;

import org.ioemt.practice.ScopeExtension;

/** The form of an extension. */
final class ScopeExtensionShape {

  static final Shape<ScopeExtension, ScopeExtension.Builder> SHAPE =
      Shape.of(
              ScopeExtension.class,
              "What the law of a place permits for the time of a declared emergency.",
              ScopeExtension::builder,
              ScopeExtension.Builder::build)
          .required(
              "kind",
              ScopeScalars.EMERGENCY_KIND,
              ScopeExtension::kind,
              ScopeExtension.Builder::kind,
              "The kind of emergency.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              ScopeExtension::jurisdiction,
              ScopeExtension.Builder::jurisdiction,
              "Where it holds.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              ScopeExtension::period,
              ScopeExtension.Builder::period,
              "When it holds; both ends are known.")
          .required(
              "source",
              CitationShape.SHAPE,
              ScopeExtension::source,
              ScopeExtension.Builder::source,
              "The law or order.")
          .list(
              "permissions",
              SkillLevelShape.SHAPE,
              ScopeExtension::permissions,
              ScopeExtension.Builder::addPermission,
              "What is permitted, each skill once; at least one.")
          .invariant("the period has both ends and there is a permission")
          .end();

  private ScopeExtensionShape() {}
}
