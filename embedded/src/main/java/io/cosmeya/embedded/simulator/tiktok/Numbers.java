package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counters as the platform writes them: `stats` rounded integers, `statsV2` text that is exact in some answers only.
final class Numbers {

    private Numbers() {}

    /// From 10 000 on one decimal of K, M or B.
    static long rounded(long value) {
        if (value < 10_000) {
            return value;
        }
        long step = value < 1_000_000 ? 100 : value < 1_000_000_000 ? 100_000 : 100_000_000;
        return Math.round((double) value / step) * step;
    }

    static Map<String, Object> stats(WorldVideo video, Instant now) {
        Map<String, Object> stats = new LinkedHashMap<>();
        counts(video, now).forEach((name, value) -> stats.put(name, rounded(value)));
        return stats;
    }

    /// @param exact whether nothing is rounded
    static Map<String, Object> statsV2(WorldVideo video, Instant now, boolean exact) {
        Map<String, Object> stats = new LinkedHashMap<>();
        counts(video, now)
                .forEach((name, value) ->
                        stats.put(name, Long.toString(exact || name.equals("collectCount") ? value : rounded(value))));
        stats.put("repostCount", "0");
        return stats;
    }

    /// What TikTok counts of a video; it hides no likes.
    static Map<String, Long> counts(WorldVideo video, Instant now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("playCount", video.views(now));
        counts.put("diggCount", likes(video, now));
        counts.put("commentCount", video.comments(now));
        counts.put("shareCount", video.shares(now));
        counts.put("collectCount", video.shares(now) * 2);
        return counts;
    }

    static long likes(WorldVideo video, Instant now) {
        return (long) (video.views(now) * video.likeShare());
    }

    /// The likes that a channel received overflow 32 bits here, as they do there.
    static Map<String, Object> profile(WorldChannel channel, Instant now) {
        long hearts = hearts(channel, now);
        return object(
                "diggCount",
                0,
                "followerCount",
                rounded(channel.subscribers(now)),
                "followingCount",
                23,
                "friendCount",
                17,
                "heart",
                rounded(hearts),
                "heartCount",
                (int) hearts,
                "videoCount",
                channel.listed(now).size());
    }

    static Map<String, Object> profileV2(WorldChannel channel, Instant now) {
        String hearts = Long.toString(hearts(channel, now));
        return object(
                "diggCount",
                "0",
                "followerCount",
                Long.toString(channel.subscribers(now)),
                "followingCount",
                "23",
                "friendCount",
                "17",
                "heart",
                hearts,
                "heartCount",
                hearts,
                "videoCount",
                Integer.toString(channel.listed(now).size()));
    }

    /// The likes that all its videos received.
    static long hearts(WorldChannel channel, Instant now) {
        return channel.listed(now).stream()
                .mapToLong(video -> likes(video, now))
                .sum();
    }
}
