package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a value at an age when the slot that it settled in is computed again.
@AnalyticsTest
class AgeValueTests {

    private static final Instant BORN = Ground.at(1).plusSeconds(3600);

    @Autowired
    Ground ground;

    @Autowired
    Replay replay;

    @Autowired
    Insights insights;

    @BeforeEach
    void aVideoThatPassesADay() {
        ground.clear();
        replay.cards(List.of(new Replay.Card(1, 1, "short", BORN)));
        IntStream.rangeClosed(1, 4).forEach(slot -> ground.listed(slot, 10L, 1));
        IntStream.rangeClosed(2, 4)
                .forEach(slot -> ground.rows(Raw.views(slot, 1, 100L * slot).published(BORN)));
        ground.compute(1, 2, 3, 4);
        assertThat(hours()).containsExactly(24);
    }

    @Test
    void anotherReadingGivesAnotherValue() {
        ground.rows(later(Raw.views(4, 1, 900L)));
        ground.compute(4);
        assertThat(insights.atAges(1).values())
                .singleElement()
                .extracting(AgeValue::high)
                .isEqualTo(900L);
    }

    @Test
    void aReadingThatIsHiddenAfterAllTakesItAway() {
        ground.rows(later(Raw.views(4, 1, null)));
        ground.compute(4);
        assertThat(hours()).isEmpty();
    }

    @Test
    void anotherMomentOfPublicationMovesIt() {
        replay.cards(List.of(new Replay.Card(1, 1, "short", BORN.minusSeconds(40 * 3600))));
        ground.compute(4);
        assertThat(hours()).containsExactly(72);
    }

    private List<Integer> hours() {
        return insights.atAges(1).values().stream().map(AgeValue::hours).toList();
    }

    private static Raw later(Raw raw) {
        return raw.published(BORN).observed(raw.observed().plusSeconds(60));
    }
}
