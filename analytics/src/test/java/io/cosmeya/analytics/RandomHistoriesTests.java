package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Some dozens of random histories at a time, each a video; the seed is fixed.
@AnalyticsTest
class RandomHistoriesTests {

    private static final int VIDEOS = 60;

    @Autowired
    Ground ground;

    @Autowired
    Series series;

    @Autowired
    ClickHouse clickHouse;

    private final Map<Integer, Boolean> planned = new TreeMap<>();
    private final List<Raw> rows = new ArrayList<>();
    private Random random = new Random();

    @BeforeEach
    void histories() {
        ground.clear();
        random = new Random(20261123);
        // Two weeks with a hole of more than seven days in them, for resets.
        IntStream.concat(IntStream.rangeClosed(1, 8), IntStream.rangeClosed(24, 27))
                .forEach(slot -> planned.put(slot, random.nextInt(10) < 7));
        IntStream.rangeClosed(1, VIDEOS).forEach(this::history);
    }

    @Test
    void theEngineAgreesWithTheOracleAndChartsWithTheEngine() {
        insert();
        known();
        computeAll(List.copyOf(planned.keySet()));
        Oracle oracle = new Oracle(planned);
        assertThat(ground.gains("views")).isEqualTo(oracle.lines(rows, Raw::views, Raw::viewsStep));
        assertThat(ground.gains("likes")).isEqualTo(oracle.lines(rows, Raw::likes, row -> 1L));
        assertThat(String.join("\n", ground.gains("views")))
                .contains("first", "born", "reset", "rollback", "suspect", "hidden", "rounded", "back", "confirmed");
        assertChartsTellTheSame(Metric.VIEWS);
        assertChartsTellTheSame(Metric.LIKES);
    }

    @Test
    void gainsAddUpToTheLastValueMinusTheFirst() {
        insert();
        computeAll(List.copyOf(planned.keySet()));
        assertThat(new StoredGains(clickHouse).readingsThatDoNotAddUp()).isEmpty();
        assertThat(new StoredGains(clickHouse).valuesFromNothing()).isZero();
    }

    @Test
    void anyOrderAndAnyRepetitionGiveTheSameTables() {
        insert();
        List<Integer> slots = new ArrayList<>(planned.keySet());
        slots.forEach(ground::run);
        computeAll(slots);
        var inOrder = ground.tables();
        computeAll(slots.subList(7, slots.size()));
        assertThat(ground.tables()).as("a suffix again").isEqualTo(inOrder);
        ground.clear();
        Collections.shuffle(rows, random);
        insert();
        ground.rows(rows.subList(0, rows.size() / 2));
        Collections.shuffle(slots, random);
        slots.forEach(ground::run);
        computeAll(slots);
        assertThat(ground.tables()).as("another order").isEqualTo(inOrder);
    }

    /// What the history tells again is what was stored when the runs were closed.
    private void assertChartsTellTheSame(Metric metric) {
        List<String> told = IntStream.rangeClosed(1, VIDEOS)
                .boxed()
                .flatMap(video -> series.ofVideo(video, metric, Ground.at(1), Ground.at(27)).points().stream()
                        .filter(point -> point.delta() != null)
                        .map(point -> point.slot() + "/" + video + ": " + point.delta()))
                .sorted()
                .toList();
        assertThat(told)
                .isEqualTo(new StoredGains(clickHouse).all(metric.key()))
                .hasSizeGreaterThan(VIDEOS);
    }

    /// The videos as the scrapers know them, published when their first reading says.
    private void known() {
        ground.postgres().sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (1, 'youtube', 'UC1', 'one', now()) ON CONFLICT DO NOTHING""").update();
        Map<Integer, Raw> first = new TreeMap<>();
        rows.stream().filter(row -> row.status().equals("ok")).forEach(row -> first.putIfAbsent(row.video(), row));
        first.forEach((video, row) -> ground.postgres()
                .sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (:id, 'youtube', 'v' || :id, 1, 'A video', 'video', :at, :at, :at)""")
                .param("id", video)
                .param("at", Objects.requireNonNull(row.published()).atOffset(ZoneOffset.UTC))
                .update());
    }

    private void computeAll(List<Integer> slots) {
        ground.compute(slots.stream().mapToInt(Integer::intValue).toArray());
    }

    private void insert() {
        planned.forEach((slot, complete) -> ground.channel(slot, 1000L + slot, 1, complete ? "ok" : "partial"));
        ground.rows(rows);
    }

    private void history(int video) {
        long views = random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(20_000);
        int birth = random.nextInt(3) == 0 ? 2 + random.nextInt(5) : 0;
        boolean rounded = random.nextInt(5) == 0;
        for (int slot : planned.keySet()) {
            views = Math.max(0, views + random.nextInt(200) - (random.nextInt(6) == 0 ? 250 : 0));
            if (slot < birth || random.nextInt(8) == 0) {
                continue;
            }
            long shown = random.nextInt(9) == 0 ? views / (1 + random.nextInt(10)) * random.nextInt(2) : views;
            Raw row = Raw.views(slot, video, random.nextInt(10) == 0 ? null : rounded ? shown / 10 * 10 : shown)
                    .step(rounded ? 10 : 1)
                    .likes(random.nextInt(6) == 0 ? null : shown / 20)
                    .published(Ground.at(Math.max(1, birth - 1)).plusSeconds(random.nextInt(7200)));
            rows.add(random.nextInt(20) == 0 ? row.views(null).likes(null).status("not_found") : row);
        }
    }
}
