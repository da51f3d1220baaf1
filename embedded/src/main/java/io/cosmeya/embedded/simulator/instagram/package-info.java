/// Enters: a request to Instagram. Leaves: what Instagram says to it, in the shape of the recordings.
@NullMarked
package io.cosmeya.embedded.simulator.instagram;

import org.jspecify.annotations.NullMarked;
