/**
 * What the libraries cost, each figure beside a peer or a floor that is measured in the same run.
 */
@NullMarked
package org.ioemt.benchmarks;

import org.jspecify.annotations.NullMarked;
