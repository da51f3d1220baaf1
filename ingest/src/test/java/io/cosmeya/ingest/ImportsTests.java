package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ImportResult.LineError;
import io.cosmeya.ingest.ImportResult.Refused;
import io.cosmeya.ingest.ImportResult.Taken;
import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IngestTest
class ImportsTests {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Imports imports;

    @Autowired
    private ImportedValues values;

    @Autowired
    private ClickHouse clickHouse;

    @Autowired
    private JdbcClient postgres;

    @BeforeEach
    void aChannelWithAVideo() {
        clickHouse.jdbc().sql("TRUNCATE TABLE ingest.imported").update();
        postgres.sql("TRUNCATE ingest.import").update();
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (7001, 'youtube', 'UCimports', 'a channel', now()) ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at, last_seen_at)
                OVERRIDING SYSTEM VALUE
                VALUES (7002, 'youtube', 'imports', 7001, 'a title', 'short', now(), now()) ON CONFLICT DO NOTHING""").update();
    }

    @Test
    void linesAreOfOurIdsOrOfThoseOfThePlatform() {
        assertThat(imports.take("""
                        platform,channel,video,time,metric,value,step
                        ,7001,,2025-03-01T21:00:00+03:00,followers,1200,10
                        youtube,,imports,2025-03-01T18:00:00Z,views,345,
                        """, "old.csv", "Anna")).isInstanceOf(Taken.class);
        assertThat(values.ofChannel(7001, Metric.FOLLOWERS, FROM, TO))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.observedAt()).isEqualTo("2025-03-01T18:00:00Z");
                    assertThat(value.value()).isEqualTo(1200);
                    assertThat(value.step()).isEqualTo(10);
                    assertThat(value.source()).startsWith("old.csv · Anna · ");
                });
        assertThat(values.ofVideo(7002, Metric.VIEWS, FROM, TO)).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo(345);
            assertThat(value.channelId()).isEqualTo(7001);
        });
    }

    @Test
    void aFileThatComesTwiceIsThereOnce() {
        String file = file("7002,2025-03-01T18:00:00Z,views,345", "7002,2025-03-02T18:00:00Z,views,400");
        Taken first = (Taken) imports.take(file, "old.csv", "Anna");
        Taken again = (Taken) imports.take(file, "renamed.csv", "Boris");
        assertThat(first.known()).isFalse();
        assertThat(again).isEqualTo(new Taken(first.id(), 2, true));
        assertThat(values.ofVideo(7002, Metric.VIEWS, FROM, TO))
                .extracting(ImportedValue::value)
                .containsExactly(345L, 400L);
    }

    @Test
    void ofTwoFilesThatDifferTheLaterCountsAndTheRestStays() {
        imports.take(file("7002,2025-03-01T18:00:00Z,views,345", "7002,2025-03-02T18:00:00Z,views,400"), "a", "Anna");
        imports.take(file("7002,2025-03-02T18:00:00Z,views,401"), "b", "Anna");
        assertThat(values.ofVideo(7002, Metric.VIEWS, FROM, TO))
                .extracting(ImportedValue::value)
                .containsExactly(345L, 401L);
    }

    @Test
    void everyLineThatIsWrongIsNamedWithItsFieldAndNothingIsTakenIn() {
        Refused refused = (Refused) imports.take(
                file(
                        "7002,2025-03-01T18:00:00Z,views,345",
                        "999999,2025-03-01T18:00:00Z,views,1",
                        "7002,yesterday,views,1",
                        "7002,2099-01-01T00:00:00Z,views,1",
                        "7002,2025-03-03T18:00:00Z,followers,1",
                        "7002,2025-03-04T18:00:00Z,views,-1",
                        "7002,2025-03-05T18:00:00Z,views,1.5",
                        "7002,2025-03-01T18:00:00Z,views,346",
                        ",2025-03-06T18:00:00Z,views,1"),
                "old.csv",
                "Anna");
        assertThat(refused.errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly(
                        "3 video", "4 time", "5 time", "6 metric", "7 value", "8 value", "9 value", "10 channel");
        assertThat(refused.errors().getFirst().reason()).isEqualTo("there is no video 999999");
        assertThat(refused.errors().get(6).reason()).contains("345");
        assertThat(values.ofVideo(7002, Metric.VIEWS, FROM, TO)).isEmpty();
        assertThat(postgres.sql("SELECT count(*) FROM ingest.import")
                        .query((row, number) -> row.getLong(1))
                        .single())
                .isZero();
    }

    @Test
    void aHeaderThatIsNotUnderstoodIsSaidToBe() {
        assertThat(errors("when,metric,value,video\n1,views,1,7002\n"))
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("1 when", "1 time");
        assertThat(errors("time,metric,value\n2025-03-01T18:00:00Z,views,1\n"))
                .extracting(LineError::field)
                .containsExactly("channel");
        assertThat(errors("")).isNotEmpty();
        assertThat(errors("video,time,metric,value\n\"7002,2025")).isNotEmpty();
    }

    @Test
    void aSpreadsheetThatWritesSemicolonsAndAByteOrderMarkIsUnderstood() {
        assertThat(imports.take(
                        "\uFEFFvideo;time;metric;value\r\n7002;2025-03-01T18:00:00Z;views;345\r\n", "x", "Anna"))
                .isInstanceOf(Taken.class);
    }

    @Test
    void onlyTheFirstHundredErrorsAreToldWithHowManyMoreThereAre() {
        String[] lines = new String[150];
        java.util.Arrays.fill(lines, "999999,2025-03-01T18:00:00Z,views,1");
        Refused refused = (Refused) imports.take(file(lines), "x", "Anna");
        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.more()).isEqualTo(50);
    }

    @Test
    void manyYearsGoInAtOnce() {
        StringBuilder lines = new StringBuilder("video,time,metric,value\n");
        Instant at = Instant.parse("2006-01-01T00:00:00Z");
        for (int i = 0; i < 14_000; i++) {
            lines.append("7002,%s,views,%d\n".formatted(at.plusSeconds(43_200L * i), i));
        }
        assertThat(imports.take(lines.toString(), "x", "Anna")).isInstanceOf(Taken.class);
        assertThat(values.ofVideo(7002, Metric.VIEWS, Instant.parse("2005-01-01T00:00:00Z"), TO))
                .hasSize(14_000);
    }

    private List<LineError> errors(String file) {
        return ((Refused) imports.take(file, "x", "Anna")).errors();
    }

    private static String file(String... lines) {
        return "video,time,metric,value\n" + String.join("\n", lines) + "\n";
    }
}
