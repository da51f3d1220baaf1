package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.Story;
import io.cosmeya.embedded.simulator.world.Story.BreaksOut;
import io.cosmeya.embedded.simulator.world.Story.CountsAnew;
import io.cosmeya.embedded.simulator.world.Story.Deleted;
import io.cosmeya.embedded.simulator.world.Story.TakenBack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the tour makes happen, so that each thing that Cosmeya explains can be found. All of it is counted back
/// from the last slot of the history, of whose days `d` there are:
///
/// | what | where | when |
/// |---|---|---|
/// | a methodology break | TikTok, every channel | half of the days back: each start counts as a view |
/// | a deleted video | YouTube [#DELETED] | 9 days back, at most a quarter |
/// | a breakout | Likee [#BREAKS_OUT], its next short | 5 days back, at most three tenths |
/// | a missed run | everywhere | three slots back: the clock passes the slot without a stop |
/// | a rollback | Likee [#TAKEN_BACK], its most seen video | an hour before the last slot |
/// | a rounded counter | YouTube [#ROUNDED], followers | always |
///
/// @param slots of the whole history, the oldest first
record DemoStory(List<Instant> slots) {

    /// Handle of the channel whose short breaks out.
    static final String BREAKS_OUT = "twice_a_day";

    /// Handle of the channel that loses views.
    static final String TAKEN_BACK = "mika_makes";

    /// Handle of the channel that deletes a video.
    static final String DELETED = "cosmeya-garden";

    /// Handle of a channel with a rounded number of followers.
    static final String ROUNDED = "cosmeya-wide";

    /// Handle of a channel of TikTok, where views mean something else from a day on.
    static final String COUNTED_ANEW = "cosmeya.cooks";

    private static final int MISSED_FROM_END = 4;

    DemoStory {
        slots = List.copyOf(slots);
    }

    /// The part of it that happens on the platforms.
    Story onThePlatforms() {
        return new Story(List.of(
                new CountsAnew(
                        Site.TIKTOK, breakDay().atStartOfDay(ZoneOffset.UTC).toInstant()),
                new Deleted(Site.YOUTUBE, DELETED, deletion()),
                new BreaksOut(Site.LIKEE, BREAKS_OUT, back(Duration.ofDays(5), 0.3)),
                new TakenBack(Site.LIKEE, TAKEN_BACK, slots.getLast().minus(Duration.ofHours(1)))));
    }

    /// Handles of the channels in which it happens, by platform.
    static Map<Site, Set<String>> channels() {
        return Map.of(
                Site.YOUTUBE, Set.of(DELETED, ROUNDED),
                Site.TIKTOK, Set.of(COUNTED_ANEW),
                Site.LIKEE, Set.of(BREAKS_OUT, TAKEN_BACK),
                Site.INSTAGRAM, Set.of());
    }

    /// The slot that the tour passes without a stop.
    Instant missed() {
        return slots.get(slots.size() - MISSED_FROM_END);
    }

    /// When the video is deleted.
    Instant deletion() {
        return back(Duration.ofDays(9), 0.25);
    }

    /// The day on which TikTok changes what it counts, UTC.
    LocalDate breakDay() {
        return LocalDate.ofInstant(back(Duration.ofDays(slots.size()), 0.5), ZoneOffset.UTC);
    }

    /// So long before the last slot, at most a share of the whole history.
    private Instant back(Duration most, double share) {
        Duration whole = Duration.between(slots.getFirst(), slots.getLast());
        Duration part = Duration.ofSeconds((long) (whole.toSeconds() * share));
        return slots.getLast().minus(part.compareTo(most) < 0 ? part : most);
    }
}
