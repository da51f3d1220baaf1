/// Enters: a request of the kind that YouTube's own pages make. Leaves: the answer in the shape of the
/// recordings, filled from the world.
@NullMarked
package io.cosmeya.embedded.simulator.youtube;

import org.jspecify.annotations.NullMarked;
