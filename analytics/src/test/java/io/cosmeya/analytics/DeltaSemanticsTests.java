package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a video and a channel have gained, and what cannot be said of it.
@AnalyticsTest
class DeltaSemanticsTests {

    @Autowired
    Ground ground;

    @Autowired
    Values values;

    @Autowired
    OneVideo video;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void e1AGainIsCountedFromTheSlotBefore() {
        video.read(1, 100L);
        video.read(2, 130L);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        Delta delta = video.current().views().delta();
        assertThat(delta.hours()).isEqualTo(hours(1, 2));
        assertThat(delta.perHour()).isEqualTo(30 / hours(1, 2));
        assertThat(delta.uncertainty()).isZero();
    }

    @Test
    void e2NoGainIsAZeroAndNotMissing() {
        video.read(1, 100L);
        video.read(2, 100L);
        assertThat(ground.views(2)).isEqualTo("0 over 1");
    }

    @Test
    void e3ARollbackIsNegativeAndFlagged() {
        video.read(1, 100L);
        video.read(2, 90L);
        video.read(3, 95L);
        assertThat(ground.views(2)).isEqualTo("-10 over 1 rollback");
        assertThat(ground.views(3)).isEqualTo("5 over 1");
    }

    @Test
    void e4ADeepFallWaitsForASecondReading() {
        video.read(1, 5000L);
        video.read(2, 3L);
        assertThat(ground.views(2)).isEqualTo("null suspect");
        assertThat(video.current().views().value()).isEqualTo(5000);
        assertThat(video.current().views().observedAt()).isEqualTo(Ground.at(1).plusSeconds(600));
        video.read(3, 4L);
        assertThat(ground.views(3)).isEqualTo("-4996 over 2 rollback confirmed");
        assertThat(video.current().views().value()).isEqualTo(4);
    }

    @Test
    void e4AFaultOfOneReadingLeavesNoTrace() {
        video.read(1, 5000L);
        video.read(2, 0L);
        video.read(3, 5010L);
        assertThat(ground.views(3)).isEqualTo("10 over 2");
    }

    @Test
    void e5AMissedSlotGivesOneGainOverTwo() {
        video.read(1, 100L);
        ground.channel(2, 10L, 1, "partial");
        ground.compute(2);
        video.read(3, 160L);
        assertThat(ground.views(2)).isEqualTo("none");
        assertThat(ground.views(3)).isEqualTo("60 over 2");
        assertThat(video.current().views().delta().hours()).isEqualTo(24);
        assertThat(video.current().views().delta().perHour()).isEqualTo(2.5);
    }

    @Test
    void e6BeyondSevenDaysThereIsNothingToCountFrom() {
        video.read(1, 100L);
        for (int slot = 2; slot < 20; slot++) {
            ground.run(slot);
        }
        video.read(20, 900L);
        assertThat(ground.views(20)).isEqualTo("null reset");
    }

    @Test
    void e6ExactlySevenDaysAreStillCountedFrom() {
        video.read(1, 100L);
        video.read(15, 900L);
        assertThat(ground.views(15)).startsWith("800 over");
    }

    @Test
    void e7AnOlderVideoSeenFirstHasNoGain() {
        ground.listed(1, 10L, 1);
        ground.compute(1);
        ground.rows(Raw.views(2, 1, 900L).published(Ground.at(1).minusSeconds(7_776_000)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("null first");
        assertThat(video.current().views().delta()).isNull();
    }

    @Test
    void e8AVideoBornSinceTheLastListGainsAllItHas() {
        ground.listed(1, 10L, 1);
        ground.compute(1);
        ground.rows(Raw.views(2, 1, 900L).published(Ground.at(1).plusSeconds(4200)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("900 over 0 born");
        assertThat(video.current().views().delta().hours()).isEqualTo(hours(1, 2) - 1);
    }

    @Test
    void e9BirthIsComparedWithTheLastCompleteList() {
        ground.listed(1, 10L, 1);
        ground.channel(2, 10L, 1, "partial");
        ground.compute(1, 2);
        ground.rows(Raw.views(3, 1, 900L).published(Ground.at(1).plusSeconds(4200)));
        ground.rows(Raw.views(3, 2, 900L).published(Ground.at(1)));
        ground.compute(3);
        assertThat(ground.views(3)).isEqualTo("900 over 0 born");
        assertThat(ground.gain(3, 2, "views")).isEqualTo("null first");
    }

    @Test
    void e18ARoundedStepIsUncertainByBothSteps() {
        video.read(1, 1_230_000L, 10_000);
        video.read(2, 1_240_000L, 10_000);
        assertThat(ground.views(2)).isEqualTo("10000 over 1 rounded");
        assertThat(video.current().views().quality()).isEqualTo(Quality.ROUNDED);
        assertThat(video.current().views().delta().uncertainty()).isEqualTo(20_000);
        assertThat(video.current().views().delta().withinRounding()).isTrue();
        assertThat(video.current().views().delta().perHour()).isNull();
    }

    @Test
    void e26AReadingThatIsNotLaterHasNoRate() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L).observed(Ground.at(1).plusSeconds(600)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("30 over 1 clock");
        assertThat(video.current().views().delta().perHour()).isNull();
    }

    @Test
    void zeroViewsAreANumberAndManyViewsAreToo() {
        long many = 7_000_000_000_000L;
        ground.rows(Raw.views(1, 1, 0L), Raw.views(1, 2, many));
        ground.rows(Raw.views(2, 1, 5L), Raw.views(2, 2, many + 3_000_000_000L));
        ground.compute(1, 2);
        assertThat(ground.views(2)).isEqualTo("5 over 1");
        assertThat(ground.gain(2, 2, "views")).isEqualTo("3000000000 over 1");
        assertThat(values.channels(List.of(1)).get(1).views().value()).isEqualTo(many + 3_000_000_005L);
    }

    @Test
    void aChannelsFollowersHaveAGainOfTheirOwn() {
        ground.listed(1, 1_230_000L, 10_000);
        ground.listed(2, 1_230_000L, 10_000);
        ground.rows(Raw.views(1, 1, 100L), Raw.views(2, 1, 130L), Raw.views(2, 2, 50L));
        ground.compute(1, 2);
        ChannelValues channel = values.channels(List.of(1)).get(1);
        assertThat(channel.followers().quality()).isEqualTo(Quality.ROUNDED);
        assertThat(channel.followers().delta().value()).isZero();
        assertThat(channel.followers().delta().withinRounding()).isTrue();
        assertThat(channel.views().value()).isEqualTo(180);
        assertThat(channel.views().delta().value()).isEqualTo(30);
        assertThat(channel.unknownDeltas()).isEqualTo(1);
        assertThat(channel.videosRead()).isEqualTo(2);
        assertThat(channel.videos().value()).isNull();
    }

    private static double hours(int from, int to) {
        return (Ground.at(to).getEpochSecond() - Ground.at(from).getEpochSecond()) / 3600.0;
    }
}
