package io.cosmeya.analytics;

import io.cosmeya.scrapers.channel.Scope;
import org.jspecify.annotations.Nullable;

/// Which breakouts are asked for: the newest first, of one slot the greatest first.
///
/// @param scope whose eyes look
/// @param channelId null = of all channels
/// @param label the least label: 1.5, 3 or 10
/// @param page from 0
/// @param size from 1
public record BreakoutQuery(Scope scope, @Nullable Integer channelId, double label, int page, int size) {}
