package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.VideoReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param continuation token of the next page; null = this is the last
/// @param recognised whether the shape of a list was there at all
/// @param message what the page says instead of items, empty when nothing: "This channel has no videos."
/// @param unknown how often a kind of item was met that is not known
record ListPage(
        List<VideoReading> items,
        @Nullable String continuation,
        boolean recognised,
        String message,
        Map<String, Integer> unknown) {}
