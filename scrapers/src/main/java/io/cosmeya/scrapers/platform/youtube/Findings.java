package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What was found so far in one reading of a channel: videos, distinct by id, and what went wrong.
class Findings {

    private final Map<String, VideoReading> videos = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final List<Outcome> failures = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private String message = "";

    void add(ListPage page) {
        page.items().forEach(each -> videos.merge(each.seen().platformId(), each, Findings::fuller));
        page.unknown().forEach((what, times) -> unknown.merge(what, times, Integer::sum));
        message = page.message().isEmpty() ? message : page.message();
    }

    /// Notes that a part could not be read.
    void failed(String where, Outcome outcome) {
        failures.add(outcome);
        reasons.add(where + ": " + outcome);
    }

    /// Puts better figures in the place of a video's.
    void replace(VideoReading better) {
        videos.replace(better.seen().platformId(), better);
    }

    Optional<VideoReading> video(String id) {
        return Optional.ofNullable(videos.get(id));
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

    /// What failed, in one line.
    String reason() {
        return String.join("; ", reasons);
    }

    /// What a page said instead of items.
    String message() {
        return message;
    }

    private static VideoReading fuller(VideoReading one, VideoReading other) {
        return one.views() == null && other.views() != null ? other : one;
    }
}
