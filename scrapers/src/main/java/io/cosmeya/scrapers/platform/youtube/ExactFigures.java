package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Puts exact figures in the place of rounded ones: the feed for the 15 newest, then the player and the page of the
/// video within a budget each. What
/// it cannot get stays rounded; the reading is no less whole.
@Component
class ExactFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ExactFigures.class);
    private static final int FAILURES_IN_A_ROW = 3;

    private final Feed feed;
    private final InnerTube innerTube;
    private final YouTubeSettings settings;

    ExactFigures(Feed feed, InnerTube innerTube, YouTubeSettings settings) {
        this.feed = feed;
        this.innerTube = innerTube;
        this.settings = settings;
    }

    void addTo(Findings findings, String channelId) {
        if (findings.videos().isEmpty()) {
            return;
        }
        feed.newest(channelId).forEach(figures -> fromFeed(figures, findings));
        ask(findings, channelId, ExactFigures::inexact, settings.playerBudget(), this::fromPlayer);
        ask(findings, channelId, each -> each.comments() == null, settings.commentBudget(), this::fromPage);
    }

    private static void ask(
            Findings findings, String channelId, Predicate<VideoReading> wanted, int budget, Question question) {
        int failures = 0;
        for (VideoReading each : newestFirst(findings.videos()).stream()
                .filter(wanted)
                .limit(budget)
                .toList()) {
            Optional<Outcome> refusal = question.ask(each, findings);
            failures = refusal.isPresent() ? failures + 1 : 0;
            if (failures == FAILURES_IN_A_ROW
                    || refusal.filter(ExactFigures::blocked).isPresent()) {
                LOG.info("exact figures end early: channel={} reason={}", channelId, refusal.orElseThrow());
                return;
            }
        }
    }

    private static void fromFeed(Figures figures, Findings findings) {
        findings.video(figures.id())
                .map(reading -> unlessExact(reading, figures).over(reading))
                .ifPresent(findings::replace);
    }

    /// An exact count in the list is fresher than the feed's and the page's.
    private static Figures unlessExact(VideoReading reading, Figures figures) {
        Counter views = exact(reading.views()) ? null : figures.views();
        Counter likes = exact(reading.likes()) ? null : figures.likes();
        return new Figures(
                figures.id(),
                figures.endpoint(),
                views,
                likes,
                figures.comments(),
                figures.published(),
                figures.duration());
    }

    private Optional<Outcome> fromPage(VideoReading video, Findings findings) {
        String id = video.seen().platformId();
        return switch (innerTube.next(id)) {
            case Answer.Refused(Outcome outcome) -> Optional.of(outcome);
            case Answer.Read(JsonNode root, String _) -> {
                findings.replace(
                        unlessExact(video, WatchReply.figures(root, id)).over(video));
                yield Optional.empty();
            }
        };
    }

    private Optional<Outcome> fromPlayer(VideoReading video, Findings findings) {
        String id = video.seen().platformId();
        return switch (innerTube.player(id)) {
            case Answer.Refused(Outcome outcome) -> Optional.of(outcome);
            case Answer.Read(JsonNode root, String _) -> {
                PlayerReply reply = PlayerReply.of(root, id);
                findings.replace(reply.figures().over(video));
                yield Optional.ofNullable(reply.refusal()).filter(Outcome::retryable);
            }
        };
    }

    /// The lists stand newest first, so a video's place in its own list tells best how new it is.
    private static List<VideoReading> newestFirst(List<VideoReading> videos) {
        Map<Format, List<VideoReading>> lists = videos.stream()
                .collect(Collectors.groupingBy(each -> each.seen().format(), TreeMap::new, Collectors.toList()));
        List<Iterator<VideoReading>> turns = new ArrayList<>();
        lists.values().forEach(list -> turns.add(list.iterator()));
        List<VideoReading> mixed = new ArrayList<>();
        while (mixed.size() < videos.size()) {
            turns.stream().filter(Iterator::hasNext).forEach(turn -> mixed.add(turn.next()));
        }
        return mixed;
    }

    private static boolean inexact(VideoReading video) {
        return !exact(video.views()) || video.likes() == null;
    }

    private static boolean exact(@Nullable Counter counter) {
        return counter != null && !counter.rounded();
    }

    private static boolean blocked(Outcome outcome) {
        return outcome instanceof Outcome.RateLimited || outcome instanceof Outcome.Challenged;
    }

    /// One question about a video: its refusal, nothing when it was answered.
    private interface Question {
        Optional<Outcome> ask(VideoReading video, Findings findings);
    }
}
