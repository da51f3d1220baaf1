package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.SimulatedWorld.near;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.SimulatedWorld;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The whole way over HTTP: real pages of [Pages], a server that plays the platform, and the truth that it knows.
class SimulatedYouTubeTests {

    private static final Instant NOW = SimulatedWorld.NOW;

    private final SimulatedWorld world = new SimulatedWorld();
    private final Simulator simulator = world.simulator();
    private final AnnotationConfigApplicationContext context =
            world.context(Map.of("cosmeya.scrapers.youtube.player-budget", 5), YouTubeScraper.class);
    private final YouTubeScraper scraper;

    SimulatedYouTubeTests() {
        context.refresh();
        scraper = context.getBean(YouTubeScraper.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everyChannelOfTheWorldIsReadAsItIs() {
        for (WorldChannel channel : simulator.world().channels()) {
            Outcome outcome = scraper.scrape(Wiring.channel(channel.id()));
            if (channel.removedFor().isPresent()) {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Removed.class);
            } else if (channel.listed(NOW).isEmpty()) {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Empty.class);
            } else {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Taken.class);
                isTrue(channel, ((Outcome.Taken) outcome).reading());
            }
        }
    }

    private void isTrue(WorldChannel channel, ChannelReading reading) {
        assertThat(reading.handle()).isEqualTo(channel.handle(NOW));
        assertThat(reading.title()).isEqualTo(channel.title());
        assertThat(reading.unknownFields()).isEmpty();
        near(reading.followers(), channel.subscribers(NOW), channel.title());
        near(reading.views(), channel.views(NOW), channel.title());
        Map<String, WorldVideo> truth =
                channel.listed(NOW).stream().collect(Collectors.toMap(WorldVideo::id, Function.identity()));
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyInAnyOrderElementsOf(truth.keySet());
        for (VideoReading each : reading.videos()) {
            WorldVideo video = truth.get(each.seen().platformId());
            assertThat(each.seen().format().name()).isEqualTo(video.format().name());
            if (video.access(NOW) == Access.MEMBERS) {
                assertThat(each.views()).as(video.title()).isNull();
            } else if (each.views() != null) {
                near(each.views(), video.views(NOW), video.title());
            }
        }
        assertThat(reading.videos())
                .anyMatch(each -> each.views() != null && !each.views().rounded());
    }

    @Test
    void aHandleAndAVideoLeadToTheirChannel() {
        YouTubeResolver resolver = context.getBean(YouTubeResolver.class);
        for (WorldChannel channel : simulator.world().channels()) {
            String handle = channel.handle(NOW);
            Resolution named = resolver.resolve(
                    new ChannelLink.ByName(Platform.YOUTUBE, handle, "https://www.youtube.com/" + handle));
            if (channel.removedFor().isPresent()) {
                assertThat(named).isInstanceOf(Resolution.Unknown.class);
            } else {
                assertThat(((Resolution.Resolved) named).platformId()).isEqualTo(channel.id());
                String video = channel.listed(NOW).getFirst().id();
                assertThat(resolver.resolve(new ChannelLink.OfVideo(Platform.YOUTUBE, video)))
                        .isEqualTo(named);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, RateLimited",
        "SERVER_ERROR, Transport",
        "EMPTY_BODY, Challenged",
        "TRUNCATED_GZIP, Transport",
        "SLOW_DRIP, Transport",
        "CONSENT_PAGE, Challenged",
        "WRONG_CONTENT_TYPE, SchemaChanged",
        "FOREIGN_REDIRECT, Challenged",
        "HUGE_BODY, Transport"
    })
    void aFaultIsNeverAChannelWithoutVideos(FaultKind kind, String outcome) {
        simulator.play(Fault.times(kind, 1_000));
        assertThat(scraper.scrape(Wiring.channel(
                                simulator.world().channels().getFirst().id()))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }
}
