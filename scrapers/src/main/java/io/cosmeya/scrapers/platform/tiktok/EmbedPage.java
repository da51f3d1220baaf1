package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The page of a channel for other sites' frames: its newest videos with rounded plays and nothing else; the date is
/// that of the id.
record EmbedPage(Profile profile, List<VideoReading> videos) {

    static final String ENDPOINT = "embed";
    private static final List<EmbeddedJson> SCRIPTS = List.of(EmbeddedJson.EMBED);

    static List<EmbeddedJson> scripts() {
        return SCRIPTS;
    }

    /// The page in a `__FRONTITY_CONNECT_STATE__`; nothing when it has no channel.
    static Optional<EmbedPage> read(JsonNode root) {
        return data(root).flatMap(EmbedPage::page);
    }

    /// The refusal that the page says itself.
    static Optional<Outcome> refusal(JsonNode root) {
        return data(root).flatMap(data -> StatusCode.of(ENDPOINT, error(data.path("userInfo"))));
    }

    /// What the page tells of a route, whatever the case of the handle.
    static Optional<JsonNode> data(JsonNode root) {
        return root.path("source")
                .path("data")
                .propertyStream()
                .filter(each -> each.getKey().startsWith("/embed/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<EmbedPage> page(JsonNode data) {
        JsonNode user = data.path("userInfo");
        Counter followers = rounded(user.path("followerCount"));
        return Profile.of(user, followers, null)
                .map(profile -> new EmbedPage(
                        profile,
                        data.path("videoList")
                                .valueStream()
                                .flatMap(node -> video(node).stream())
                                .toList()));
    }

    private static Optional<VideoReading> video(JsonNode node) {
        String id = JsonValues.id(node.path("id"));
        if (!Snowflake.is(id)) {
            return Optional.empty();
        }
        Counter views = rounded(node.path("playCount"));
        boolean hidden = node.path("privateItem").asBoolean(false);
        VideoSeen seen = new VideoSeen(
                id,
                JsonValues.string(node.path("desc")),
                isPhoto(node) ? VideoSeen.Format.PHOTO : VideoSeen.Format.VIDEO,
                picture(node),
                Snowflake.moment(id).orElse(null),
                null,
                null);
        Snapshot.Status status = hidden ? Snapshot.Status.PRIVATE : Snapshot.Status.PARTIAL;
        return Optional.of(new VideoReading(seen, status, "playCount", ENDPOINT, views, null, null, null));
    }

    /// A post of pictures has no edges of its own.
    private static boolean isPhoto(JsonNode node) {
        Long width = JsonValues.count(node.path("width"));
        Long height = JsonValues.count(node.path("height"));
        return width != null && height != null && width == 0 && height == 0;
    }

    private static @Nullable String picture(JsonNode node) {
        return Stream.of("originCoverUrl", "coverUrl", "dynamicCoverUrl")
                .map(name -> JsonValues.string(node.path(name)))
                .filter(address -> address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Counter rounded(JsonNode node) {
        Long value = JsonValues.count(node);
        return value == null ? null : Counts.rounded(value);
    }

    private static JsonNode error(JsonNode user) {
        JsonNode custom = user.path("customErrorCode");
        return JsonValues.mapper().createObjectNode().put("statusCode", JsonValues.id(custom));
    }
}
