package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.SimulatedWorld.exactlyNear;
import static io.cosmeya.scrapers.platform.instagram.SimulatedInstagram.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Verdict;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The whole way over HTTP: real pages of [Pages], a server that plays the platform, and the truth that it knows.
class SimulatedInstagramTests {

    private static final Instant NOW = SimulatedInstagram.NOW;

    private final SimulatedInstagram platform = new SimulatedInstagram();
    private final Simulator simulator = platform.simulator();
    private final Pages pages = platform.pages();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aSessionReadsEveryChannelOfTheWorldAsItIs() {
        for (WorldChannel channel : platform.channels()) {
            Sat sat = Wiring.scraper(pages, Wiring.settings(9, 999))
                    .sit(Wiring.SESSION, () -> {})
                    .read(known(channel));
            assertThat(sat.verdict()).as(channel.title()).isEqualTo(Verdict.GOOD);
            assertThat(sat.outcome().getClass().getSimpleName())
                    .as(channel.title())
                    .isEqualTo(expected(channel));
            if (sat.outcome() instanceof Outcome.Taken(ChannelReading reading)) {
                isTrue(channel, reading);
                figuresAreTrue(channel, reading);
            }
        }
    }

    @Test
    void theNameOfALongAgoDoesNotMatterInASession() {
        WorldChannel renamed = platform.channels().stream()
                .filter(each -> !each.handle(NOW).equals(each.handle(NOW.minusSeconds(7 * 86_400))))
                .findFirst()
                .orElseThrow();
        Channel old = Wiring.channel(renamed.id(), renamed.handle(NOW.minusSeconds(7 * 86_400)));
        assertThat(((Outcome.Taken) Wiring.sitting(pages).read(old).outcome())
                        .reading()
                        .handle())
                .isEqualTo(renamed.handle(NOW));
        assertThat(Wiring.scraper(pages, Wiring.settings(3, 9)).scrape(old)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void theSecondWayReadsTheSamePostsWhenTheFirstIsNotUnderstood() {
        WorldChannel channel = platform.channels().getFirst();
        simulator.play(new Fault(
                FaultKind.WRONG_CONTENT_TYPE, null, null, Site.INSTAGRAM, "/api/v1/users/" + channel.id(), null));
        Outcome outcome = Wiring.scraper(pages, Wiring.settings(9, 999))
                .sit(Wiring.SESSION, () -> {})
                .read(known(channel))
                .outcome();
        ChannelReading reading = ((Outcome.Taken) outcome).reading();
        assertThat(reading.endpoint()).isEqualTo("web_profile_info");
        isTrue(channel, reading);
    }

    @Test
    void theOfficialWayTellsLikesAndNoPlays() {
        WorldChannel channel = platform.channels().getFirst();
        Outcome outcome = Wiring.scraper(pages, Wiring.graph()).scrape(known(channel));
        ChannelReading reading = ((Outcome.Partial) outcome).reading();
        isTrue(channel, reading);
        assertThat(reading.endpoint()).isEqualTo("business_discovery");
        assertThat(reading.videos()).allMatch(each -> each.views() == null && each.comments() != null);
        WorldChannel closed = platform.channels().stream()
                .filter(WorldChannel::closed)
                .findFirst()
                .orElseThrow();
        assertThat(Wiring.scraper(pages, Wiring.graph()).scrape(known(closed))).isInstanceOf(Outcome.Private.class);
    }

    @Test
    void strangersSeeTheNewestPostsAndTheFollowers() {
        for (WorldChannel channel : platform.channels()) {
            Outcome outcome = Wiring.scraper(pages, Wiring.settings(9, 9)).scrape(known(channel));
            String expected = expected(channel).replaceFirst("Taken|Empty", "Partial");
            assertThat(outcome.getClass().getSimpleName()).as(channel.title()).isEqualTo(expected);
            if (outcome instanceof Outcome.Partial partial) {
                assertThat(partial.reading().videos())
                        .hasSize(Math.min(12, posts(channel).size()))
                        .allMatch(each -> each.views() == null && each.likes() == null);
                exactlyNear(partial.reading().followers(), channel.subscribers(NOW), channel.title());
            }
        }
    }

    private static String expected(WorldChannel channel) {
        if (channel.removedFor().isPresent()) {
            return "NotFound";
        }
        return channel.closed() ? "Private" : posts(channel).isEmpty() ? "Empty" : "Taken";
    }

    private static List<WorldVideo> posts(WorldChannel channel) {
        return channel.published(NOW).stream()
                .filter(video -> video.access(NOW) == Access.EVERYBODY)
                .toList();
    }

    private static void isTrue(WorldChannel channel, ChannelReading reading) {
        assertThat(reading.platformId()).isEqualTo(channel.id());
        assertThat(reading.handle()).isEqualTo(channel.handle(NOW));
        assertThat(reading.title()).isEqualTo(channel.title());
        assertThat(reading.unknownFields()).isEmpty();
        exactlyNear(reading.followers(), channel.subscribers(NOW), channel.title());
        assertThat(reading.videoCount()).isEqualTo(Counter.exact(posts(channel).size()));
        Map<String, WorldVideo> truth = truth(channel);
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyInAnyOrderElementsOf(truth.keySet());
        for (VideoReading each : reading.videos()) {
            WorldVideo video = truth.get(each.seen().platformId());
            assertThat(each.seen().title()).isEqualTo(video.title());
            assertThat(each.seen().format().name()).isEqualTo(video.format().name());
            assertThat(each.seen().published().getEpochSecond())
                    .isEqualTo(video.publishedAt().getEpochSecond());
            exactlyNear(each.comments(), video.comments(NOW), video.title());
            assertThat(each.likes() == null).as(video.title()).isEqualTo(video.likesHidden());
        }
    }

    private static void figuresAreTrue(WorldChannel channel, ChannelReading reading) {
        Map<String, WorldVideo> truth = truth(channel);
        for (VideoReading each : reading.videos()) {
            WorldVideo video = truth.get(each.seen().platformId());
            assertThat(each.counter()).isEqualTo("play_count");
            if (video.format() == Format.PHOTO) {
                assertThat(each.views()).isNull();
                assertThat(each.others()).isEmpty();
            } else {
                exactlyNear(each.views(), video.views(NOW), video.title());
                exactlyNear(each.others().get("view_count"), (long) (video.views(NOW) * 0.38), video.title());
                assertThat(each.seen().duration()).isNotNull();
            }
            if (!video.likesHidden()) {
                exactlyNear(each.likes(), video.likes(NOW).orElseThrow(), video.title());
            }
            assertThat(each.status()).isEqualTo(Snapshot.Status.OK);
        }
    }

    private static Map<String, WorldVideo> truth(WorldChannel channel) {
        return posts(channel).stream().collect(Collectors.toMap(WorldVideo::id, Function.identity()));
    }
}
