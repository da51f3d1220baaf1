/// Enters: requests that were meant for the platforms. Leaves: answers of their true shape about a small made-up world,
/// and faults on demand.
@NullMarked
package io.cosmeya.embedded.simulator;

import org.jspecify.annotations.NullMarked;
