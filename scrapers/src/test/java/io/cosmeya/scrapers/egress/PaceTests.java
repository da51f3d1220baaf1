package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class PaceTests {

    @Autowired
    private Ground ground;

    @Autowired
    private PaceRows rows;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 20})
    void twoWorkersTogetherKeepThePace(double perSecond) throws Exception {
        int each = (int) perSecond;
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> workers = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> work(pace(perSecond, 1), each, 7)))
                    .toList();
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        // Tokens that were taken ahead and not used may cost a quarter of a second for each worker.
        assertThat(seconds)
                .isGreaterThanOrEqualTo((2 * each - 1) / perSecond * 0.97)
                .isLessThan(6);
    }

    @Test
    void eachExitHasItsOwnPace() throws Exception {
        Pace pace = pace(2, 1);
        long begun = System.nanoTime();
        for (int exit = 1; exit <= 10; exit++) {
            pace.await(Platform.LIKEE, exit);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aBurstGoesAtOnceAfterARest() {
        Duration each = Duration.ofMillis(500);
        for (int i = 0; i < 3; i++) {
            assertThat(rows.reserve(Platform.TIKTOK, 0, 1, each, 3)).isLessThanOrEqualTo(Duration.ZERO);
        }
        assertThat(rows.reserve(Platform.TIKTOK, 0, 1, each, 3)).isBetween(Duration.ofMillis(1), each);
    }

    @Test
    void aPaceOfSimulatorsAsksNothingOfTheStore() throws Exception {
        work(pace(1000, 8), 50, 1);
        assertThat(ground.count("SELECT count(*) FROM scrapers.pace")).isZero();
    }

    private Pace pace(double perSecond, int burst) {
        return new Pace(new PaceSettings(Map.of(Platform.TIKTOK, perSecond, Platform.LIKEE, perSecond), burst), rows);
    }

    private static Object work(Pace pace, int requests, int exit) throws InterruptedException {
        for (int i = 0; i < requests; i++) {
            pace.await(Platform.TIKTOK, exit);
        }
        return pace;
    }
}
