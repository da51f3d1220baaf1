package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A raw row of a video to be put into the engine; made with what a test does not say.
record Raw(
        int slot,
        int channel,
        int video,
        Instant observed,
        String status,
        @Nullable Instant published,
        @Nullable Long views,
        long viewsStep,
        @Nullable Long likes,
        int attempt) {

    static Raw views(int slot, int video, @Nullable Long views) {
        return new Raw(slot, 1, video, Ground.at(slot).plusSeconds(600), "ok", null, views, 1, null, 1);
    }

    Raw likes(@Nullable Long value) {
        return new Raw(slot, channel, video, observed, status, published, views, viewsStep, value, attempt);
    }

    Raw views(@Nullable Long value) {
        return new Raw(slot, channel, video, observed, status, published, value, viewsStep, likes, attempt);
    }

    Raw step(long value) {
        return new Raw(slot, channel, video, observed, status, published, views, value, likes, attempt);
    }

    Raw status(String value) {
        return new Raw(slot, channel, video, observed, value, published, views, viewsStep, likes, attempt);
    }

    Raw published(Instant value) {
        return new Raw(slot, channel, video, observed, status, value, views, viewsStep, likes, attempt);
    }

    Raw observed(Instant value) {
        return new Raw(slot, channel, video, value, status, published, views, viewsStep, likes, attempt);
    }

    Raw channel(int value) {
        return new Raw(slot, value, video, observed, status, published, views, viewsStep, likes, attempt);
    }

    String values() {
        long milli = observed.toEpochMilli();
        return "(%d, 'youtube', %d, %d, fromUnixTimestamp64Milli(%d, 'UTC'), %d, %s, %d, %s, '%s', %s, 'browse/videos', 'direct', 'viewCount')"
                .formatted(
                        Ground.number(slot),
                        channel,
                        video,
                        milli,
                        milli * 1024 + attempt,
                        views,
                        viewsStep,
                        likes,
                        status,
                        published == null ? "NULL" : "toDateTime(" + published.getEpochSecond() + ", 'UTC')");
    }
}
