package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Videos that are missing, gone, back or moved, and counts that are hidden.
@AnalyticsTest
class AbsenceTests {

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
    void e10NotFoundOnceKeepsTheCurrentValue() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, null).status("not_found"));
        ground.listed(2, 10L, 1);
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("none");
        assertThat(video.current().views().value()).isEqualTo(100);
        assertThat(video.current().slot()).isEqualTo(Ground.number(1));
        assertThat(video.current().life()).isEqualTo(VideoValues.Life.MISSING);
    }

    @Test
    void e11AbsentFromTwoCompleteListsItIsGone() {
        video.read(1, 100L);
        ground.listed(2, 10L, 1);
        ground.listed(3, 10L, 1);
        ground.compute(2, 3);
        assertThat(video.current().life()).isEqualTo(VideoValues.Life.GONE);
        assertThat(video.current().views().value()).isEqualTo(100);
    }

    @Test
    void e13AVideoThatReturnsIsCountedFromItsLastReading() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, null).status("not_found"));
        ground.rows(Raw.views(3, 1, null).status("not_found"));
        ground.compute(2, 3);
        video.read(4, 150L);
        assertThat(ground.views(4)).isEqualTo("50 over 3 back");
        assertThat(video.current().life()).isEqualTo(VideoValues.Life.ACTIVE);
    }

    @Test
    void e14HiddenLikesAreNullAndLeaveTheViewsAlone() {
        ground.rows(Raw.views(1, 1, 100L).likes(10L));
        ground.rows(Raw.views(2, 1, 130L).likes(null));
        ground.compute(1, 2);
        assertThat(ground.gain(2, 1, "likes")).isEqualTo("null hidden");
        assertThat(video.current().likes().value()).isNull();
        assertThat(video.current().likes().quality()).isEqualTo(Quality.MISSED);
        ground.rows(Raw.views(3, 1, 160L).likes(14L));
        ground.compute(3);
        assertThat(ground.gain(3, 1, "likes")).isEqualTo("4 over 2");
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(ground.views(3)).isEqualTo("30 over 1");
    }

    @Test
    void e27AVideoThatMovesIsCountedOnInItsNewChannel() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L).channel(2));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(values.channels(List.of(2)).get(2).views().delta().value()).isEqualTo(30);
    }

    @Test
    void e27AVideoOfTwoChannelsCountsOnceWhereItWasReadLast() {
        video.read(1, 100L);
        ground.rows(
                Raw.views(2, 1, 131L).channel(2).observed(Ground.at(2).plusSeconds(3000)),
                Raw.views(2, 1, 130L),
                Raw.views(2, 1, 129L).channel(3).observed(Ground.at(2).plusSeconds(60)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("31 over 1");
        assertThat(values.channels(List.of(2)).get(2).views().delta().value()).isEqualTo(31);
        assertThat(values.channels(List.of(3))).isEmpty();
    }
}
