/// Enters: what somebody wants remembered of a channel or a video. Leaves: notes at their moments, for charts.
@NullMarked
package io.cosmeya.miniapp.notes;

import org.jspecify.annotations.NullMarked;
