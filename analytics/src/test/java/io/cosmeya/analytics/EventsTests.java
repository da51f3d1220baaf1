package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.video.Videos;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Videos 1 and 2 of channel 1: the second is gone from slot 3 on.
@AnalyticsTest
class EventsTests {

    @Autowired
    Ground ground;

    @Autowired
    Events events;

    @Autowired
    Videos videos;

    @BeforeEach
    void twoVideosOfWhichOneGoes() {
        ground.clear();
        ground.postgres().sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'UC1', 'one', now()) ON CONFLICT DO NOTHING""").update();
        ground.postgres()
                .sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'v1', 1, 'one', 'short', '2020-01-01T00:00:00Z', now(), now()),
                  (2, 'youtube', 'v2', 1, 'two', 'short', :at, now(), now())""")
                .param("at", Ground.at(1).minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        ground.rows(Raw.views(1, 1, 100L), Raw.views(1, 2, 7L));
        ground.listed(1, 1000L, 1);
        ground.compute(1);
        for (int slot = 2; slot <= 5; slot++) {
            ground.rows(Raw.views(slot, 1, 100L + slot));
            ground.listed(slot, 1000L, 1);
            ground.compute(slot);
        }
    }

    @Test
    void aVideoIsPublishedAndGoneOnce() {
        List<Event> all = ofChannel(Ground.at(1).minusSeconds(3600), Ground.at(5));
        assertThat(all).extracting(Event::kind).containsExactly(Event.Kind.PUBLISHED, Event.Kind.GONE);
        assertThat(all).extracting(Event::videoId).containsOnly(2);
        assertThat(all.getLast().at()).isEqualTo(Ground.at(3));
        assertThat(ofChannel(Ground.at(4), Ground.at(5))).isEmpty();
        assertThat(events.ofVideo(videos.find(1).orElseThrow(), Metric.VIEWS, Ground.at(1), Ground.at(5)))
                .isEmpty();
    }

    @Test
    void aBreakOfTheMetricIsToldWithWhatChanged() {
        List<Event> all = ofChannel(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-04-30T00:00:00Z"));
        assertThat(all).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Event.Kind.METHODOLOGY_BREAK);
            assertThat(event.at()).isEqualTo("2025-03-31T00:00:00Z");
            assertThat(event.until()).isEqualTo("2025-04-01T00:00:00Z");
            assertThat(event.what()).contains("Short");
            assertThat(event.link()).startsWith("https://");
        });
        assertThat(events.ofChannels(
                        List.of(1),
                        Metric.FOLLOWERS,
                        Instant.parse("2025-03-01T00:00:00Z"),
                        Instant.parse("2025-04-30T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void aPageThatCameAfterTheFiguresWereToldIsALateCorrectionOfItsChannelOnly() {
        ground.postgres().sql("""
                INSERT INTO ingest.stored_page (message_id, run_id, slot_no, channel_id, platform, attempt, page, rows, stored_at)
                SELECT gen_random_uuid(), run_id, slot_no, c, 'youtube', 1, 0, 1,
                  computed_at + make_interval(hours => CASE WHEN slot_no = :slot THEN 1 ELSE -1 END)
                FROM analytics.computed_run, (VALUES (1), (2)) AS two (c) WHERE c = 2 OR slot_no <= :slot""").param("slot", Ground.number(4)).update();
        try {
            assertThat(ofChannel(Ground.at(4), Ground.at(5)))
                    .extracting(Event::kind, Event::at)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Event.Kind.LATE_CORRECTION, Ground.at(4)));
        } finally {
            ground.postgres().sql("DELETE FROM ingest.stored_page").update();
        }
    }

    private List<Event> ofChannel(Instant from, Instant to) {
        return events.ofChannels(List.of(1), Metric.VIEWS, from, to);
    }
}
