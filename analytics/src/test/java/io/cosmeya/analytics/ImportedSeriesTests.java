package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.Imports;
import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Video 1 is read in slots 2 and 4; 3 is missed, 1 was never planned. History is brought of slots 1, 2 and 3.
@AnalyticsTest
class ImportedSeriesTests {

    @Autowired
    Ground ground;

    @Autowired
    Series series;

    @Autowired
    Provenances provenances;

    @Autowired
    Imports imports;

    @BeforeEach
    void historyOfThreeSlots() {
        ground.clear();
        forget();
        ground.postgres().sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'UC1', 'one', now()) ON CONFLICT DO NOTHING""").update();
        ground.postgres().sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at,
                    last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'v1', 1, 'one', 'short', now(), now())""").update();
        ground.rows(Raw.views(2, 1, 100L));
        ground.listed(2, 1000L, 1);
        ground.compute(2);
        ground.run(3);
        ground.rows(Raw.views(4, 1, 160L));
        ground.listed(4, 1000L, 1);
        ground.compute(4);
        imports.take(
                "video,time,metric,value\n" + line(1, 60, 40) + line(1, 120, 41) + line(2, 60, 999) + line(3, 60, 130),
                "old.csv",
                "Anna");
    }

    @AfterEach
    void forget() {
        ground.clickHouse("TRUNCATE TABLE ingest.imported");
        ground.postgres().sql("TRUNCATE ingest.import").update();
    }

    @Test
    void whatWasBroughtFillsWhatWeHaveNotReadAndNoMore() {
        Line line = series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(4));
        assertThat(line.points()).extracting(Point::value).containsExactly(41L, 100L, 130L, 160L);
        assertThat(line.points())
                .extracting(Point::quality)
                .containsExactly(Quality.IMPORTED, Quality.OBSERVED, Quality.IMPORTED, Quality.OBSERVED);
        assertThat(line.points().getFirst().runId()).isNull();
        assertThat(line.points().getFirst().slotAt()).isEqualTo(Ground.at(1));
        assertThat(line.planned()).isEqualTo(3);
        assertThat(line.valid()).isEqualTo(2);
    }

    @Test
    void aChangeIsCountedBetweenReadingsOfOurOwnOnly() {
        Line line = series.ofVideo(1, Metric.VIEWS, Ground.at(1), Ground.at(4));
        assertThat(line.points().get(0).delta()).isNull();
        assertThat(line.points().get(2).delta()).isNull();
        assertThat(line.points().get(3).delta().value()).isEqualTo(60);
        assertThat(line.points().get(3).delta().runsSpanned()).isEqualTo(2);
    }

    @Test
    void whatWasBroughtIsRaisedWithTheLineOverARollback() {
        ground.rows(Raw.views(5, 1, 150L));
        ground.listed(5, 1000L, 1);
        ground.compute(5);
        imports.take("video,time,metric,value\n" + line(6, 60, 155), "later.csv", "Anna");
        ground.run(6);
        assertThat(series.correctedOfVideo(1, Metric.VIEWS, Ground.at(4), Ground.at(6))
                        .points())
                .extracting(Point::value)
                .containsExactly(160L, 160L, 165L);
        assertThat(series.ofVideo(1, Metric.VIEWS, Ground.at(4), Ground.at(6)).points())
                .extracting(Point::value)
                .containsExactly(160L, 150L, 155L);
    }

    @Test
    void itsProvenanceIsTheFileAndThatOfAMeasuredSlotIsTheReading() {
        Provenance brought = provenances.ofVideo(1, Metric.VIEWS, Measure.VALUE, Ground.number(3));
        assertThat(brought.formula()).isEqualTo(Formula.IMPORTED);
        assertThat(brought.quality()).isEqualTo(Quality.IMPORTED);
        assertThat(brought.value()).isEqualTo(130);
        assertThat(brought.inputs().getFirst().source()).startsWith("old.csv · Anna · ");
        Provenance measured = provenances.ofVideo(1, Metric.VIEWS, Measure.VALUE, Ground.number(2));
        assertThat(measured.formula()).isEqualTo(Formula.OBSERVED);
        assertThat(measured.value()).isEqualTo(100);
    }

    private static String line(int slot, int seconds, long value) {
        Instant at = Ground.at(slot).plusSeconds(seconds);
        return "1,%s,views,%d\n".formatted(at, value);
    }
}
