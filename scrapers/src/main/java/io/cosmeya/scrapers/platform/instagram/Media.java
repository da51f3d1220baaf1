package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.exact;
import static io.cosmeya.scrapers.platform.JsonValues.id;
import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.InstagramCode;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One post, as the private API, both GraphQL generations and the logged-out pages write it.
record Media(JsonNode node) {

    /// The names of the counter of views, the one that people are shown first.
    private static final List<String> VIEWS =
            List.of("play_count", "ig_play_count", "view_count", "video_play_count", "video_view_count");

    private static final long OLDEST = 1_262_304_000L;
    private static final long YOUNGEST = 4_102_444_800L;

    /// The post within an item of a list: `media` of a list of reels, `node` of a connection, or the item itself.
    static Media of(JsonNode item) {
        JsonNode inner = item.path("node").isObject() ? item.path("node") : item;
        return new Media(inner.path("media").isObject() ? inner.path("media") : inner);
    }

    /// The stable number; nothing when the post has none.
    Optional<String> pk() {
        String pk = id(node.path("pk"));
        String other = id(node.path("id")).replaceFirst("^POLARIS_", "").replaceFirst("_\\d+$", "");
        String known = pk.isEmpty() ? other : pk;
        return known.matches("[1-9]\\d{0,18}") ? Optional.of(known) : InstagramCode.pk(code());
    }

    /// What is known of the post; nothing without a stable number.
    Optional<VideoReading> reading(String endpoint) {
        return pk().map(pk -> reading(pk, endpoint));
    }

    /// What this parser does not know of it; nothing when it knows all.
    Optional<String> unknown() {
        JsonNode kind = node.path("media_type");
        boolean odd = kind.isIntegralNumber() && !List.of("1", "2", "8").contains(kind.asString());
        return odd ? Optional.of("media_type/" + kind.asString()) : Optional.empty();
    }

    private VideoReading reading(String pk, String endpoint) {
        Map<String, Counter> counters = counters();
        String shown = counters.isEmpty()
                ? VIEWS.getFirst()
                : counters.keySet().iterator().next();
        Counter views = counters.remove(shown);
        Counter likes = hidden() ? null : likes();
        Counter comments = first(
                node.path("comment_count"), node.path("edge_media_to_comment").path("count"));
        boolean told = photo() ? likes != null || comments != null : views != null;
        return new VideoReading(
                new VideoSeen(pk, caption(), format(), MediaPicture.of(node), taken(), null, MediaLength.of(node)),
                told ? Snapshot.Status.OK : Snapshot.Status.PARTIAL,
                shown,
                endpoint,
                views,
                likes,
                comments,
                exact(node.path("reshare_count")),
                counters);
    }

    /// All counters of views by name, in the order of [#VIEWS]. Where the owner hides them a zero means nothing.
    private Map<String, Counter> counters() {
        Map<String, Counter> counters = new LinkedHashMap<>();
        for (String name : VIEWS) {
            Counter counter = exact(node.path(name));
            if (counter != null && (counter.value() > 0 || !hidden())) {
                counters.put(name, counter);
            }
        }
        return counters;
    }

    private boolean hidden() {
        JsonNode disabled = node.path("like_and_view_counts_disabled");
        return disabled.isBoolean() && disabled.booleanValue();
    }

    private @Nullable Counter likes() {
        return first(
                node.path("like_count"),
                node.path("edge_media_preview_like").path("count"),
                node.path("edge_liked_by").path("count"));
    }

    private Format format() {
        if (string(node.path("product_type")).equals("clips")) {
            return Format.SHORT;
        }
        return photo() ? Format.PHOTO : Format.VIDEO;
    }

    private boolean photo() {
        int kind = node.path("media_type").isIntegralNumber()
                ? node.path("media_type").asInt(0)
                : 0;
        if (kind != 0) {
            return kind == 1 || kind == 8;
        }
        String type = string(node.path("__typename"));
        return type.contains("Image")
                || type.contains("Sidecar")
                || type.contains("Carousel")
                || (node.path("is_video").isBoolean() && !node.path("is_video").booleanValue());
    }

    private @Nullable Instant taken() {
        JsonNode caption = node.path("caption").path("created_at");
        for (JsonNode each : List.of(node.path("taken_at"), node.path("taken_at_timestamp"), caption)) {
            String seconds = id(each);
            if (seconds.matches("\\d{1,12}")) {
                long second = Long.parseLong(seconds);
                return second > OLDEST && second < YOUNGEST ? Instant.ofEpochSecond(second) : null;
            }
        }
        return null;
    }

    private String caption() {
        String text = string(node.path("caption").path("text"));
        String plain = string(node.path("caption"));
        String older = string(node.path("edge_media_to_caption")
                .path("edges")
                .path(0)
                .path("node")
                .path("text"));
        String title = string(node.path("title"));
        return text.isEmpty() ? plain.isEmpty() ? older.isEmpty() ? title : older : plain : text;
    }

    private String code() {
        String code = string(node.path("code"));
        return code.isEmpty() ? string(node.path("shortcode")) : code;
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
