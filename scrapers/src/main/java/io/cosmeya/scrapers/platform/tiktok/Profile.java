package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What TikTok tells of a channel itself. The views of all its videos are told nowhere.
///
/// @param id stable, digits
/// @param secUid the id that the lists of videos ask for, `MS4wLjABAAAA…`; empty when not told
/// @param handle of today, `@name`
/// @param videos its own count of videos
/// @param closed whether its owner shows it to followers only
record Profile(
        String id,
        String secUid,
        String handle,
        String title,
        @Nullable String avatar,
        @Nullable Counter followers,
        @Nullable Counter videos,
        boolean closed) {

    /// The profile of a `userInfo`, in pages and in the answer of `user/detail`.
    static Optional<Profile> of(JsonNode userInfo) {
        Counts counts = Counts.of(userInfo.path("statsV2"), userInfo.path("stats"));
        return of(userInfo.path("user"), counts.counter("followerCount"), counts.counter("videoCount"));
    }

    /// The owner of an item. The count of videos beside it is left out: it is older than the list.
    static Optional<Profile> ofOwner(JsonNode item) {
        Counts counts = Counts.of(item.path("authorStatsV2"), item.path("authorStats"));
        return of(item.path("author"), counts.counter("followerCount"), null);
    }

    /// A user wherever one is described.
    static Optional<Profile> of(JsonNode user, @Nullable Counter followers, @Nullable Counter videos) {
        String id = JsonValues.id(user.path("id"));
        String handle = JsonValues.string(user.path("uniqueId")).strip();
        if (!id.matches("[1-9]\\d{0,19}") || handle.isEmpty()) {
            return Optional.empty();
        }
        String name = JsonValues.string(user.path("nickname"));
        return Optional.of(new Profile(
                id,
                JsonValues.string(user.path("secUid")).strip(),
                "@" + handle,
                name.isBlank() ? handle : name,
                avatar(user),
                followers,
                videos,
                user.path("privateAccount").asBoolean(false)));
    }

    ChannelReading reading(String endpoint, String exit, List<VideoReading> read, Map<String, Integer> unknown) {
        return new ChannelReading(id, handle, title, avatar, followers, null, videos, endpoint, exit, read, unknown);
    }

    private static @Nullable String avatar(JsonNode user) {
        return Stream.of("avatarLarger", "avatarMedium", "avatarThumb", "avatarThumbUrl")
                .map(name -> JsonValues.string(user.path(name)))
                .filter(address -> address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }
}
