package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.analytics.Provenance.Input.Role;
import io.cosmeya.ingest.RawRow;
import io.cosmeya.ingest.RawRows;
import io.cosmeya.scrapers.Metric;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Videos 1 and 2 are read in slots 1 and 3 (2 was missed); video 3 is published before slot 3, 24 h before slot 5.
@AnalyticsTest
class ProvenancesTests {

    private static final Instant BORN = Ground.at(1).plus(Duration.ofHours(1));

    @Autowired
    Ground ground;

    @Autowired
    Provenances provenances;

    @Autowired
    Values values;

    @Autowired
    Insights insights;

    @Autowired
    RawRows rows;

    @BeforeEach
    void threeSlots() {
        ground.clear();
        ground.postgres().sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'UC1', 'one', now()) ON CONFLICT DO NOTHING""").update();
        ground.postgres().sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (3, 'youtube', 'v3', 1, 'three', 'short', :at, now(), now())""").param("at", BORN.atOffset(ZoneOffset.UTC)).update();
        ground.rows(Raw.views(1, 1, 100L).likes(5L), Raw.views(1, 2, 7L));
        ground.listed(1, 1000L, 10);
        ground.compute(1);
        ground.run(2);
        ground.rows(
                Raw.views(3, 1, 160L).likes(8L),
                Raw.views(3, 2, 9L),
                Raw.views(3, 3, 40L).published(BORN));
        ground.listed(3, 1200L, 10);
        ground.compute(3);
        ground.rows(
                Raw.views(4, 1, 170L).likes(8L),
                Raw.views(4, 2, 9L),
                Raw.views(4, 3, 90L).published(BORN));
        ground.listed(4, 1200L, 10);
        ground.compute(4);
    }

    @Test
    void aGainIsTheDifferenceOfTwoRawRows() {
        Provenance gain = provenances.ofVideo(1, Metric.VIEWS, Measure.DELTA, Ground.number(3));
        assertThat(gain.formula()).isEqualTo(Formula.DELTA);
        assertThat(gain.value()).isEqualTo(60);
        assertThat(raw(gain, Role.VALUE) - raw(gain, Role.BEFORE)).isEqualTo(60);
        assertThat(one(gain, Role.BEFORE).slot()).isEqualTo(Ground.number(1));
        Provenance rate = provenances.ofVideo(1, Metric.VIEWS, Measure.RATE, Ground.number(3));
        double hours = Duration.between(
                                one(rate, Role.BEFORE).at(),
                                one(rate, Role.VALUE).at())
                        .toSeconds()
                / 3600.0;
        assertThat(rate.value()).isEqualTo(60 / hours);
    }

    @Test
    void everyFigureThatIsShownNowIsRecomputedFromItsRawRows() {
        VideoValues video = values.videos(List.of(1)).get(1);
        assertThat(raw(provenances.ofVideo(1, Metric.VIEWS, Measure.VALUE, null), Role.VALUE))
                .isEqualTo(video.views().value());
        ChannelValues channel = values.channels(List.of(1)).get(1);
        Provenance sum = provenances.ofChannel(1, Metric.VIEWS, Measure.VALUE, null);
        assertThat(sum.inputs().stream().mapToLong(this::raw).sum())
                .isEqualTo(channel.views().value())
                .isEqualTo((long) sum.value());
        Provenance gains = provenances.ofChannel(1, Metric.VIEWS, Measure.DELTA, null);
        long after = gains.inputs().stream()
                .filter(i -> i.role() == Role.VALUE)
                .mapToLong(this::raw)
                .sum();
        long before = gains.inputs().stream()
                .filter(i -> i.role() == Role.BEFORE)
                .mapToLong(this::raw)
                .sum();
        assertThat((double) after - before)
                .isEqualTo(gains.value())
                .isEqualTo(channel.views().delta().value());
        assertThat(provenances.ofChannel(1, Metric.VIEWS, Measure.RATE, null).value())
                .isEqualTo(channel.views().delta().perHour());
        Provenance followers = provenances.ofChannel(1, Metric.FOLLOWERS, Measure.VALUE, null);
        assertThat(followers.quality()).isEqualTo(Quality.ROUNDED);
        assertThat(followers.uncertainty()).isEqualTo(10);
        assertThat(rows.ofChannels(List.of(Ground.number(4)), List.of(1)))
                .singleElement()
                .satisfies(row -> assertThat(
                                (double) row.counters().get("followers").value())
                        .isEqualTo(followers.value()));
    }

    @Test
    void whatWasPublishedSinceCountsFromZero() {
        Provenance gain = provenances.ofVideo(3, Metric.VIEWS, Measure.DELTA, Ground.number(3));
        assertThat(gain.formula()).isEqualTo(Formula.BORN);
        assertThat(gain.value()).isEqualTo(40);
        assertThat(one(gain, Role.PUBLISHED).at()).isEqualTo(BORN);
        Provenance ofChannel = provenances.ofChannel(1, Metric.VIEWS, Measure.DELTA, Ground.number(3));
        assertThat(ofChannel.value()).isEqualTo(60 + 2 + 40);
    }

    @Test
    void engagementAndViewsAtAnAgeAreRecomputedByTheirFormula() {
        Provenance engagement = provenances.engagementOfVideo(1, null);
        assertThat(engagement.value())
                .isEqualTo(insights.engagementOfVideo(1).orElseThrow().byViews().value())
                .isEqualTo(8 / 170.0);
        Provenance atAge = provenances.viewsAtAge(3, 24);
        assertThat(atAge.value())
                .isEqualTo(insights.atAges(3).values().getFirst().value());
        double x = ln(raw(atAge, Role.BEFORE))
                + (ln(raw(atAge, Role.VALUE)) - ln(raw(atAge, Role.BEFORE)))
                        * (ln(24) - ln(hours(atAge, Role.BEFORE)))
                        / (ln(hours(atAge, Role.VALUE)) - ln(hours(atAge, Role.BEFORE)));
        assertThat(Math.expm1(x)).isCloseTo(atAge.value(), within(1e-9));
    }

    @Test
    void aGroupIsTheSumOfItsChannels() {
        Provenance group = provenances.ofGroup(5, List.of(1, 77), Metric.FOLLOWERS, Measure.VALUE);
        assertThat(group.value()).isEqualTo(1200);
        assertThat(group.inputs()).singleElement().satisfies(input -> {
            assertThat(input.derived()).isTrue();
            assertThat(input.id()).isEqualTo(1);
        });
    }

    @Test
    void aFigureThatThereIsNotSaysWhy() {
        assertUnknown("not computed", () -> provenances.ofVideo(999, Metric.VIEWS, Measure.VALUE, null));
        assertUnknown("did not say", () -> provenances.ofVideo(2, Metric.LIKES, Measure.VALUE, null));
        assertUnknown("count from", () -> provenances.ofVideo(1, Metric.VIEWS, Measure.DELTA, Ground.number(1)));
        assertUnknown("120 days", () -> provenances.ofVideo(1, Metric.VIEWS, Measure.VALUE, 8 * 10_000));
        assertUnknown("around that age", () -> provenances.viewsAtAge(1, 24));
        assertUnknown("hidden", () -> provenances.engagementOfVideo(2, null));
    }

    @Test
    void theGainOfAChannelOfAThousandVideosIsFollowed() {
        for (int slot : List.of(5, 6)) {
            ground.clickHouse(
                    "INSERT INTO ingest.snap_raw (slot, platform, channel_id, video_id, observed_at, ver, views, status, endpoint, exit, counter)"
                            + " SELECT %d, 'youtube', 1, 1000 + number, toDateTime(%d, 'UTC'), 1, 100 * %d, 'ok', 'rss', 'direct', 'v' FROM numbers(1200)"
                                    .formatted(
                                            Ground.number(slot), Ground.at(slot).getEpochSecond() + 600, slot));
            ground.listed(slot, 1200L, 10);
            ground.compute(slot);
        }
        Provenance gain = provenances.ofChannel(1, Metric.VIEWS, Measure.DELTA, null);
        var ids = gain.inputs().stream().map(Input::id).distinct().toList();
        var slots = gain.inputs().stream().map(Input::slot).distinct().toList();
        assertThat(rows.ofVideos(slots, ids)).hasSize(2400);
        assertThat(gain.value()).isEqualTo(120_000);
    }

    private static void assertUnknown(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        assertThatExceptionOfType(UnknownFigure.class).isThrownBy(asking).withMessageContaining(why);
    }

    private static double ln(double number) {
        return Math.log1p(number);
    }

    private double hours(Provenance of, Role role) {
        return Duration.between(one(of, Role.PUBLISHED).at(), one(of, role).at())
                        .toSeconds()
                / 3600.0;
    }

    private long raw(Provenance of, Role role) {
        return raw(one(of, role));
    }

    private long raw(Input input) {
        RawRow row = rows.ofVideos(List.of(Objects.requireNonNull(input.slot())), List.of(input.id()))
                .getFirst();
        assertThat(row.observedAt()).isEqualTo(input.at());
        return row.counters().get(input.metric()).value();
    }

    private static Input one(Provenance of, Role role) {
        return of.inputs().stream()
                .filter(input -> input.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
