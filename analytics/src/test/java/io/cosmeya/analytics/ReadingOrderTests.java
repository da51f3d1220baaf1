package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rows that come twice, late or out of their order.
@AnalyticsTest
class ReadingOrderTests {

    @Autowired
    Ground ground;

    @Autowired
    OneVideo video;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void e20ARedeliveredRowChangesNothing() {
        video.read(1, 100L);
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
        video.read(1, 100L);
        ground.run(2);
        video.read(3, 160L);
        assertThat(ground.views(3)).isEqualTo("60 over 2");
        video.read(2, 130L);
        assertThat(ground.views(2)).isEqualTo("30 over 1");
        assertThat(ground.views(3)).isEqualTo("30 over 1");
        assertThat(video.current().slot()).isEqualTo(Ground.number(3));
        assertThat(video.current().views().delta().value()).isEqualTo(30);
    }

    @Test
    void e23ASecondReadingOfTheSlotWins() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        ground.rows(Raw.views(2, 1, 131L).observed(Ground.at(2).plusSeconds(3000)));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("31 over 1");
    }

    @Test
    void e24AStaleAttemptThatArrivesLastLoses() {
        video.read(1, 100L);
        ground.rows(Raw.views(2, 1, 131L).observed(Ground.at(2).plusSeconds(3000)));
        ground.rows(Raw.views(2, 1, 130L));
        ground.compute(2);
        assertThat(ground.views(2)).isEqualTo("31 over 1");
    }
}
