package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.Counter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages of a channel said in one reading; the videos are distinct by id, in the order of the platform.
///
/// @param handle handle of today, `@name`
/// @param views total views, where the platform tells them
/// @param videoCount the platform's own count of videos, often rounded
/// @param endpoint where the channel's own numbers were read
/// @param exit region of the exit that was taken
/// @param unknownFields how often a field was met that the parser does not know, by its path
public record ChannelReading(
        String platformId,
        @Nullable String handle,
        String title,
        @Nullable String avatarUrl,
        @Nullable Counter followers,
        @Nullable Counter views,
        @Nullable Counter videoCount,
        String endpoint,
        String exit,
        List<VideoReading> videos,
        Map<String, Integer> unknownFields) {}
