/// Enters: a channel of Instagram, and the session of an account where there is one. Leaves: its posts with all
/// counters by their own names, or the sign by which Instagram refused.
@NullMarked
package io.cosmeya.scrapers.platform.instagram;

import org.jspecify.annotations.NullMarked;
