package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One item of a list, or the one of its own page.
record ItemTree(WorldVideo video, Account owner, Instant now) {

    /// In lists the time is a number.
    Map<String, Object> listed(boolean exact) {
        Map<String, Object> item = item(exact);
        item.put("createTime", video.publishedAt().getEpochSecond());
        return item;
    }

    /// On its page the time is text, and everything is rounded.
    Map<String, Object> shown() {
        Map<String, Object> item = item(false);
        item.put("createTime", Long.toString(video.publishedAt().getEpochSecond()));
        return item;
    }

    private Map<String, Object> item(boolean exact) {
        Map<String, Object> item = new LinkedHashMap<>(object(
                "id", video.id(),
                "desc", video.title(),
                "author", owner.author(),
                "authorStats", Numbers.profile(owner.channel(), now),
                "stats", Numbers.stats(video, now),
                "statsV2", Numbers.statsV2(video, now, exact),
                "video", film(),
                "isAd", false,
                "privateItem", false,
                "secret", false,
                "itemCommentStatus", 0));
        if (video.format() == Format.PHOTO) {
            item.put("imagePost", post());
        }
        if (video.access(now) == Access.MEMBERS) {
            item.put("isContentClassified", true);
        }
        return item;
    }

    private Map<String, Object> film() {
        boolean photo = video.format() == Format.PHOTO;
        String cover = Pictures.cover(video.id());
        return object(
                "id", video.id(),
                "cover", cover,
                "originCover", photo ? "" : cover,
                "dynamicCover", photo ? "" : cover,
                "duration", photo ? 0 : video.length().toSeconds(),
                "width", photo ? 0 : 720,
                "height", photo ? 0 : 1280,
                "ratio", photo ? "" : "720p",
                "playAddr", "",
                "downloadAddr", "");
    }

    private Map<String, Object> post() {
        Map<String, Object> image = nest("imageURL.urlList", List.of(Pictures.cover(video.id())));
        image.put("imageWidth", 1080);
        image.put("imageHeight", 1436);
        return object("cover", image, "images", List.of(image, image), "shareCover", image, "title", video.title());
    }
}
