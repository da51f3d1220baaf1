package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a list shows of one video, whichever generation of items it uses.
///
/// @param publishedText the relative date; null when none is shown
/// @param views null when the list shows none: members only, a premiere, a stream that runs
record Item(
        String id,
        String title,
        @Nullable String picture,
        @Nullable String publishedText,
        @Nullable Duration duration,
        @Nullable Counter views) {

    /// YouTube's own name of the counter.
    static final String VIEWS = "viewCount";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    /// The reading of the video; nothing when its id is none.
    Optional<VideoReading> reading(Place place) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        VideoSeen seen = new VideoSeen(id, title, place.format(), picture, null, publishedText, duration);
        Snapshot.Status status = views == null ? Snapshot.Status.PARTIAL : Snapshot.Status.OK;
        return Optional.of(new VideoReading(seen, status, VIEWS, place.endpoint(), views, null, null, null));
    }
}
