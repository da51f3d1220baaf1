package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a second source tells of one video. Whatever it leaves out stays as it was.
///
/// @param endpoint the source: `rss`, `player`, `next`
record Figures(
        String id,
        String endpoint,
        @Nullable Counter views,
        @Nullable Counter likes,
        @Nullable Counter comments,
        @Nullable Instant published,
        @Nullable Duration duration) {

    /// The reading with the exact figures in the place of the rounded ones.
    VideoReading over(VideoReading reading) {
        VideoSeen seen = reading.seen();
        VideoSeen fuller = new VideoSeen(
                seen.platformId(),
                seen.title(),
                seen.format(),
                seen.pictureUrl(),
                published == null ? seen.published() : published,
                seen.publishedText(),
                seen.duration() == null ? duration : seen.duration());
        return new VideoReading(
                fuller,
                views == null ? reading.status() : Snapshot.Status.OK,
                reading.counter(),
                views == null ? reading.endpoint() : endpoint,
                views == null ? reading.views() : views,
                likes == null ? reading.likes() : likes,
                comments == null ? reading.comments() : comments,
                reading.shares());
    }
}
