/// Enters: what a benchmark of a module measured, in rounds. Leaves: lines with goal, figure and spread, and of
/// all parts together docs/benchmarks.md. For tests' programs only, as the simulator is.
@NullMarked
package io.cosmeya.embedded.bench;

import org.jspecify.annotations.NullMarked;
