package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsTest
class DeltaSemanticsTests {

    @Autowired
    Ground ground;

    @Autowired
    Values values;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void e1AGainIsCountedFromTheSlotBefore() {
        read(1, 100L);
        read(2, 130L);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        Delta delta = current().views().delta();
        assertThat(delta.hours()).isEqualTo(hours(1, 2));
        assertThat(delta.perHour()).isEqualTo(30 / hours(1, 2));
        assertThat(delta.uncertainty()).isZero();
    }

    @Test
    void e2NoGainIsAZeroAndNotMissing() {
        read(1, 100L);
        read(2, 100L);
        assertThat(ground.views(2)).isEqualTo("0 over 1");
    }

    @Test
    void e3ARollbackIsNegativeAndFlagged() {
        read(1, 100L);
        read(2, 90L);
        read(3, 95L);
        assertThat(ground.views(2)).isEqualTo("-10 over 1 rollback");
        assertThat(ground.views(3)).isEqualTo("5 over 1");
    }

    @Test
    void e4ADeepFallWaitsForASecondReading() {
        read(1, 5000L);
        read(2, 3L);
        assertThat(ground.views(2)).isEqualTo("null suspect");
        assertThat(current().views().value()).isEqualTo(5000);
        assertThat(current().views().observedAt()).isEqualTo(Ground.at(1).plusSeconds(600));
        read(3, 4L);
        assertThat(ground.views(3)).isEqualTo("-4996 over 2 rollback confirmed");
        assertThat(current().views().value()).isEqualTo(4);
    }

    @Test
    void e4AFaultOfOneReadingLeavesNoTrace() {
        read(1, 5000L);
        read(2, 0L);
        read(3, 5010L);
        assertThat(ground.views(3)).isEqualTo("10 over 2");
    }

    @Test
    void e5AMissedSlotGivesOneGainOverTwo() {
        read(1, 100L);
        ground.channel(2, 10L, 1, "partial");
        ground.compute(2);
        read(3, 160L);
        assertThat(ground.views(2)).isEqualTo("none");
        assertThat(ground.views(3)).isEqualTo("60 over 2");
        assertThat(current().views().delta().hours()).isEqualTo(24);
        assertThat(current().views().delta().perHour()).isEqualTo(2.5);
    }

    @Test
    void e6BeyondSevenDaysThereIsNothingToCountFrom() {
        read(1, 100L);
        for (int slot = 2; slot < 20; slot++) {
            ground.run(slot);
        }
        read(20, 900L);
        assertThat(ground.views(20)).isEqualTo("null reset");
    }

    @Test
    void e6ExactlySevenDaysAreStillCountedFrom() {
        read(1, 100L);
        read(15, 900L);
        assertThat(ground.views(15)).startsWith("800 over");
    }

