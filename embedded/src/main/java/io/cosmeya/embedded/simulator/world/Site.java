package io.cosmeya.embedded.simulator.world;

import java.time.Instant;
import java.util.Locale;

/// A platform of the world, and the form of its ids.
public enum Site {
    YOUTUBE,
    TIKTOK,
    INSTAGRAM,
    LIKEE;

    private static final Instant INSTAGRAM_EPOCH = Instant.parse("2011-08-24T21:07:01Z");

    /// The name in addresses of the control API: `youtube`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String channelId(Chance chance) {
        return switch (this) {
            case YOUTUBE -> "UC" + chance.id(22);
            case TIKTOK -> Long.toString(6_500_000_000_000_000_000L + (long) (chance.uniform("id") * 1e18));
            case INSTAGRAM -> Long.toString(1_000_000L + (long) (chance.uniform("id") * 7e10));
            case LIKEE -> Long.toString(100_000_000L + (long) (chance.uniform("id") * 3e9));
        };
    }

    /// Ids of TikTok and Likee begin with the second of publication, those of Instagram with the millisecond.
    String videoId(Chance chance, Instant publishedAt) {
        long rest = (long) (chance.uniform("id") * (1L << 31));
        return switch (this) {
            case YOUTUBE -> chance.id(11);
            case TIKTOK, LIKEE -> Long.toString((publishedAt.getEpochSecond() << 32) | rest);
            case INSTAGRAM ->
                Long.toString(((publishedAt.toEpochMilli() - INSTAGRAM_EPOCH.toEpochMilli()) << 23) | (rest >> 8));
        };
    }
}
