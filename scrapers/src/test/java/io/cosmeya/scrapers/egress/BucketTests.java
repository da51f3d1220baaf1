package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketTests {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBurstGoesAtOnceAndTheRestAtThePace() {
        Bucket bucket = new Bucket(2, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(0)).isEqualTo(Duration.ZERO);
        }
        assertThat(bucket.take(0)).isEqualTo(Duration.ofMillis(500));
        assertThat(bucket.take(0)).isEqualTo(Duration.ofMillis(1000));
    }

    @Test
    void aRestFillsTheBucketToItsBrimAndNoFurther() {
        Bucket bucket = new Bucket(2, 3);
        for (int i = 0; i < 10; i++) {
            bucket.take(0);
        }
        long later = 1000 * SECOND;
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(later)).isEqualTo(Duration.ZERO);
        }
        assertThat(bucket.take(later)).isEqualTo(Duration.ofMillis(500));
    }
}
