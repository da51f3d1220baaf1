package io.cosmeya.scrapers.platform.tiktok;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// An id of TikTok, whose upper half is the second at which it was drawn, some seconds before the publication.
class Snowflake {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{9,18}");
    private static final long FIRST = Instant.parse("2014-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    /// Whether the text can be an id of a video.
    static boolean is(String id) {
        return SHAPE.matcher(id).matches() && id.compareTo("9223372036854775807") <= 0 | id.length() < 19;
    }

    /// When the id was drawn; nothing for ids of an older kind.
    static Optional<Instant> moment(String id) {
        return is(id) ? moment(Long.parseLong(id) >> 32) : Optional.empty();
    }

    /// A moment in seconds since 1970 that TikTok has lived through.
    static Optional<Instant> moment(long second) {
        return second >= FIRST && second < LAST ? Optional.of(Instant.ofEpochSecond(second)) : Optional.empty();
    }
}