    @Test
    void e7AnOlderVideoSeenFirstHasNoGain() {
        ground.listed(1, 10L, 1);
        ground.compute(1);
        ground.rows(Raw.views(2, 1, 900L).published(Ground.at(1).minusSeconds(7_776_000)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("null first");
        assertThat(current().views().delta()).isNull();
    }

    @Test
    void e8AVideoBornSinceTheLastListGainsAllItHas() {
        ground.listed(1, 10L, 1);
        ground.compute(1);
        ground.rows(Raw.views(2, 1, 900L).published(Ground.at(1).plusSeconds(4200)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("900 over 0 born");
        assertThat(current().views().delta().hours()).isEqualTo(hours(1, 2) - 1);
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
    void e10NotFoundOnceKeepsTheCurrentValue() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, null).status("not_found"));
        ground.listed(2, 10L, 1);
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("none");
        assertThat(current().views().value()).isEqualTo(100);
        assertThat(current().slot()).isEqualTo(Ground.number(1));
        assertThat(current().life()).isEqualTo(VideoValues.Life.MISSING);
    }

    @Test
    void e11AbsentFromTwoCompleteListsItIsGone() {
        read(1, 100L);
        ground.listed(2, 10L, 1);
        ground.listed(3, 10L, 1);
        ground.compute(2, 3);
        assertThat(current().life()).isEqualTo(VideoValues.Life.GONE);
        assertThat(current().views().value()).isEqualTo(100);
    }

    @Test
    void e13AVideoThatReturnsIsCountedFromItsLastReading() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, null).status("not_found"));
        ground.rows(Raw.views(3, 1, null).status("not_found"));
        ground.compute(2, 3);
        read(4, 150L);
        assertThat(ground.views(4)).isEqualTo("50 over 3 back");
        assertThat(current().life()).isEqualTo(VideoValues.Life.ACTIVE);
    }

    @Test
    void e14HiddenLikesAreNullAndLeaveTheViewsAlone() {
        ground.rows(Raw.views(1, 1, 100L).likes(10L));
        ground.rows(Raw.views(2, 1, 130L).likes(null));
        ground.compute(1, 2);
        assertThat(ground.gain(2, 1, "likes")).isEqualTo("null hidden");
        assertThat(current().likes().value()).isNull();
        assertThat(current().likes().quality()).isEqualTo(Quality.MISSED);
        ground.rows(Raw.views(3, 1, 160L).likes(14L));
        ground.compute(3);
        assertThat(ground.gain(3, 1, "likes")).isEqualTo("4 over 2");
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(ground.views(3)).isEqualTo("30 over 1");
    }

    @Test
    void e18ARoundedStepIsUncertainByBothSteps() {
        read(1, 1_230_000L, 10_000);
        read(2, 1_240_000L, 10_000);
        assertThat(ground.views(2)).isEqualTo("10000 over 1 rounded");
        assertThat(current().views().quality()).isEqualTo(Quality.ROUNDED);
        assertThat(current().views().delta().uncertainty()).isEqualTo(20_000);
        assertThat(current().views().delta().withinRounding()).isTrue();
        assertThat(current().views().delta().perHour()).isNull();
    }

    @Test
    void e20ARedeliveredRowChangesNothing() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        var once = ground.tables();
        ground.rows(Raw.views(2, 1, 130L));
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        assertThat(ground.tables()).isEqualTo(once);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
    }

    @Test
    void e21SlotsComputedOutOfOrderGiveTheSame() {
        ground.rows(Raw.views(1, 1, 100L), Raw.views(2, 1, 130L), Raw.views(3, 1, 160L));
        ground.run(1);
        ground.run(2);
        ground.run(3);
        ground.compute(1, 2, 3);
        var inOrder = ground.tables();
        ground.clickHouse("TRUNCATE TABLE analytics.video_delta");
        ground.clickHouse("TRUNCATE TABLE analytics.channel_delta");
        ground.postgres()
                .sql("TRUNCATE analytics.computed_run, analytics.video_current")
                .update();
        ground.compute(3, 1, 2);
        assertThat(ground.tables()).isEqualTo(inOrder);
    }

    @Test
    void e22ALateSlotIsCountedAndSoIsTheNext() {
        read(1, 100L);
        ground.run(2);
        read(3, 160L);
        assertThat(ground.views(3)).isEqualTo("60 over 2");
        read(2, 130L);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(ground.views(3)).isEqualTo("30 over 1");
        assertThat(current().slot()).isEqualTo(Ground.number(3));
        assertThat(current().views().delta().value()).isEqualTo(30);
    }

    @Test
    void e23ASecondReadingOfTheSlotWins() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        ground.rows(Raw.views(2, 1, 131L).observed(Ground.at(2).plusSeconds(3000)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("31 over 1");
    }

    @Test
    void e24AStaleAttemptThatArrivesLastLoses() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, 131L).observed(Ground.at(2).plusSeconds(3000)));
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("31 over 1");
    }

    @Test
    void e26AReadingThatIsNotLaterHasNoRate() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L).observed(Ground.at(1).plusSeconds(600)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("30 over 1 clock");
        assertThat(current().views().delta().perHour()).isNull();
    }

    @Test
    void e27AVideoThatMovesIsCountedOnInItsNewChannel() {
        read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L).channel(2));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(values.channels(List.of(2)).get(2).views().delta().value()).isEqualTo(30);
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

    private void read(int slot, @Nullable Long views) {
        read(slot, views, 1);
    }

    private void read(int slot, @Nullable Long views, long step) {
        ground.rows(Raw.views(slot, 1, views).step(step));
        ground.compute(slot);
    }

    private VideoValues current() {
        return values.videos(List.of(1)).get(1);
    }

    private static double hours(int from, int to) {
        return (Ground.at(to).getEpochSecond() - Ground.at(from).getEpochSecond()) / 3600.0;
    }
}
