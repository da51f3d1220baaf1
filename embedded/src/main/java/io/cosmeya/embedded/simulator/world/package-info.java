/// Enters: a seed and a moment. Leaves: channels, videos and their counters at that moment, always the same for
/// the same seed and moment.
@NullMarked
package io.cosmeya.embedded.simulator.world;

import org.jspecify.annotations.NullMarked;
