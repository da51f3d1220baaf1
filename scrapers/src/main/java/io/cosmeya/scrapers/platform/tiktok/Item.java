package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A video or a photo post as lists and its own page write it, `itemStruct`.
record Item(String id, JsonNode node) {

    private static final long LONGEST = Duration.ofDays(7).toSeconds();

    /// Nothing when it has no id.
    static Optional<Item> of(JsonNode node) {
        String id = JsonValues.id(node.path("id"));
        return Snowflake.is(id) ? Optional.of(new Item(id, node)) : Optional.empty();
    }

    VideoReading reading(String endpoint) {
        Counts counts = Counts.of(node.path("statsV2"), node.path("stats"));
        Counter views = counts.counter("playCount");
        boolean photo = node.path("imagePost").isObject();
        VideoSeen seen = new VideoSeen(
                id,
                title(),
                photo ? VideoSeen.Format.PHOTO : VideoSeen.Format.VIDEO,
                picture(),
                published().orElse(null),
                null,
                photo ? null : duration());
        return new VideoReading(
                seen,
                status(views),
                "playCount",
                endpoint,
                views,
                counts.counter("diggCount"),
                counts.counter("commentCount"),
                counts.counter("shareCount"));
    }

    /// The moment of its publication; the second of the id where the item does not say it.
    Optional<Instant> published() {
        Long second = JsonValues.count(node.path("createTime"));
        return Optional.ofNullable(second).flatMap(Snowflake::moment).or(() -> Snowflake.moment(id));
    }

    /// Whether the owner holds it at the head of the list, out of the order of time.
    boolean pinned() {
        return node.path("isPinnedItem").asBoolean(false);
    }

    /// Whether only people who are signed in may see it.
    boolean gated() {
        return node.path("isContentClassified").asBoolean(false);
    }

    private Snapshot.Status status(@Nullable Counter views) {
        if (node.path("privateItem").asBoolean(false) || node.path("secret").asBoolean(false)) {
            return Snapshot.Status.PRIVATE;
        }
        return views == null ? Snapshot.Status.PARTIAL : Snapshot.Status.OK;
    }

    private String title() {
        String caption = JsonValues.string(node.path("desc"));
        return caption.isBlank() ? JsonValues.string(node.path("imagePost").path("title")) : caption;
    }

    private @Nullable String picture() {
        JsonNode video = node.path("video");
        JsonNode post = node.path("imagePost");
        return Stream.of(
                        video.path("originCover"),
                        post.path("cover").path("imageURL").path("urlList").path(0),
                        post.path("images")
                                .path(0)
                                .path("imageURL")
                                .path("urlList")
                                .path(0),
                        video.path("cover"),
                        video.path("dynamicCover"))
                .map(JsonValues::string)
                .filter(address -> address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Duration duration() {
        Long seconds = JsonValues.count(node.path("video").path("duration"));
        return seconds == null || seconds == 0 || seconds > LONGEST ? null : Duration.ofSeconds(seconds);
    }
}
