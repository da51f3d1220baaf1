package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A film in the list of shorts: `shortsLockupViewModel`. It tells neither date nor length.
record ShortsItem(WorldVideo video, int position, Instant now, Wording wording) {

    Map<String, Object> tree() {
        return nest(
                "richItemRenderer.content.shortsLockupViewModel",
                object(
                        "entityId",
                        "shorts-shelf-item-" + video.id(),
                        "accessibilityText",
                        video.title() + ", " + wording.viewsAloud(video.views(now)) + " – play Short",
                        "onTap",
                        nest("innertubeCommand", command()),
                        "indexInCollection",
                        position,
                        "menuOnTapA11yLabel",
                        "More actions",
                        "overlayMetadata",
                        overlay(),
                        "thumbnailViewModel",
                        nest("thumbnailViewModel.image.sources", List.of(picture("oardefault", 405, 720))),
                        "stackedFrameData",
                        object(),
                        "titleTruncationStyle",
                        "SHORTS_LOCKUP_TITLE_TRUNCATION_STYLE_UNKNOWN"));
    }

    private Map<String, Object> command() {
        Object metadata =
                object("url", "/shorts/" + video.id(), "webPageType", "WEB_PAGE_TYPE_SHORTS", "rootVe", 37414);
        return object(
                "commandMetadata", object("webCommandMetadata", metadata),
                "reelWatchEndpoint",
                        object(
                                "videoId",
                                video.id(),
                                "thumbnail",
                                object("thumbnails", List.of(picture("frame0", 1080, 1920))),
                                "sequenceProvider",
                                "REEL_WATCH_SEQUENCE_PROVIDER_RPC",
                                "ustreamerConfig",
                                "CAw="));
    }

    /// A short for members has a star in the place of its count.
    private Map<String, Object> overlay() {
        String views = video.access(now) == Access.MEMBERS ? "✪" : wording.views(video.views(now));
        return object("primaryText", object("content", video.title()), "secondaryText", object("content", views));
    }

    private Map<String, Object> picture(String name, int width, int height) {
        return Addresses.thumbnail(video.id(), name, width, height);
    }
}
