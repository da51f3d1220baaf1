package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cosmeya.analytics.Rollback.Cause;
import io.cosmeya.scrapers.Metric;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsTest
class LateRollbackTests {

    @Autowired
    Ground ground;

    @Autowired
    Series series;

    @BeforeEach
    void aFallAfterWhichASlotIsMissing() {
        ground.clear();
        ground.run(3);
        ground.rows(Raw.views(1, 1, 1000L), Raw.views(2, 1, 900L), Raw.views(4, 1, 950L));
        ground.compute(1, 2, 4);
    }

    @Test
    void aLateReadingTurnsAnAuditIntoAFault() {
        assertThat(line().rollbacks())
                .extracting(Rollback::slot, Rollback::cause)
                .containsExactly(tuple(Ground.number(2), Cause.PLATFORM_AUDIT));
        assertThat(values()).containsExactly(1000L, 1000L, null, 1050L);
        ground.rows(Raw.views(3, 1, 1005L));
        ground.compute(3);
        assertThat(line().rollbacks())
                .extracting(Rollback::slot, Rollback::cause, Rollback::size)
                .containsExactly(
                        tuple(Ground.number(2), Cause.SCRAPE_FAULT, 100L),
                        tuple(Ground.number(4), Cause.PLATFORM_AUDIT, 55L));
        assertThat(values()).containsExactly(1000L, 1000L, 1005L, 1005L);
    }

    @Test
    void aSecondComputationGivesTheSameLine() {
        Line once = line();
        ground.compute(2, 4, 1);
        assertThat(line()).isEqualTo(once);
    }

    private Line line() {
        return series.correctedOfVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(4));
    }

    private List<Long> values() {
        return line().points().stream().map(Point::value).toList();
    }
}
