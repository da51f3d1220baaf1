package io.cosmeya.ingest;

import io.cosmeya.scrapers.ChannelSnapshot;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Schedule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a page must be to be believed. A message that breaks a rule is an [IllegalArgumentException] that begins with
/// the field.
@Component
class PageRules {

    /// What a `DateTime` of ClickHouse can hold.
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.ofEpochSecond((1L << 32) - 1);

    private static final int LONGEST = 100;

    private final IngestSettings settings;
    private final Schedule schedule;

    PageRules(IngestSettings settings, Schedule schedule) {
        this.settings = settings;
        this.schedule = schedule;
    }

    void check(SnapshotPage page, Instant now) {
        present("platform", page.platform());
        present("observedAt", page.observedAt());
        word("parser", page.parser());
        word("exit", page.exit());
        positive("run", page.run());
        positive("channel", page.channel());
        positive("attempt", page.attempt());
        notNegative("page", page.page());
        time(page, now);
        List<Snapshot> videos = page.videos();
        for (int i = 0; i < videos.size(); i++) {
            video("videos[" + i + "]", videos.get(i));
        }
        channel(page.channelSnapshot());
    }

    private void time(SnapshotPage page, Instant now) {
        Instant slot = schedule.slots().slot(page.slot()).at();
        if (page.observedAt().isAfter(now.plus(settings.ahead()))) {
            throw wrong("observedAt", page.observedAt() + " lies ahead of the clock, which says " + now);
        }
        if (page.observedAt().isBefore(slot.minus(settings.early()))) {
            throw wrong("observedAt", page.observedAt() + " lies before its slot of " + slot);
        }
    }

    private static void video(String field, Snapshot video) {
        positive(field + ".video", video.video());
        present(field + ".status", video.status());
        published(field + ".published", video.published());
        word(field + ".counter", video.counter());
        word(field + ".endpoint", video.endpoint());
        counter(field + ".views", video.views());
        counter(field + ".likes", video.likes());
        counter(field + ".comments", video.comments());
        counter(field + ".shares", video.shares());
        video.others().forEach((name, other) -> counter(field + ".others." + name, other));
    }

    private static void channel(@Nullable ChannelSnapshot channel) {
        if (channel == null) {
            return;
        }
        present("channelSnapshot.status", channel.status());
        word("channelSnapshot.endpoint", channel.endpoint());
        counter("channelSnapshot.followers", channel.followers());
        counter("channelSnapshot.views", channel.views());
        counter("channelSnapshot.videos", channel.videos());
    }

    private static void counter(String field, @Nullable Counter counter) {
        if (counter != null && (counter.value() > Counter.LARGEST || counter.step() > Counter.LARGEST)) {
            throw wrong(field, counter + " is more than is believed, " + Counter.LARGEST);
        }
    }

    /// Another date would be stored as one of this century.
    private static void published(String field, @Nullable Instant published) {
        if (published != null && (published.isBefore(FIRST) || published.isAfter(LAST))) {
            throw wrong(field, published + " is not between " + FIRST + " and " + LAST);
        }
    }

    /// A name of ours, of which there are few: the columns are dictionaries.
    private static void word(String field, @Nullable String word) {
        present(field, word);
        if (word != null && word.length() > LONGEST) {
            throw wrong(field, "at most " + LONGEST + " characters, got " + word.length());
        }
    }

    private static void positive(String field, long value) {
        if (value < 1) {
            throw wrong(field, "must be 1 or more, got " + value);
        }
    }

    private static void notNegative(String field, long value) {
        if (value < 0) {
            throw wrong(field, "must be 0 or more, got " + value);
        }
    }

    /// JSON may leave out what the record promises.
    private static void present(String field, @Nullable Object value) {
        if (value == null) {
            throw wrong(field, "missing");
        }
    }

    private static IllegalArgumentException wrong(String field, String why) {
        return new IllegalArgumentException(field + ": " + why);
    }
}
