package io.cosmeya.analytics;

import io.cosmeya.scrapers.channel.Scope;
import org.jspecify.annotations.Nullable;

/// Which videos are asked for, and in which order; nulls of the order come last, equal ones by id.
///
/// @param scope whose eyes look
/// @param channelId null = of all channels
/// @param title part of a title in any case; null = any
/// @param page from 0
/// @param size from 1
public record VideoQuery(
        Scope scope, @Nullable Integer channelId, @Nullable String title, Order order, int page, int size) {

    /// What to sort by, greatest or newest first.
    public enum Order {
        VIEWS,
        DELTA,
        PUBLISHED
    }

    /// The same for all pages, in any order.
    public VideoQuery whole() {
        return new VideoQuery(scope, channelId, title, Order.VIEWS, 0, 1);
    }
}
