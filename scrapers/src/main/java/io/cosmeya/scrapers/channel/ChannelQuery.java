package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// Which channels to show, in which order.
///
/// @param scope whose eyes look
/// @param page from 0
/// @param platform null = all
/// @param words part of a title or handle, any case; null = all
/// @param group the group that they are in; null = all
public record ChannelQuery(
        Scope scope,
        int page,
        int size,
        @Nullable Platform platform,
        @Nullable String words,
        @Nullable Integer group,
        Sort sort) {

    /// The order; ties by id.
    public enum Sort {
        TITLE,
        ADDED
    }

    /// Refuses a page that cannot be.
    public ChannelQuery {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("page: from 0, size: from 1, got " + page + " and " + size);
        }
    }

    /// All that match, by title.
    public static ChannelQuery all(
            Scope scope, @Nullable Platform platform, @Nullable String words, @Nullable Integer group) {
        return new ChannelQuery(scope, 0, Integer.MAX_VALUE, platform, words, group, Sort.TITLE);
    }
}
