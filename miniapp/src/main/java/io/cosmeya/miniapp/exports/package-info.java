/// Enters: questions for rows of a channel, a video or a group. Leaves: files of raw and computed rows, as ClickHouse
/// writes them.
@NullMarked
package io.cosmeya.miniapp.exports;

import org.jspecify.annotations.NullMarked;
