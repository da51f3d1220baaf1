package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsTest
class MoversTests {

    @Autowired
    Ground ground;

    @Autowired
    ComputedRuns computed;

    @Autowired
    Movers movers;

    @BeforeEach
    void twelveVideosOfWhichEachGainsMoreThanTheOneBefore() {
        ground.clear();
        for (int video = 1; video <= 12; video++) {
            ground.rows(Raw.views(1, video, 1000L), Raw.views(2, video, 1000L + 10 * video));
        }
        ground.compute(1, 2);
    }

    @Test
    void theTenThatGainedMostAreKept() {
        List<RunTotals.Mover> found = top();
        assertThat(videos()).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3);
        assertThat(found.getFirst().views()).isEqualTo(1120);
        assertThat(found.getFirst().delta().value()).isEqualTo(120);
        ground.clickHouse("TRUNCATE TABLE analytics.video_delta");
        assertThat(top()).isEqualTo(found);
    }

    @Test
    void whatIsKeptIsWhatTheDeltasSay() {
        List<RunTotals.Mover> kept = top();
        forget();
        assertThat(top()).isEqualTo(kept);
    }

    @Test
    void aRunOfBeforeAsksTheDeltas() {
        forget();
        assertThat(videos()).startsWith(12, 11);
        ground.clickHouse("TRUNCATE TABLE analytics.video_delta");
        assertThat(videos()).isEmpty();
    }

    @Test
    void whatComesLateTakesTheirPlaceInTheLaterSlotToo() {
        ground.rows(later(Raw.views(1, 12, 1110L)));
        ground.compute(1);
        assertThat(videos()).startsWith(11, 10).doesNotContain(12);
        ground.rows(later(Raw.views(2, 1, 9000L)));
        ground.compute(2);
        assertThat(videos()).startsWith(1, 11);
    }

    @Test
    void ofASlotInWhichNothingIsGainedAnyMoreNoneStay() {
        for (int video = 1; video <= 12; video++) {
            ground.rows(later(Raw.views(2, video, 1000L)));
        }
        ground.compute(2);
        assertThat(videos()).isEmpty();
    }

    private List<RunTotals.Mover> top() {
        return computed.latest().orElseThrow().top();
    }

    private List<Integer> videos() {
        return top().stream().map(RunTotals.Mover::videoId).toList();
    }

    private static Raw later(Raw raw) {
        return raw.observed(raw.observed().plusSeconds(60));
    }

    private void forget() {
        ground.postgres().sql("DELETE FROM analytics.slot_mover").update();
    }
}
