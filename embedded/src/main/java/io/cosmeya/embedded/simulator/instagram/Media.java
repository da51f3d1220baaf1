package io.cosmeya.embedded.simulator.instagram;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One post in each of the shapes in which Instagram writes it.
record Media(WorldChannel channel, WorldVideo video, Instant now) {

    private static final double COUNTED_AS_VIEWS = 0.38;

    /// As the private API does.
    Map<String, Object> rest() {
        Map<String, Object> media = object(
                "taken_at", video.publishedAt().getEpochSecond(),
                "pk", video.id(),
                "id", video.id() + "_" + channel.id(),
                "media_type", kind(),
                "code", Code.of(video.id()),
                "user", new Person(channel, now).brief(),
                "like_and_view_counts_disabled", video.likesHidden(),
                "comment_count", video.comments(now),
                "like_count", video.likes(now).orElse(3),
                "image_versions2", object("candidates", List.of(candidate(1080, 1350), candidate(320, 400))),
                "original_width", 1080,
                "original_height", 1350,
                "caption", caption(),
                "product_type", product());
        if (film()) {
            media.put("has_audio", true);
            media.put("video_duration", video.length().toSeconds() + 0.4);
            media.put("play_count", video.views(now));
            media.put("view_count", (long) (video.views(now) * COUNTED_AS_VIEWS));
        }
        if (video.index() % 2 == 0) {
            media.put("reshare_count", video.shares(now));
        }
        List<Object> pins = Shelf.pinned(video) ? List.of(Long.parseLong(channel.id())) : List.of();
        media.put("timeline_pinned_user_ids", pins);
        media.put("clips_tab_pinned_user_ids", film() ? pins : List.of());
        return media;
    }

    /// As the older GraphQL does.
    Map<String, Object> edge() {
        Map<String, Object> node = object(
                "__typename", film() ? "GraphVideo" : kind() == 8 ? "GraphSidecar" : "GraphImage",
                "id", video.id(),
                "shortcode", Code.of(video.id()),
                "dimensions", object("height", 1350, "width", 1080),
                "display_url", Pictures.post(video.id()),
                "owner",
                        object(
                                "id",
                                channel.id(),
                                "username",
                                channel.handle(now).substring(1)),
                "is_video", film(),
                "edge_media_to_caption", object("edges", List.of(nest("node.text", video.title()))),
                "edge_media_to_comment", object("count", video.comments(now)),
                "comments_disabled", false,
                "taken_at_timestamp", video.publishedAt().getEpochSecond(),
                "edge_liked_by", object("count", video.likes(now).orElse(-1)),
                "edge_media_preview_like", object("count", video.likes(now).orElse(-1)),
                "thumbnail_src", Pictures.post(video.id()),
                "pinned_for_users", List.of(),
                "like_and_view_counts_disabled", video.likesHidden());
        if (film()) {
            node.put("video_view_count", (long) (video.views(now) * COUNTED_AS_VIEWS));
            node.put("product_type", product());
        }
        return object("node", node);
    }

    /// As a page does that strangers see: without any figure.
    Map<String, Object> node() {
        String type = "XIGPolaris" + (film() ? "Video" : kind() == 8 ? "Carousel" : "Image") + "Media";
        Map<String, Object> node = object(
                "__typename", type,
                "__isXIGPolarisMedia", type,
                "pk", video.id(),
                "code", Code.of(video.id()),
                "accessibility_caption", Answers.NULL,
                "caption", object("text", video.title()),
                "seo_canonical_url", Answers.NULL,
                "display_uri", Pictures.post(video.id()),
                "media_type", kind(),
                "product_type", product(),
                "user", owner());
        if (kind() == 8) {
            node.put("carousel_media_count", 3);
        }
        node.put("id", "POLARIS_" + video.id());
        return node;
    }

    /// As the page of the post itself does, with the figures that strangers are told there.
    Map<String, Object> alone() {
        Map<String, Object> node = node();
        node.put(
                "caption",
                object("text", video.title(), "created_at", video.publishedAt().getEpochSecond()));
        node.put("like_and_view_counts_disabled", video.likesHidden());
        node.put("like_count", video.likes(now).orElse(3));
        node.put("comment_count", video.comments(now));
        node.put("user", new Person(channel, now).brief());
        return node;
    }

    boolean film() {
        return video.format() != Format.PHOTO;
    }

    private Map<String, Object> owner() {
        return object(
                "pk", channel.id(), "username", channel.handle(now).substring(1), "id", Person.facebookId(channel));
    }

    private int kind() {
        return film() ? 2 : video.index() % 3 == 0 ? 8 : 1;
    }

    private String product() {
        return video.format() == Format.SHORT ? "clips" : kind() == 8 ? "carousel_container" : "feed";
    }

    private Map<String, Object> caption() {
        return object(
                "pk",
                "179" + video.id().substring(0, 12),
                "text",
                video.title(),
                "created_at",
                video.publishedAt().getEpochSecond());
    }

    private Map<String, Object> candidate(int width, int height) {
        return object("width", width, "height", height, "url", Pictures.post(video.id()) + "?_nc_ht=x&oe=615022B9");
    }
}
