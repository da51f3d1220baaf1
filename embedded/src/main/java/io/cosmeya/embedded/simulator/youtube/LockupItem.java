package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A film in the list of videos or of past broadcasts: `lockupViewModel`, as since May 2026.
record LockupItem(WorldVideo video, Instant now, Wording wording) {

    Map<String, Object> tree() {
        return nest(
                "richItemRenderer.content.lockupViewModel",
                object(
                        "contentImage", nest("thumbnailViewModel", thumbnail()),
                        "metadata", nest("lockupMetadataViewModel", metadata()),
                        "contentId", video.id(),
                        "contentType", "LOCKUP_CONTENT_TYPE_VIDEO"));
    }

    private Map<String, Object> thumbnail() {
        Object badge = object(
                "text",
                Wording.length(video.length()),
                "badgeStyle",
                "THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT",
                "animationActivationTargetId",
                video.id(),
                "animatedText",
                "Now playing");
        Object badges = List.of(object("thumbnailBadgeViewModel", badge));
        return object(
                "image", object("sources", Addresses.thumbnails(video.id())),
                "overlays", List.of(nest("thumbnailBottomOverlayViewModel.badges", badges)));
    }

    private Map<String, Object> metadata() {
        return object(
                "title", object("content", video.title()),
                "metadata", nest("contentMetadataViewModel", object("metadataRows", rows(), "delimiter", " • ")),
                "menuButton",
                        nest("buttonViewModel", object("iconName", "MORE_VERT", "accessibilityText", "More actions")));
    }

    /// A film for members has a date, a badge and no count.
    private List<Map<String, Object>> rows() {
        String streamed = video.format() == Format.LIVE ? "Streamed " : "";
        Map<String, Object> date = part(streamed + Wording.ago(video.publishedAt(), now));
        if (video.access(now) == Access.MEMBERS) {
            return List.of(object("metadataParts", List.of(date)), object("badges", List.of(membersBadge())));
        }
        return List.of(object("metadataParts", List.of(part(wording.views(video.views(now))), date)));
    }

    private static Map<String, Object> membersBadge() {
        return nest(
                "badgeViewModel",
                object(
                        "badgeText", "Members only",
                        "badgeStyle", "BADGE_MEMBERS_ONLY",
                        "iconName", "SPONSORSHIP_STAR"));
    }

    private static Map<String, Object> part(String text) {
        return nest("text.content", text);
    }
}
