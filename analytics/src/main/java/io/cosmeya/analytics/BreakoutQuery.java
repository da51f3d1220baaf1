package io.cosmeya.analytics;

import org.jspecify.annotations.Nullable;

/// Which breakouts are asked for: the newest first, of one slot the greatest first.
///
/// @param channelId null = of all channels
/// @param label the least label: 1.5, 3 or 10
/// @param page from 0
/// @param size from 1
public record BreakoutQuery(@Nullable Integer channelId, double label, int page, int size) {}
