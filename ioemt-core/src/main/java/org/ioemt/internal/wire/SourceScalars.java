package org.ioemt.internal.wire;

import org.ioemt.source.Evidence;

/** The scalars of the source room. */
final class SourceScalars {

  static final Text<Evidence> EVIDENCE =
      Text.codes(Evidence.class, "an evidence mark", Evidence::code);

  private SourceScalars() {}
}
