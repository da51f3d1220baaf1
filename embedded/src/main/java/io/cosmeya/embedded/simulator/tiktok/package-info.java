/// Enters: a request to TikTok. Leaves: what TikTok says to it, in the shape of the recordings.
@NullMarked
package io.cosmeya.embedded.simulator.tiktok;

import org.jspecify.annotations.NullMarked;
