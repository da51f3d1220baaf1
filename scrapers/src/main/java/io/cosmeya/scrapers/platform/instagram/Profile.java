package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.exact;
import static io.cosmeya.scrapers.platform.JsonValues.id;
import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What Instagram says of a person, in any of its generations.
///
/// @param pk the stable number; never the longer one of Facebook that stands beside it as `id`
/// @param name without the sign; empty text when not said
/// @param posts all of them, photos too; null when not said
/// @param reels null when not said
record Profile(
        String pk,
        String name,
        String title,
        @Nullable String avatarUrl,
        @Nullable Counter followers,
        @Nullable Counter posts,
        @Nullable Counter reels,
        boolean closed) {

    /// The person of a node; nothing when no number stands there.
    static Optional<Profile> of(JsonNode user) {
        String pk = user.has("pk") ? id(user.path("pk")) : id(user.path("id"));
        if (!pk.matches("\\d{1,19}")) {
            return Optional.empty();
        }
        String name = string(user.path("username")).strip();
        String title = string(user.path("full_name"));
        return Optional.of(new Profile(
                pk,
                name,
                title.isBlank() ? name : title,
                avatar(user),
                first(user.path("follower_count"), user.path("edge_followed_by").path("count")),
                first(
                        user.path("media_count"),
                        user.path("all_media_count"),
                        user.path("edge_owner_to_timeline_media").path("count")),
                exact(user.path("total_clips_count")),
                user.path("is_private").isBoolean() && user.path("is_private").booleanValue()));
    }

    /// The handle with its sign; null when not said.
    @Nullable
    String handle() {
        return name.isEmpty() ? null : "@" + name;
    }

    ChannelReading reading(String endpoint, String exit, List<VideoReading> videos, Map<String, Integer> unknown) {
        return new ChannelReading(
                pk, handle(), title, avatarUrl, followers, null, posts, endpoint, exit, videos, unknown);
    }

    boolean empty() {
        return posts != null && posts.value() == 0;
    }

    private static @Nullable String avatar(JsonNode user) {
        String large = string(user.path("profile_pic_url_hd"));
        String usual = string(user.path("profile_pic_url"));
        return JsonValues.orNull(large.startsWith("https://") ? large : usual.startsWith("https://") ? usual : "");
    }

    private static @Nullable Counter first(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            Counter counter = exact(node);
            if (counter != null) {
                return counter;
            }
        }
        return null;
    }
}
