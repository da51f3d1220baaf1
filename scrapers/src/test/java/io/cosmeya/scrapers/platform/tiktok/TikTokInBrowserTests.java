package io.cosmeya.scrapers.platform.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.HttpWiring;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The real Chromium opens the page of a profile, whose own script asks for the list.
@ScrapersTest
class TikTokInBrowserTests {

    private static final Simulator SIMULATOR = Simulator.start(1, new SimulatedClock());

    @Autowired
    InterceptionStrategy strategy;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        HttpWiring.settings(SIMULATOR.origins()).forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void theListThatThePageAsksForIsHeardToItsEnd() {
        assertThat(strategy.ready()).isTrue();
        Instant now = SIMULATOR.clock().instant();
        WorldChannel channel = SIMULATOR.world(Site.TIKTOK).channels().getFirst();
        List<String> truth = channel.listed(now).stream().map(WorldVideo::id).toList();

        Outcome outcome = strategy.read(new Channel(
                1,
                Platform.TIKTOK,
                channel.id(),
                channel.handle(now),
                "as known",
                "https://x",
                null,
                Channel.State.ACTIVE,
                Instant.EPOCH));

        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        assertThat(((Outcome.Taken) outcome).reading().videos())
                .extracting(video -> video.seen().platformId())
                .containsExactlyInAnyOrderElementsOf(truth);
    }
}
