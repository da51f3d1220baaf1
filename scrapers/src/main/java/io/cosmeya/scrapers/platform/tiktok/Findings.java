package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was found so far in one reading of a channel: videos, distinct by id, and what went wrong.
class Findings {

    private final Map<String, VideoReading> videos = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final List<Outcome> failures = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    void add(ListPage page, String endpoint) {
        page.items().forEach(item -> add(item.reading(endpoint)));
        page.unknown().forEach((what, times) -> unknown.merge(what, times, Integer::sum));
    }

    void add(VideoReading video) {
        videos.merge(
                video.seen().platformId(),
                video,
                (one, other) -> one.views() == null && other.views() != null ? other : one);
    }

    /// Puts fuller figures in the place of a video's.
    void replace(VideoReading better) {
        videos.replace(better.seen().platformId(), better);
    }

    /// Notes that a part could not be read.
    void failed(String where, Outcome outcome) {
        failures.add(outcome);
        reasons.add(where + ": " + outcome);
    }

    /// Notes why what was read is not all, though nothing was refused.
    void leftOut(String reason) {
        reasons.add(reason);
    }

    List<VideoReading> videos() {
        return List.copyOf(videos.values());
    }

    Map<String, Integer> unknown() {
        return Map.copyOf(unknown);
    }

    List<Outcome> failures() {
        return List.copyOf(failures);
    }

    /// Why it is not all, in one line; empty when it is.
    String reason() {
        return String.join("; ", reasons);
    }
}
