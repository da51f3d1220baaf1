package io.cosmeya.embedded.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoSlotsTests {

    @Test
    void theLastSlotsAreNoonAndNineInMoscow() {
        assertThat(DemoSlots.last(2, Instant.parse("2026-11-23T10:00:00Z")))
                .containsExactly(
                        Instant.parse("2026-11-21T18:00:00Z"),
                        Instant.parse("2026-11-22T09:00:00Z"),
                        Instant.parse("2026-11-22T18:00:00Z"),
                        Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void aSlotThatIsJustNowHasNotPassed() {
        assertThat(DemoSlots.last(1, Instant.parse("2026-11-23T09:00:00Z")))
                .endsWith(Instant.parse("2026-11-22T18:00:00Z"));
    }
}
