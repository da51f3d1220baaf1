/// Enters: questions for what is derived of a video or a channel. Leaves: values at ages, standings, forecasts,
/// breakouts.
@NullMarked
package io.cosmeya.miniapp.insights;

import org.jspecify.annotations.NullMarked;
