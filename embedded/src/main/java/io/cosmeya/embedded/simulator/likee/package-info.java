/// Enters: a request to Likee. Leaves: what Likee says to it, in the shape of the recordings.
@NullMarked
package io.cosmeya.embedded.simulator.likee;

import org.jspecify.annotations.NullMarked;
