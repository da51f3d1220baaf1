package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One item of a list: all its counters are exact. The id of a post begins with the second of its publication.
class Post {

    /// Likee's own name of the counter.
    static final String VIEWS = "playCount";

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,19}");
    private static final long FIRST_SECOND =
            Instant.parse("2016-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
    private static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();

    /// The reading of an item; nothing when it has no id.
    static Optional<VideoReading> read(JsonNode item, String endpoint) {
        String id = JsonValues.id(item.path("postId"));
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        VideoSeen seen = new VideoSeen(
                id,
                Profile.first(item, "title", "videoTitle", "msgText"),
                VideoSeen.Format.VIDEO,
                picture(item, "coverUrl", "image2", "image1"),
                published(item.path("postTime"), id),
                null,
                duration(item));
        Counter views = JsonValues.exact(item.path(VIEWS));
        return Optional.of(new VideoReading(
                seen,
                views == null ? Snapshot.Status.PARTIAL : Snapshot.Status.OK,
                VIEWS,
                endpoint,
                views,
                JsonValues.exact(item.path("likeCount")),
                JsonValues.exact(item.path("commentCount")),
                JsonValues.exact(item.path("shareCount"))));
    }

    /// The length in milliseconds where it is told, else in seconds; null for what no film lasts.
    static @Nullable Duration duration(JsonNode item) {
        Long millis = JsonValues.count(item.path("optionData").path("dur"));
        Long seconds = JsonValues.count(item.path("duration"));
        long known = millis != null && millis > 0 ? millis : seconds == null ? 0 : seconds * 1_000;
        return known > 0 && known <= LONGEST_MILLIS ? Duration.ofMillis(known) : null;
    }

    /// The first of these fields that holds an address.
    static @Nullable String picture(JsonNode node, String... names) {
        return Stream.of(names)
                .map(each -> JsonValues.string(node.path(each)).strip().replace("&amp;", "&"))
                .filter(each -> each.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant published(JsonNode postTime, String id) {
        Long told = JsonValues.count(postTime);
        if (told != null && believed(told)) {
            return Instant.ofEpochSecond(told);
        }
        long second = new BigInteger(id).shiftRight(32).longValue();
        return believed(second) ? Instant.ofEpochSecond(second) : null;
    }

    private static boolean believed(long second) {
        return second >= FIRST_SECOND && second < LAST_SECOND;
    }
}
